// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { PopupDeps } from '../../popup/deps.ts';
import { Popup } from '../../popup/Popup.tsx';
import { ClipsheetError } from '../../src/errors.ts';
import { announce } from '../../src/store/changes.ts';
import { makeClipping, makeNewsletter, NOON } from '../builders.ts';
import { click, draw, find, press, texts, type } from '../ui/mount.ts';
import { openPopup, until } from './harness.ts';

async function drawn(id = 'new', overrides: Partial<PopupDeps> = {}) {
  const popup = await openPopup(id, overrides);
  await draw(<Popup state={popup.state} />);
  const saving = popup.save;
  const refusing = popup.refuse;
  return {
    ...popup,
    save: (...args: Parameters<typeof saving>) => act(() => saving(...args)),
    refuse: (error: Error) => act(() => refusing(error)),
  };
}

const main = () => find('main');
const says = () => find('[role=status]').textContent?.trim();
const field = (label: string) => {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLTextAreaElement;
};
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(one => one.textContent?.trim() === name) as HTMLElement;
const alt = (key: string, code = `Key${key.toUpperCase()}`) =>
  press(document.body, key, { altKey: true, code });

describe('the popup', () => {
  it('says where it stands, in words and for machines', async () => {
    const popup = await drawn();
    expect([main().dataset.state, says()]).toEqual(['saving', 'Saving…']);
    await popup.save(makeClipping({ id: 'new' }));
    expect([main().dataset.state, says()]).toEqual(['saved', 'Saved to March 2021']);
  });

  it('starts in What it is, and shows the tab’s title until the clipping is known', async () => {
    await drawn();
    expect(document.activeElement).toBe(field('What it is'));
    expect(field('Title').value).toBe('Title of the tab');
  });

  it('sends a key pressed before anything has the focus to What it is', async () => {
    await drawn();
    field('What it is').blur();
    expect(document.activeElement).toBe(document.body);
    expect(await press(document.body, 'H')).toBe(true);
    expect(document.activeElement).toBe(field('What it is'));
  });

  it('lets facts arrive without touching the focus or what is being typed', async () => {
    const popup = await drawn();
    const clipping = makeClipping({ id: 'new', capture: 'pending' });
    await popup.save(clipping);
    await type(field('What it is'), 'Being typed');
    await popup.db.put('clippings', {
      ...clipping,
      title: 'Its title',
      authors: ['A. Author'],
      summary: 'A summary',
    });
    await act(() => announce({ clippings: ['new'] }));
    await until(() => expect(field('Title').value).toBe('Its title'));
    expect(document.body.textContent).toContain('A. Author');
    expect(document.body.textContent).toContain('A summary');
    expect(document.activeElement).toBe(field('What it is'));
    expect(field('What it is').value).toBe('Being typed');
  });

  it('uses the newsletter’s own labels', async () => {
    const popup = await openPopup('new', {
      loadNewsletter: async () => ({
        ...makeNewsletter(),
        labels: { what: 'Was', why: 'Warum' },
      }),
    });
    await draw(<Popup state={popup.state} />);
    expect(field('Was')).toBeTruthy();
    expect(field('Warum')).toBeTruthy();
  });

  it('on a page that cannot be clipped shows a sentence and no form', async () => {
    const popup = await drawn();
    await popup.refuse(new ClipsheetError('restricted-page'));
    expect(main().dataset.state).toBe('failed');
    expect(says()).toContain('nothing to clip here');
    expect(document.querySelector('textarea')).toBeNull();
    expect(button('Try again')).toBeUndefined();
  });

  it('keeps the form for what was typed when saving fails, and tries again', async () => {
    const popup = await drawn();
    await type(field('What it is'), 'Typed');
    await popup.refuse(new ClipsheetError('worker-silent'));
    expect(field('What it is').value).toBe('Typed');
    // Who clears the field types on in it.
    await type(field('What it is'), '');
    expect(document.activeElement).toBe(field('What it is'));
    await type(field('What it is'), 'Typed');
    await click(button('Try again'));
    await popup.save(makeClipping({ id: 'new' }));
    expect(main().dataset.state).toBe('saved');
    expect(field('What it is').value).toBe('Typed');
  });

  it('tells what is missing of a page that could not be read, and reads it again', async () => {
    const popup = await drawn();
    await popup.save(makeClipping({ id: 'new', capture: 'partial' }));
    expect(document.body.textContent).toContain('could not be read');
    await click(button('Complete it'));
    await until(() => expect(popup.sent).toContain('clip.complete'));
  });

  it('offers to read a page whose reading never came, without being touched', async () => {
    let now = NOON + 59_980;
    const popup = await drawn('new', { now: () => now });
    await popup.save(makeClipping({ id: 'new', capture: 'pending' }));
    expect(button('Complete it')).toBeUndefined();
    now = NOON + 60_001;
    await until(() => expect(button('Complete it')).toBeDefined());
  });

  it('shows quotes and removes them', async () => {
    const popup = await drawn();
    await popup.save(makeClipping({ id: 'new', quotes: [{ text: 'Quoted', clippedAt: NOON }] }));
    await click(button('Quote (1)'));
    expect(texts('blockquote')).toEqual(['Quoted']);
    await click(find('[aria-label="Remove this quote"]'));
    await until(() => expect(texts('blockquote')).toEqual([]));
  });

  it('keeps the form of a clipping that Undo put into the bin, out of reach until it is clipped again', async () => {
    const popup = await drawn();
    const clipping = makeClipping({ id: 'new' });
    await popup.save(clipping);
    await type(field('Why it matters'), 'Because');
    button('Undo').focus();
    await click(button('Undo'));
    await until(() => expect(field('Why it matters').closest('[inert]')).toBeTruthy());
    expect(field('Why it matters').value).toBe('Because');
    expect(document.activeElement).toBe(button('Clip it again'));
    await alt('3', 'Digit3');
    expect((await popup.db.get('clippings', 'new'))?.kind).toBe(clipping.kind);
    await click(button('Clip it again'));
    const kept = { ...clipping, notes: { ...clipping.notes, why: 'Because' } };
    await popup.save(kept, { outcome: 'restored' });
    await until(() => expect(field('Why it matters').closest('[inert]')).toBeNull());
    expect(field('Why it matters').value).toBe('Because');
  });

  it('leaves the form alone where Undo only takes the click from an earlier clipping', async () => {
    const popup = await drawn();
    const before = makeClipping({ id: 'old' });
    const after = { ...before, quotes: [{ text: 'Quoted', clippedAt: NOON }] };
    await popup.save(after, { outcome: 'again', before });
    await click(button('Undo'));
    await until(() => expect(says()).toContain('as it was before'));
    expect(field('What it is').closest('[inert]')).toBeNull();
  });

  it('joins a story found by search', async () => {
    const popup = await drawn();
    await popup.db.put('clippings', makeClipping({ id: 'lead', title: 'A lead', clippedAt: NOON - 5 }));
    await popup.save(makeClipping({ id: 'new' }));
    await click(button('Story: on its own'));
    const search = await until(() => find<HTMLInputElement>('input[aria-label^="Search"]'));
    await until(() => expect(document.activeElement).toBe(search));
    await type(search, 'lead');
    // The Enter and the Escape of an input method are its own.
    for (const key of ['Enter', 'Escape']) await press(search, key, { isComposing: true });
    expect(document.activeElement).toBe(search);
    await press(search, 'Enter');
    await until(async () => expect((await popup.db.get('clippings', 'new'))?.story).toBe('lead'));
    await until(() => expect(button('Story: with “A lead”')).toBe(document.activeElement));
  });

  it('offers the paper that the text of the page names', async () => {
    const popup = await drawn();
    const paper = makeClipping({
      id: 'paper',
      kind: 'paper',
      title: 'A paper',
      link: 'https://arxiv.org/abs/2103.07579',
      clippedAt: NOON - 9,
    });
    await popup.db.put('clippings', paper);
    await popup.db.put('clippings', makeClipping({ id: 'other', title: 'Other', clippedAt: NOON - 7 }));
    await popup.db.put('clippings', makeClipping({ id: 'before', title: 'Before', clippedAt: NOON - 5 }));
    await popup.db.put('texts', { clippingId: 'new', markdown: 'On https://arxiv.org/abs/2103.07579' });
    await popup.save(makeClipping({ id: 'new', kind: 'blog', wordCount: 2 }));
    await click(button('Story: on its own'));
    await until(() => expect(texts('[role=option]')[1]).toContain('its paper'));
    expect(texts('[role=option]').map(text => text.slice(0, 5))).toEqual(['Befor', 'A pap', 'Other']);
  });

  it('joins the story that stood first by Enter, though a text has put another there since', async () => {
    const popup = await drawn();
    const link = 'https://arxiv.org/abs/2103.07579';
    const paper = makeClipping({ id: 'paper', kind: 'paper', title: 'B paper', link, clippedAt: NOON - 9 });
    await popup.db.put('clippings', paper);
    await popup.db.put('clippings', makeClipping({ id: 'other', title: 'B other', clippedAt: NOON - 7 }));
    await popup.db.put('clippings', makeClipping({ id: 'before', title: 'A', clippedAt: NOON - 5 }));
    await popup.save(makeClipping({ id: 'new', kind: 'blog' }));
    await click(button('Story: on its own'));
    const search = await until(() => find<HTMLInputElement>('input[aria-label^="Search"]'));
    await type(search, 'b ');
    await until(() => expect(texts('[role=option]')).toEqual(['B other', 'B paper']));
    await popup.db.put('texts', { clippingId: 'new', markdown: `On ${link}` });
    await popup.db.put('clippings', makeClipping({ id: 'new', kind: 'blog', wordCount: 2 }));
    announce({ clippings: ['new'] });
    await until(() => expect(texts('[role=option]')[0]).toContain('its paper'));
    await press(search, 'Enter');
    await until(async () => expect((await popup.db.get('clippings', 'new'))?.story).toBe('other'));
  });

  it('joins as a bonus by the mouse, and changes that afterwards', async () => {
    const popup = await drawn();
    const joined = async () => {
      const { story, role } = (await popup.db.get('clippings', 'new')) ?? {};
      return [story, role];
    };
    await popup.db.put('clippings', makeClipping({ id: 'lead', title: 'A lead', clippedAt: NOON - 5 }));
    await popup.save(makeClipping({ id: 'new' }));
    await click(button('Story: on its own'));
    await click(await until(() => find('input[type=checkbox]')));
    await click(find('[role=option]'));
    await until(async () => expect(await joined()).toEqual(['lead', 'bonus']));
    await until(() => expect(button('Story: bonus of “A lead”')).toBeTruthy());
    await click(button('Story: bonus of “A lead”'));
    await click(await until(() => find('input[type=checkbox]:checked')));
    await until(async () => expect(await joined()).toEqual(['lead', 'more']));
    await until(() => expect(button('Story: with “A lead”')).toBeTruthy());
    expect(document.querySelector('input[type=checkbox]:checked')).toBeNull();
  });
});

