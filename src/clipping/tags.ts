const LONGEST = 50;

/**
 * The stored form of a tag: NFC, lower case, inner space as '-', no leading '#', at most 50 characters.
 * Returns '' for text that holds no tag.
 */
export function normalizeTag(text: string): string {
  const tag = text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .replace(/^[#\s]+/, '')
    .toLowerCase()
    .replace(/[\s,]+/g, '-');
  return [...tag].slice(0, LONGEST).join('').replace(/-+$/, '');
}

/** `tags` with `text` added as a tag, unless it is there already. */
export function addTag(tags: readonly string[], text: string): string[] {
  const tag = normalizeTag(text);
  return tag === '' || tags.includes(tag) ? [...tags] : [...tags, tag];
}
