// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IssuePage } from '../../../src/desk/issue/IssuePage.tsx';
import { makeClipping, makeIssue } from '../../builders.ts';
import { clearDocument } from '../../ui/clear-document.ts';
import { openDesk, type TestDesk } from './state.ts';

let desk: TestDesk;

const eventually = (assertion: () => void) => vi.waitFor(assertion, { timeout: 10_000 });
const panel = () => document.querySelector<HTMLElement>('section[aria-label="Checks"]');
const list = (name: string) =>
  [...(panel()?.querySelectorAll(`[aria-label="${name}"] > li`) ?? [])].map(item => item.textContent);
const button = (name: string) =>
  [...(panel()?.querySelectorAll<HTMLElement>('button') ?? [])].find(
    each => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );

beforeEach(async () => {
  desk = await openDesk({
    clippings: [
      makeClipping({ id: 'a', clippedAt: 1, published: '2016', notes: { what: 'It' } }),
      makeClipping({ id: 'b', clippedAt: 2, published: '2017' }),
      makeClipping({
        id: 'c',
        clippedAt: 3,
        published: '2018',
        notes: { what: 'See [a](https://example.org/a)', why: 'It matters' },
      }),
    ],
    issues: [makeIssue({ intro: 'Hello' })],
    newsletter: { ownSites: ['example.com'] },
  });
  render(<IssuePage month="2021-03" state={desk.state} />, document.body);
  await eventually(() => expect(document.querySelector('header summary')).toBeTruthy());
  // jsdom opens no <details> by a click.
  const details = document.querySelector<HTMLDetailsElement>('header details');
  if (details) details.open = true;
  await eventually(() => expect(panel()).toBeTruthy());
});
afterEach(clearDocument);

describe('the panel of checks', () => {
  it('lists each gap by its story, and leads to its field in one press', async () => {
    expect(list('To do')).toEqual([
      'Title of aWhy it matters of Title of a',
      'Title of bWhat it is of Title of bWhy it matters of Title of b',
      'ClosingSign off; ask for suggestions of Closing',
    ]);
    button('Why it matters of Title of b')?.click();
    await eventually(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      expect(field.labels?.[0]?.textContent).toBe('Why it matters');
      expect(field.closest('[role=row]')?.textContent).toContain('Title of b');
    });
  });

  it('puts a check away by OK, hands the focus on, and brings it back by undo', async () => {
    expect(list('Old')).toHaveLength(3);
    const ok = button('OK: Title of a: published 2016');
    ok?.focus();
    ok?.click();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('OK: Title of b: published 2017');
    await eventually(() => {
      desk.idle();
      expect(list('Old')).toHaveLength(2);
    });
    await desk.state.editing.undo();
    await eventually(() => {
      desk.idle();
      expect(list('Old')).toHaveLength(3);
    });
  });

  it('puts all of a group away at once, and brings them back by one undo', async () => {
    button('OK all 3: Old')?.click();
    await eventually(() => {
      desk.idle();
      expect(list('Old')).toEqual([]);
    });
    expect(desk.state.editing.latest.value).toBe('OK: 3 checks');
    await desk.state.editing.undo();
    await eventually(() => {
      desk.idle();
      expect(list('Old')).toHaveLength(3);
    });
  });

  it('says of a repeated link where both stand, leads there, and takes an OK', async () => {
    expect(list('Repeated links')).toEqual([
      'Title of a: linked twice, in “Title of a” (links) and “Title of c” (What it is)OK',
    ]);
    expect(desk.state.draft.current()?.markdown).not.toContain('repeat');
    button('“Title of c” (What it is)')?.click();
    await eventually(() =>
      expect((document.activeElement as HTMLTextAreaElement).value).toContain('https://example.org/a'),
    );
    button('OK: Title of a: linked more than once')?.click();
    await eventually(() => expect(list('Repeated links')).toEqual([]));
  });

  it('checks links when it is asked to, and says what came of it', async () => {
    desk.answers.link = async link =>
      link.endsWith('/b') ? { answer: 'gone', status: 410 } : { answer: 'unsure', status: 403 };
    button('Check links…')?.click();
    await eventually(() => {
      desk.idle();
      expect(panel()?.querySelector('[role=status]')?.textContent).toContain(
        '3 links: 1 does not work, 2 could not be told.',
      );
    });
    await eventually(() => {
      desk.idle();
      expect(list('Links that do not work')[0]).toContain('Title of b: the page answers 410');
    });
    expect(list('What links answered')[0]).toBe(
      'example.org/a: answers 403: it may refuse everything but browsers',
    );
  });
});
