/** A link of an issue as it was sent: what every reader of Markdown, HTML or a feed gives. */

export interface SentLink {
  /** As it stands in the text: http(s), perhaps a mail service's own that leads elsewhere. */
  address: string;
  /** What the link shows, plain text; '' for a picture. */
  text: string;
  /** The paragraph or list item around it, or the paragraph that leads up to a bare list of links, plain text, at most `LONGEST_AROUND` characters. */
  around: string;
}

export const LONGEST_AROUND = 240;
const LONGEST_TEXT = 300;
/** Longer ones hold data, no place. */
const LONGEST_ADDRESS = 8000;

/** White space folded, cut at a word. */
export function brief(text: string, longest: number): string {
  // What is far beyond the cut need not be looked at.
  const flat = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...flat];
  if (characters.length <= longest) return flat;
  const space = characters.lastIndexOf(' ', longest - 2);
  return `${characters
    .slice(0, space > longest / 2 ? space : longest - 1)
    .join('')
    .trimEnd()}…`;
}

/** A link as it is kept, or undefined where the address is none of the web. */
export function sentLink(address: string, text: string, around: string): SentLink | undefined {
  const trimmed = address.trim();
  if (trimmed.length > LONGEST_ADDRESS || !/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed))
    return undefined;
  return {
    address: trimmed,
    text: brief(text, LONGEST_TEXT),
    around: brief(around, LONGEST_AROUND),
  };
}

/** Whether the words around a link tell more than the link: a label and a name or two are no words about it. */
export const saysMore = (around: string, text: string): boolean =>
  around.replace(text, '').replace(/[\s\p{P}\p{S}]+/gu, '').length > 20;
