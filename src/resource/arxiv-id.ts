/** arXiv identifiers: '2103.07579' since April 2007, 'math/0211159' before (arxiv.org/help/arxiv_identifier). */
import type { Found } from './identity.ts';

const NEW = /^(?:arxiv:)?(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d{1,3})?(?:\.pdf|\.html)?(?![\w.])/i;
/** The subject class in 'math.GT/0309136' is not part of the identifier. */
const OLD =
  /^(?:arxiv:)?([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d{1,3})?(?:\.pdf)?(?![\w.])/i;

/** The identifier at the start of a text, without its version; undefined where there is none. */
export function parseArxivId(text: string): string | undefined {
  const trimmed = text.trim();
  const [, id] = NEW.exec(trimmed) ?? [];
  if (id) return id;
  const [, archive, number] = OLD.exec(trimmed) ?? [];
  return archive && number ? `${archive.toLowerCase()}/${number}` : undefined;
}

export const arxivKey = (id: string): string => `arxiv:${id}`;

export const arxivFound = (id: string): Found => ({
  key: arxivKey(id),
  link: `https://arxiv.org/abs/${id}`,
  kind: 'paper',
});
