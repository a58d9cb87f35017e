/** The desk's addresses: '#/issue/2026-11', '#/overview', '#/settings/sections'. What is unknown leads to the current issue. */

export type Route =
  /** Without a month: the current one. */
  { page: 'issue'; month?: string } | { page: 'overview' } | { page: 'settings'; path: string[] };

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The route that a location's hash names. */
export function parseRoute(hash: string): Route {
  const [page, ...path] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter(part => part !== '');
  if (page === 'settings') return { page, path };
  if (page === 'overview') return { page };
  const [month] = path;
  return page === 'issue' && month !== undefined && MONTH.test(month) ? { page, month } : { page: 'issue' };
}

/** The address of a month's issue. */
export const issueHash = (month: string): string => `#/issue/${month}`;
