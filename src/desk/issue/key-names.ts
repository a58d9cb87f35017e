/** Keys as the reader's keyboard names them. */

const IS_MAC = typeof navigator !== 'undefined' && /^Mac|iPhone|iPad/.test(navigator.platform);

const MAC_NAMES: readonly [RegExp, string][] = [
  [/Ctrl\+/g, '⌘'],
  [/Alt\+/g, '⌥'],
  [/Shift\+/g, '⇧'],
  [/^Del$/, '⌦'],
];

/** 'Alt+↑' as it is, or '⌥↑' on a Mac. */
export const keyName = (key: string, isMac = IS_MAC): string =>
  isMac ? MAC_NAMES.reduce((name, [part, sign]) => name.replace(part, sign), key) : key;
