import { describe, expect, it } from 'vitest';
import { makeClipping } from '../../builders.ts';
import { openDesk } from './state.ts';

const lead = makeClipping({ id: 'lead', quotes: [{ text: 'Said\n\n here', clippedAt: 1 }] });
const member = makeClipping({ id: 'member', story: 'lead', role: 'more' });
const open = () => openDesk({ clippings: [lead, member] });

describe('one page of a story', () => {
  it('gets another link, marked as edited by hand', async () => {
    const { state, db } = await open();
    await state.clippingCommands.set(lead, 'link', 'https://example.org/new', 'Link');
    expect(await db.get('clippings', 'lead')).toMatchObject({
      link: 'https://example.org/new',
      edited: ['link'],
    });
  });

  it('refuses a link that is none, with a sentence', async () => {
    const { state, db } = await open();
    await state.clippingCommands.set(lead, 'link', 'javascript:alert(1)', 'Link');
    expect((await db.get('clippings', 'lead'))?.link).toBe(lead.link);
    expect(state.notices.failure.value?.code).toBe('bad-address');
  });

  it('keeps every tag of several that come at once, and those that come from elsewhere', async () => {
    const { state, db } = await open();
    await db.put('clippings', { ...lead, tags: ['from-the-popup'] });
    const { addTag, removeTag } = state.clippingCommands;
    await Promise.all([addTag(lead, 'One'), addTag(lead, 'two')]);
    expect((await db.get('clippings', 'lead'))?.tags).toEqual(['from-the-popup', 'one', 'two']);
    await Promise.all([removeTag(lead, 'one'), addTag(lead, 'three')]);
    expect((await db.get('clippings', 'lead'))?.tags).toEqual(['from-the-popup', 'two', 'three']);
  });

  it('becomes the lead, a bonus, or a story of its own', async () => {
    const { state } = await open();
    await state.clippingCommands.setRole(member, 'bonus');
    expect(state.arrangement.story('lead')?.bonus.map(({ id }) => id)).toEqual(['member']);
    await state.clippingCommands.promote(member);
    expect(state.arrangement.story('member')?.more.map(({ id }) => id)).toEqual(['lead']);
    await state.clippingCommands.splitOff(state.records.clipping('lead') ?? lead);
    expect(state.arrangement.rows.value).toHaveLength(2);
  });

  it('goes to the bin alone; a member takes the lead', async () => {
    const { state } = await open();
    await state.clippingCommands.remove(lead);
    expect(state.arrangement.rows.value).toEqual(['member']);
    expect(state.records.lists.value.bin.map(({ id }) => id)).toEqual(['lead']);
  });

  it('takes the whole story to another month', async () => {
    const { state } = await open();
    await state.clippingCommands.toMonth(lead, '2021-04', 'April');
    expect(state.arrangement.rows.value).toEqual([]);
  });
});

describe('a quote', () => {
  it('is added to the note as a blockquote with its source, after what is there', async () => {
    const { state, db } = await open();
    state.typing.type('lead', 'note', 'Mine.\n');
    await state.clippingCommands.insertQuote(
      lead,
      { text: 'Said\n\n here', clippedAt: 1 },
      makeClipping({ title: 'A *page*' }),
    );
    expect((await db.get('clippings', 'lead'))?.notes.note).toBe(
      'Mine.\n\n> Said\n>\n> here\n>\n> — A \\*page\\*',
    );
  });
});
