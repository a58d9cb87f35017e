// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OverviewPage } from '../../../src/desk/overview/OverviewPage.tsx';
import { createOverviewState } from '../../../src/desk/overview/state.ts';
import { ClipsheetError } from '../../../src/errors.ts';
import { announce, onChange } from '../../../src/store/changes.ts';
import type { Store } from '../../../src/store/schema.ts';
import { makeClipping, makeIssue, makeNewsletter, NOON } from '../../builders.ts';
import { fill, freshStore } from '../../fakes/store.ts';

let db: Store;

const eventually = (assertion: () => void) => vi.waitFor(assertion, { timeout: 10_000 });

function show(connect = async (): Promise<Store> => db): void {
  const state = createOverviewState({
    connect,
    onChange,
    loadNewsletter: async () => makeNewsletter(),
    now: () => NOON,
  });
  render(<OverviewPage state={state} />, document.body);
}

const rows = () =>
  [...document.querySelectorAll('main > table tbody tr')].map(row =>
    [...row.children].map(cell => cell.textContent).join(' | '),
  );

beforeEach(async () => {
  db = await freshStore();
});
afterEach(async () => {
  render(null, document.body);
  await new Promise(resolve => setTimeout(resolve, 50));
});

describe('the overview', () => {
  it('teaches the first step where there is nothing', async () => {
    show();
    await eventually(() => expect(document.body.textContent).toContain('No issue yet'));
  });

  it('lists issues with what they hold, and follows what changes', async () => {
    await fill(db, {
      issues: [makeIssue({ exports: [{ form: 'markdown', revision: 2, at: 1, hash: '', stories: [] }] })],
      featured: [{ resource: 'arxiv:1', month: '2020-12', issueNumber: 12 }],
      clippings: [
        makeClipping({ id: 'a', notes: { what: 'Three plain words' } }),
        makeClipping({ id: 'b', story: 'a', role: 'more' }),
      ],
    });
    show();
    await eventually(() =>
      expect(rows()).toEqual([
        '#15 March 2021 | Draft | 1 | 2 | 3 | 1, r2',
        '#12 December 2020 | Earlier | – | 1 | – | –',
      ]),
    );
    await db.put('clippings', makeClipping({ id: 'c', month: '2021-04' }));
    announce({ clippings: ['c'] });
    await eventually(() => expect(rows()[0]).toBe('April 2021 | Draft | 1 | 1 | 0 | –'));
    expect(document.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain(
      '3 clippings in 2 months',
    );
  });

  it('opens an issue by a click anywhere in its row', async () => {
    await fill(db, { clippings: [makeClipping()] });
    show();
    await eventually(() => expect(rows()).toHaveLength(1));
    document.querySelector<HTMLElement>('tbody td')?.click();
    await eventually(() => expect(location.hash).toBe('#/issue/2021-03'));
  });

  it('says what is wrong, and tries again', async () => {
    const refused = new ClipsheetError('storage-refused');
    show(vi.fn(async () => db).mockRejectedValueOnce(refused));
    await eventually(() =>
      expect(document.querySelector('[role=alert] p')?.textContent).toMatch(/refuses to store/),
    );
    document.querySelector<HTMLElement>('[role=alert] button')?.click();
    await eventually(() => expect(document.body.textContent).toContain('No issue yet'));
  });
});
