import { describe, expect, test, vi } from 'vitest';
import type { OwnTemplate } from '../../../src/render/pick-template.ts';
import { addTemplate } from '../../../src/store/templates.ts';
import { makeClipping } from '../../builders.ts';
import { settings } from './fake-deps.ts';

const only = (own: readonly OwnTemplate[] | undefined): OwnTemplate => own?.[0] as OwnTemplate;

describe('the templates', () => {
  test('are copied under a name of their own and opened', async () => {
    const { state } = await settings();
    await state.templates.copy('by-kind');
    await state.templates.copy('by-kind');
    expect(state.templates.own.value?.map(({ name }) => name)).toEqual([
      'By kind, my copy',
      'By kind, my copy 2',
    ]);
    expect(state.templates.open.value?.name).toBe('By kind, my copy 2');
    expect(state.templates.open.value?.source).toContain('{% for kind in kinds %}');
  });

  test('are stored with each key, whether they parse or not, and shown of the current month', async () => {
    const { state, db } = await settings();
    await db.put('clippings', makeClipping({ id: 'a', title: 'A *title*', month: '2021-03' }));
    await state.templates.copy('link-list');
    await state.templates.preview.load();
    const { id } = only(state.templates.own.value);
    expect(state.templates.preview.shown.value).toMatchObject({ month: '2021-03', problem: undefined });
    expect(state.templates.preview.shown.value?.markdown).toContain('[A \\*title\\*](https://example.org/a)');

    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    state.templates.type(id, 'source', 'x\n{{ issue.nubmer }}');
    vi.advanceTimersByTime(300);
    vi.useRealTimers();
    expect(state.templates.preview.shown.value?.problem).toMatchObject({ line: 2, column: 4 });
    // What it printed before stays in sight.
    expect(state.templates.preview.shown.value?.markdown).toContain('[A \\*title\\*]');
    await state.templates.flush();
    expect(await db.get('templates', id)).toMatchObject({ source: 'x\n{{ issue.nubmer }}' });
  });

  test('show two made-up stories in a month that has none', async () => {
    const { state } = await settings();
    await state.templates.copy('what-why');
    await state.templates.preview.load();
    expect(state.templates.preview.shown.value?.month).toBeUndefined();
    expect(state.templates.preview.shown.value?.markdown).toContain('### A paper worth reading');
  });

  test('follow what another page types, but never over what is typed here', async () => {
    const { state, db } = await settings();
    const { id } = await addTemplate(db, { name: 'Mine', source: 'a' });
    await state.templates.load();
    state.templates.type(id, 'source', 'typed here');
    await db.put('templates', { id, name: 'Renamed there', source: 'b' });
    await state.templates.load();
    expect(only(state.templates.own.value)).toMatchObject({ name: 'Renamed there', source: 'typed here' });
  });

  test('keep their name, here and where they are stored, while it is emptied to be typed anew', async () => {
    const { state, db } = await settings();
    const { id } = await addTemplate(db, { name: 'Mine', source: 'a' });
    await state.templates.load();
    state.templates.type(id, 'name', '');
    expect(only(state.templates.own.value).name).toBe('Mine');
    await state.templates.flush();
    await state.templates.load();
    expect(only(state.templates.own.value).name).toBe('Mine');
    expect((await db.get('templates', id))?.name).toBe('Mine');
  });

  test('are deleted and brought back', async () => {
    const { state } = await settings();
    await state.templates.copy('what-why');
    const template = only(state.templates.own.value);
    await state.templates.remove(template);
    expect(state.templates.own.value).toEqual([]);
    expect(state.templates.open.value).toBeUndefined();
    await state.templates.bringBack(only(state.templates.deleted.value));
    expect(state.templates.own.value).toEqual([template]);
  });

  test('go out as a file and come in from one', async () => {
    const { state, files } = await settings();
    state.templates.save({ name: 'Mine / yours: *', source: 'a\nb' });
    expect(files[0]?.name).toBe('Mine yours.liquid');
    expect(await files[0]?.content.text()).toBe('a\nb');
    await state.templates.take(new File(['\ufeffa\r\nb'], 'Mine.liquid'));
    expect(state.templates.open.value).toMatchObject({ name: 'Mine', source: 'a\nb' });
  });

  test.each([
    ['not UTF-8', new Uint8Array([0xff, 0xfe, 0x41])],
    ['no text', 'a\u0000b'],
    ['empty', ' \n'],
    ['too large', 'x'.repeat(200_001)],
  ])('refuse a file that is %s, with a sentence', async (what, content) => {
    const { state } = await settings();
    await state.attempt(() => state.templates.take(new File([content], 'x.liquid')));
    expect(state.failure.value).toContain(`This file is ${what}`);
    expect(state.templates.own.value).toEqual([]);
  });
});
