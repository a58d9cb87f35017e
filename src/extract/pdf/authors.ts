/** The authors of a PDF: the names between its title and its abstract. */
import { isFullName, isOrganisation, personName, unique } from '../text/names.ts';
import type { Block } from './blocks.ts';
import { joined, readable } from './text.ts';

/** Marks of affiliation after a name, and what stands between names. */
const MARKS = /[\d∗*†‡§¶‖#⋆✉⊥♠♣♦♥]+(?:\s*,\s*[\d∗*†‡§¶‖#]+)*|[\p{No}]+|(?<=\p{Ll}{2})[''"]{2}/gu;
const BETWEEN = /\s*[,;·•|]\s*|\s+(?:and|und|et|y|&)\s+/iu;
const LEADING = /^(?:and|und|et|y|&)\s+/iu;
/** Words of addresses and of sentences, years and page numbers: no line with one of them is a list of names. */
const NO_NAME =
  /(?<!\p{L})(?:universi\p{L}+|institut\p{L}*|department|dept|departamento|school|college|laborator\p{L}*|labs?|cent(?:re|er|ro)|faculty|research|google|deepmind|microsoft|facebook|meta|openai|inc|ltd|gmbh|street|avenue|usa|china|germany|france|india|abstract|received|accepted|published|equal|contribution|correspond\p{L}*|this|with|from|the|of|for|to|we|our|in|academy|hospital|company|corporation)(?!\p{L})|@|https?:|www\.|\d{4}|\d[-–]\d/iu;
/** Words of a name that are written small. */
const PARTICLES =
  /^(?:van|von|vom|der|den|de|del|della|di|da|dos|das|du|do|la|le|el|al|bin|ibn|ben|ter|ten|te|zu|zur|y|e|af|av)$/u;
const DONE =
  /^(?:abstract|summary|zusammenfassung|résumé|resumen|keywords?|index terms|(?:1|I)\.?\s+introduction|introduction)\b/iu;

/** `blocks`: the page below its title. `told`: the metadata's author, taken where the page shows no names. */
export function authorsOf(blocks: readonly Block[], told: string): string[] {
  const printed: string[] = [];
  for (const { lines } of blocks) {
    const texts = lines.map(({ text }) => readable(text));
    if (DONE.test(texts[0] ?? '')) break;
    printed.push(...namesAtStart(texts));
  }
  const names = unique(printed);
  const metadata = names.length === 0 ? (listed(told.replaceAll(';', ',')) ?? []) : [];
  return names.length > 0 ? names : metadata;
}

/** Names in the longest run of first lines that holds nothing else, then in each line after it that is names alone. */
function namesAtStart(lines: readonly string[]): string[] {
  for (let count = lines.length; count > 0; count--) {
    const names = listed(joined(lines.slice(0, count)));
    if (names) return [...names, ...lines.slice(count).flatMap(line => listed(line) ?? [])];
  }
  return lines.flatMap(line => listed(line) ?? []);
}

/** The names that a text lists; undefined where it holds anything else. */
function listed(text: string): string[] | undefined {
  if (NO_NAME.test(text) || text.length > 600) return undefined;
  const pieces = text
    .replace(MARKS, ',')
    .split(BETWEEN)
    .map(piece => piece.trim().replace(LEADING, ''))
    .filter(piece => /\p{L}{2}/u.test(piece));
  const names = pieces.map(piece => personName(piece));
  return names.length > 0 && names.every(isAuthor) ? names : undefined;
}

function isAuthor(name: string): boolean {
  const words = name.split(' ');
  const spelled = words.every(word => /^[\p{Lu}\p{Lo}'’(]/u.test(word) || PARTICLES.test(word));
  return spelled && words.length <= 6 && isFullName(name) && !isOrganisation(name);
}
