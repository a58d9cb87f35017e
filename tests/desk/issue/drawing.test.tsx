// @vitest-environment jsdom
import { options, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { IssuePage } from '../../../src/desk/issue/IssuePage.tsx';
import { RowFacts, type RowFactsProps } from '../../../src/desk/issue/list/RowFacts.tsx';
import { MarkdownText } from '../../../src/desk/issue/preview/MarkdownText.tsx';
import { makeClipping, makeIssue } from '../../builders.ts';
import { clearDocument } from '../../ui/clear-document.ts';
import { openDesk } from './state.ts';

afterEach(clearDocument);

it('a move draws the row that moved and no other, once, and not the preview', async () => {
  const ids = Array.from({ length: 30 }, (_, at) => `story-${at + 10}`);
  const { state } = await openDesk({
    clippings: ids.map((id, at) => makeClipping({ id, clippedAt: 1_615_000_000_000 + at })),
    issues: [makeIssue()],
    newsletter: { ownSites: ['example.com'] },
  });
  render(<IssuePage month="2021-03" state={state} />, document.body);
  const rows = () => [...document.querySelectorAll('[role=row][tabindex]')];
  await vi.waitFor(() => expect(rows()).toHaveLength(ids.length), { timeout: 10_000 });
  state.focus.isAt('story-20');
  await new Promise(resolve => setTimeout(resolve, 60));

  const drawn: string[] = [];
  const before = options.diffed;
  options.diffed = vnode => {
    if (vnode.type === RowFacts) drawn.push((vnode.props as unknown as RowFactsProps).story.lead.id);
    if (vnode.type === MarkdownText) drawn.push('preview');
    before?.(vnode);
  };
  const moved = state.commands.moveBy(-1);
  await vi.waitFor(() => expect(rows()[9]?.getAttribute('aria-label')).toBe('Title of story-20'), {
    interval: 1,
  });
  expect(drawn).toEqual(['story-20']);
  await moved;
  await new Promise(resolve => setTimeout(resolve, 60));
  options.diffed = before;
  // The preview follows when it has been made.
  expect(drawn.filter(what => what !== 'preview')).toEqual(['story-20']);
});
