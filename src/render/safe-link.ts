/** Addresses in Markdown: only http, https and mailto become links; any other is shown as code, so that nobody follows it unawares. */
import { cleanText, safeText } from './safe-text.ts';

const LINKABLE = /^(?:https?:\/\/|mailto:)/i;

/** What would end a link's destination, a code span or a cell of a table, be live for a template engine, or be invisible. */
const UNSAFE = /[\s\p{Cc}\p{Cf}()<>"'`|{}\\^]/gu;
/** Markdown decodes character references in destinations too; without the semicolon it is none. */
const REFERENCE = /(?<=&#?[a-z0-9]{1,40});/gi;
const NO_TEXT = /[\p{Surrogate}\u{fdd0}-\u{fdef}\u{fffe}\u{ffff}]/gu;

const percent = (character: string): string => {
  const code = character.charCodeAt(0);
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(character);
};

/** The address for print: what Markdown would trip over is percent-encoded, nothing is decoded. */
export const safeAddress = (address: string): string =>
  address.trim().replace(NO_TEXT, '').replace(UNSAFE, percent).replace(REFERENCE, '%3B');

/** Whether an address may become a link. */
export function isLinkable(address: string): boolean {
  const safe = safeAddress(address);
  return LINKABLE.test(safe) && URL.canParse(safe);
}

/** The address as a code span; '' for none. */
export function addressCode(address: string): string {
  const safe = safeAddress(address);
  return safe === '' ? '' : `\`${safe}\``;
}

/** `[title](address)`; with an address that must not become a link, the title and the address as code. */
export function safeLink(title: string, address: string): string {
  if (isLinkable(address)) return `[${safeText(title) || safeText(address)}](${safeAddress(address)})`;
  const code = addressCode(address);
  const text = cleanText(title) === cleanText(address) ? '' : safeText(title);
  return [text, text && code ? `(${code})` : code].filter(Boolean).join(' ');
}
