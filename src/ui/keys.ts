/** Keys as people know them, whatever the layout: macOS types '¡' for Option+1, and AZERTY has M elsewhere. */

export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** 'm', '1', … for Alt with a letter or digit and nothing else; '' for any other key. */
export function altKey({ key, code, altKey: alt, ctrlKey, metaKey, shiftKey }: Key): string {
  if (!alt || ctrlKey || metaKey || shiftKey) return '';
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit) return digit;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '';
}

/** Ctrl+Enter, or Command+Enter on macOS. */
export const isDone = ({ key, ctrlKey, metaKey }: Key): boolean => key === 'Enter' && (ctrlKey || metaKey);

/** Escape of one's own: an input method has its own use for it while a word is put together. */
export const isEscape = ({ key, isComposing }: Pick<KeyboardEvent, 'key' | 'isComposing'>): boolean =>
  key === 'Escape' && !isComposing;

/**
 * Where an arrow, Home or End leads in a list of `count`, from `at` (-1: nowhere yet); undefined for any other key.
 * The list goes round.
 */
export function nextAt(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
