import { describe, expect, it } from 'vitest';
import { issueHash, parseRoute } from '../../src/desk/routes.ts';

describe('the address of the desk', () => {
  it.each([
    ['', { page: 'issue' }],
    ['#/issue', { page: 'issue' }],
    ['#/issue/2026-11', { page: 'issue', month: '2026-11' }],
    ['#/overview', { page: 'overview' }],
    ['#/settings', { page: 'settings', path: [] }],
    ['#/settings/backup', { page: 'settings', path: ['backup'] }],
  ])('%j leads to %j', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it.each(['#/issue/2026-13', '#/issue/soon', '#/nowhere', '#javascript:alert(1)'])(
    'that is unknown (%s) leads to the current issue',
    hash => {
      expect(parseRoute(hash)).toEqual({ page: 'issue' });
    },
  );

  it('of a month is read back as that month', () => {
    expect(parseRoute(issueHash('2021-03'))).toEqual({ page: 'issue', month: '2021-03' });
  });
});
