// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { addTag, normalizeTag } from '../../src/clipping/tags.ts';
import { TagField } from '../../src/ui/TagField.tsx';
import { click, draw, find, leave, press, texts, type } from './mount.ts';

const input = () => find<HTMLInputElement>('input');
const options = () => texts('[role=option]');
const selected = () => texts('[role=option][aria-selected=true]');

async function tagField(start: string[] = []) {
  const tags = signal(start);
  const typed = signal('');
  const Holder = () => (
    <TagField
      label="Tags"
      tags={tags.value}
      typed={typed.value}
      onType={text => {
        typed.value = text;
      }}
      onAdd={text => {
        tags.value = addTag(tags.value, text);
        typed.value = '';
      }}
      onRemove={tag => {
        tags.value = tags.value.filter(other => other !== tag);
      }}
      complete={text => ['resnet', 'residual', 'speech'].filter(tag => tag.startsWith(normalizeTag(text)))}
      suggestions={['topic']}
    />
  );
  await draw(<Holder />);
  return { tags, typed };
}

describe('the tag field', () => {
  it.each(['Enter', ',', 'Tab'])('adds what is typed with %s and keeps the focus', async key => {
    const { tags, typed } = await tagField();
    await type(input(), 'Deep Learning');
    expect(await press(input(), key)).toBe(false);
    expect([tags.value, typed.value]).toEqual([['deep-learning'], '']);
    expect(document.activeElement).toBe(input());
  });

  it('is empty after a list that holds nothing new', async () => {
    const nothing = () => {};
    const calls = { onType: nothing, onAdd: nothing, onRemove: nothing, complete: () => [] };
    await draw(<TagField label="Tags" tags={['one', 'two']} typed="" {...calls} />);
    await type(input(), '');
    await type(input(), 'one,two');
    expect(input().value).toBe('');
  });

  it('leaves Tab alone where nothing is typed, and Shift+Tab always', async () => {
    const { tags } = await tagField();
    expect(await press(input(), 'Tab')).toBe(true);
    await type(input(), 'res');
    expect(await press(input(), 'Tab', { shiftKey: true })).toBe(true);
    expect(tags.value).toEqual([]);
  });

  it('removes the last tag with Backspace in the empty field only', async () => {
    const { tags } = await tagField(['one', 'two']);
    await type(input(), 'x');
    await press(input(), 'Backspace');
    expect(tags.value).toEqual(['one', 'two']);
    await type(input(), '');
    await press(input(), 'Backspace');
    expect(tags.value).toEqual(['one']);
  });

  it('completes: arrows choose, Enter takes the choice, else what is typed', async () => {
    const { tags } = await tagField();
    await type(input(), 'res');
    expect(options()).toEqual(['resnet', 'residual']);
    await press(input(), 'ArrowDown');
    await press(input(), 'ArrowDown');
    expect(selected()).toEqual(['residual']);
    expect(input().getAttribute('aria-activedescendant')).toBe(find('[aria-selected=true]').id);
    await press(input(), 'Enter');
    await type(input(), 'res');
    await press(input(), 'Enter');
    expect(tags.value).toEqual(['residual', 'res']);
  });

  it('closes the completion with Escape, once', async () => {
    await tagField();
    await type(input(), 'res');
    expect(await press(input(), 'Escape')).toBe(false);
    expect(options()).toEqual([]);
    expect(await press(input(), 'Escape')).toBe(true);
  });

  it('adds a list that is pasted, and what is typed on leaving', async () => {
    const { tags } = await tagField();
    await type(input(), 'one, two words');
    expect(tags.value).toEqual(['one', 'two-words']);
    await type(input(), 'three');
    await leave(input());
    expect(tags.value).toEqual(['one', 'two-words', 'three']);
  });

  it('is one stop of Tab for all its tags; arrows lead to them and back', async () => {
    const { tags } = await tagField(['one', 'two', 'three']);
    const here = () => (document.activeElement as HTMLElement).getAttribute('aria-label');
    expect(
      [...document.querySelectorAll<HTMLElement>('[aria-label^=Remove]')].every(one => one.tabIndex < 0),
    ).toBe(true);
    input().focus();
    await press(input(), 'ArrowLeft');
    expect(here()).toBe('Remove three');
    await press(document.activeElement as HTMLElement, 'ArrowLeft');
    await press(document.activeElement as HTMLElement, 'Delete');
    expect(tags.value).toEqual(['one', 'three']);
    expect(here()).toBe('Remove one');
    await press(document.activeElement as HTMLElement, 'End');
    expect(document.activeElement).toBe(input());
  });

  it('leaves Ctrl+Enter to the page', async () => {
    const { tags } = await tagField();
    await type(input(), 'res');
    expect(await press(input(), 'Enter', { ctrlKey: true })).toBe(true);
    expect(tags.value).toEqual([]);
  });

  it('adds a suggestion and removes a tag by click', async () => {
    const { tags } = await tagField(['one']);
    await click(find('[aria-label="Suggested tags"] button'));
    expect(tags.value).toEqual(['one', 'topic']);
    await click(find('[aria-label="Remove one"]'));
    expect(tags.value).toEqual(['topic']);
  });
});
