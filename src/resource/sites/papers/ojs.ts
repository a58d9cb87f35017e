/** Journals that run Open Journal Systems, known by their paths on any host. */
import { bareHost, pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

/** '/index.php/jair/article/view/11222/26431': the second number is a file of the article. */
const OJS =
  /^(\/(?:.*\/)?)(?:index\.php\/)?([\w-]+)\/article\/(?:view|download|viewFile|viewArticle)\/(\d+)(?:\/\d+)*$/;

export const ojs: SiteRule = {
  name: 'ojs',
  hosts: ['*'],
  identify(url) {
    const [, before = '', journal, id] = OJS.exec(pathOf(url)) ?? [];
    if (!journal || !id) return undefined;
    const root = before.replace(/\/index\.php\/$/, '/').toLowerCase();
    const link = `${url.origin}${url.pathname.replace(/\/article\/\w+\/.*$/, `/article/view/${id}`)}`;
    return {
      key: `ojs:${bareHost(url)}${root}${journal.toLowerCase()}/${id}`,
      link,
      kind: 'paper',
      soft: true,
    };
  },
};
