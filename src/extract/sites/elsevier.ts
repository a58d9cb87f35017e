/** ScienceDirect: its metadata leaves authors out; the page shows given name and surname in elements of their own. */
import { all, first } from '../dom.ts';
import { lineOf } from '../sources/visible.ts';
import { unique } from '../text/names.ts';
import type { SiteRule } from './site-rule.ts';

export const elsevier: SiteRule = {
  name: 'elsevier',
  sites: ['sciencedirect.com'],
  read({ document }) {
    const names = all(document, '#author-group .surname, .author-group .surname, .author .surname', 300).map(
      surname => {
        const given = first(surname.parentElement ?? surname, '.given-name');
        return [given && lineOf(given, 60), lineOf(surname, 60)].filter(Boolean).join(' ');
      },
    );
    return { kind: 'paper', siteName: 'ScienceDirect', ...(names.length && { authors: unique(names) }) };
  },
};
