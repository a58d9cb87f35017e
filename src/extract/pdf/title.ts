/** The title of a PDF: what its first page prints largest, or its own metadata where that agrees with the page. */
import { likeness, sameKey } from '../text/clean.ts';
import type { Block } from './blocks.ts';
import { joined, readable } from './text.ts';

/** What publishers print above a title: names of journals and series, numbers, addresses, notices. */
const BANNER =
  /^(?:proceedings|journal|transactions|annals|bulletin|letters|conference|published|preprint|under review|accepted|submitted|to appear|technical report|working paper|research article|original (?:article|paper|research)|article|review|letter|notes?|contents?|available online|open access|arxiv|doi|issn|vol(?:ume)?\b|no\.|www\.|https?:|©|copyright)/iu;
const SERIES =
  /\b(?:journal of|proceedings of|transactions on|international conference|workshop on|vol\. ?\d|volume \d|issue \d|issn)\b/iu;
/** What word processors and converters leave in the title field. */
const FILE_NAME =
  /\.(?:docx?|dvi|tex|pdf|ps|rtf|odt|indd|qxd|pptx?)\b|^(?:microsoft \w+|untitled|slide \d|paper|main|template|layout \d)\b/iu;

export interface TitleFound {
  text: string;
  /** The block that prints it, where the page does. */
  block: Block | undefined;
}

/** `told`: the title in the document's metadata, '' where there is none. Undefined where nothing serves as a title. */
export function titleOf(blocks: readonly Block[], told: string): TitleFound | undefined {
  const candidates = blocks.filter(block => isTitle(textOf(block)));
  const metadata = isSane(told) ? readable(told) : '';
  const printed = metadata && candidates.find(block => likeness(textOf(block), metadata) > 0.8);
  if (printed) return { text: metadata, block: printed };
  const size = Math.max(0, ...candidates.map(block => block.size));
  const largest = candidates.find(block => block.size > size - 0.3);
  const standsOut = largest && blocks.some(other => other.size < largest.size - 0.5 && below(other, largest));
  if (largest && (standsOut || !metadata)) return { text: textOf(largest), block: largest };
  return metadata ? { text: metadata, block: undefined } : undefined;
}

/** A title in metadata that a person could have written. */
export function isSane(title: string): boolean {
  const text = readable(title);
  return text.length > 5 && /\s/.test(text) && !FILE_NAME.test(text) && !/^[\d\W]*$/.test(text);
}

const textOf = ({ lines }: Block): string => readable(joined(lines.map(({ text }) => text)));

function isTitle(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  const words = text.split(' ').length;
  return (
    sameKey(text).length > 3 &&
    words >= 2 &&
    words <= 45 &&
    letters > text.length * 0.55 &&
    !BANNER.test(text) &&
    !SERIES.test(text) &&
    !/@/.test(text)
  );
}

const below = (block: Block, other: Block): boolean => (block.lines[0]?.y ?? 0) < (other.lines[0]?.y ?? 0);