describe('the popup’s keys', () => {
  it('Alt+digit sets the kind, Alt+H the star, Alt+M opens the months', async () => {
    const popup = await drawn();
    await popup.save(makeClipping({ id: 'new' }));
    expect(await alt('3', 'Digit3')).toBe(false);
    await alt('h');
    const changed = { kind: 'repo', pick: true };
    await until(async () => expect(await popup.db.get('clippings', 'new')).toMatchObject(changed));
    await until(() => expect(find('[aria-pressed]').getAttribute('aria-pressed')).toBe('true'));
    await alt('µ', 'KeyM');
    expect(texts('[role=menuitemradio]').map(text => text.slice(0, 10))).toEqual([
      'March 2021',
      'April 2021',
      'Library on',
    ]);
  });

  it('Alt+J joins the previous clipping', async () => {
    const popup = await drawn();
    await popup.db.put('clippings', makeClipping({ id: 'lead', clippedAt: NOON - 5 }));
    await popup.save(makeClipping({ id: 'new' }));
    await alt('j');
    await until(async () => expect((await popup.db.get('clippings', 'new'))?.story).toBe('lead'));
  });

  it.each([
    ['Escape', {}],
    ['Enter', { ctrlKey: true }],
    ['Enter', { metaKey: true }],
  ])('%s closes when all is written', async (key, init) => {
    const popup = await drawn();
    await popup.save(makeClipping({ id: 'new' }));
    await type(field('Why it matters'), 'Because');
    expect(await press(field('Why it matters'), key, init)).toBe(false);
    await until(() => expect(popup.closed()).toBe(true));
    expect((await popup.db.get('clippings', 'new'))?.notes.why).toBe('Because');
  });

  it('leaves everything else alone', async () => {
    await drawn();
    expect(await press(field('What it is'), 'z', { ctrlKey: true })).toBe(true);
    expect(await press(field('What it is'), 'Enter')).toBe(true);
  });
});
