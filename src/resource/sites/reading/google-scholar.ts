/** Google Scholar: people, their papers and court opinions, in any interface language. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

export const googleScholar: SiteRule = {
  name: 'google-scholar',
  hosts: ['*'],
  identify(url) {
    if (!/^scholar\.google\.[a-z.]{2,6}$/.test(url.hostname)) return undefined;
    const [path, query] = [pathOf(url), url.searchParams];
    const opinion = query.get('case');
    if (path === '/scholar_case' && opinion && /^\d+$/.test(opinion))
      return {
        key: `google-scholar:case/${opinion}`,
        link: `https://scholar.google.com/scholar_case?case=${opinion}`,
      };
    const [user, citation] = [query.get('user'), query.get('citation_for_view')];
    if (path !== '/citations' || !(citation ?? user) || !/^[\w:-]+$/.test(citation ?? user ?? ''))
      return undefined;
    return citation
      ? {
          key: `google-scholar:${citation}`,
          link: `https://scholar.google.com/citations?view_op=view_citation&citation_for_view=${citation}`,
          kind: 'paper',
        }
      : { key: `google-scholar:${user}`, link: `https://scholar.google.com/citations?user=${user}` };
  },
};
