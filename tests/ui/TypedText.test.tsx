// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { TypedText } from '../../src/ui/TypedText.tsx';
import { draw, find, leave, press, type } from './mount.ts';

const field = () => find<HTMLTextAreaElement>('textarea');
const show = (value: string, rest: object = {}) =>
  draw(<TypedText label="What it is" value={value} onType={() => {}} {...rest} />);

describe('a text field', () => {
  it('is named by its label', async () => {
    await show('');
    expect(field().labels?.[0]?.textContent).toBe('What it is');
  });

  it('tells what it holds within the input event', async () => {
    const onType = vi.fn();
    await show('', { onType });
    await type(field(), 'Hello');
    expect(onType).toHaveBeenCalledExactlyOnceWith('Hello');
  });

  it('shows a text that arrives, also while it has the focus', async () => {
    await show('');
    field().focus();
    await show('Arrived');
    expect(field().value).toBe('Arrived');
  });

  it('never replaces what is being typed; on leaving it shows what holds', async () => {
    await show('');
    await type(field(), 'Mine');
    await show('Theirs');
    expect(field().value).toBe('Mine');
    await leave(field());
    expect(field().value).toBe('Theirs');
  });

  it('puts an older text before what is being typed, and the caret stays', async () => {
    await show('');
    await type(field(), 'Mine');
    field().setSelectionRange(2, 2);
    await show('Older\n\nMine');
    expect(field().value).toBe('Older\n\nMine');
    expect(field().selectionStart).toBe(9);
  });

  it('in one line turns pasted line breaks into spaces and takes no Enter', async () => {
    const onType = vi.fn();
    await show('', { onType, line: true });
    await type(field(), 'A title\nin two lines');
    expect(onType).toHaveBeenCalledWith('A title in two lines');
    expect(await press(field(), 'Enter')).toBe(false);
    expect(await press(field(), 'Enter', { isComposing: true })).toBe(true);
  });

  it('tells when it is left', async () => {
    const onRest = vi.fn();
    await show('', { onRest });
    field().focus();
    await leave(field());
    expect(onRest).toHaveBeenCalledOnce();
  });
});
