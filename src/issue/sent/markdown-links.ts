/** The links of an issue in Markdown: inline, by reference, bare, and in raw HTML, each with what stands around it. */
import type { Nodes } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { piecesOf } from '../markdown-pieces.ts';
import { brief, LONGEST_AROUND, type SentLink, saysMore, sentLink } from './sent-link.ts';

/** '[Rust]: https://rust-lang.org "Title"'. With other words behind the address it is a text, and with '^' a footnote. */
const DEFINITION =
  /^ {0,3}\[(?!\^)([^\]\n]{1,200})\]:[ \t]*(<[^>\n]{1,4000}>|\S{1,4000})(?!\S)[ \t]*(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|\([^()\n]{0,500}\))?[ \t]*$/gm;
const HEADING = /^ {0,3}(#{1,6})[ \t]/;
/** Anything that could hold a link; most paragraphs do not, and parsing them is what takes the time. */
const MAY_LINK = /:\/\/|www\.|\]\(|\]\[|\[[^\]\n]{1,200}\](?!:)/;
const ANCHOR =
  /<a\b[^>]{0,2000}?\bhref\s*=\s*(?:"([^"]{0,8000})"|'([^']{0,8000})'|([^\s"'>]{1,8000}))[^>]{0,2000}>/i;
const TAG = /<[^>]{0,4000}>/g;

/** In the order of the text; the same address may come more than once. */
export function linksInMarkdown(markdown: string): SentLink[] {
  const definitions = new Map<string, string>();
  const body = markdown.replace(DEFINITION, (_, label: string, address: string) => {
    const name = label.trim().toLowerCase();
    // Of two with one name, readers take the first.
    if (!definitions.has(name)) definitions.set(name, address.replace(/^<|>$/g, ''));
    return '';
  });
  return partsOf(body).flatMap(({ blocks, said }) =>
    piecesOf(blocks.join('\n\n')).flatMap(piece => linksInPiece(withDefinitions(piece, definitions), said)),
  );
}

interface Part {
  blocks: string[];
  /** The first words after the heading: what the author says of the links that follow. */
  said: string;
}

/** The blocks that may hold links, with the paragraph that leads up to them. */
function partsOf(body: string): Part[] {
  const parts: Part[] = [];
  // Without a story's heading, nobody can tell what leads up to what.
  let said: string | undefined;
  for (const block of body.split(/\n[ \t\r]*\n/)) {
    const [, marks] = HEADING.exec(block) ?? [];
    if (marks !== undefined) said = marks.length > 1 ? '' : undefined;
    if (MAY_LINK.test(block)) {
      const last = parts.at(-1);
      if (last && last.said === (said ?? '')) last.blocks.push(block);
      else parts.push({ blocks: [block], said: said ?? '' });
    } else if (said === '' && marks === undefined) said = wordsIn(block);
  }
  return parts;
}

/** A paragraph without its label and its emphasis, good enough to remember by. */
const wordsIn = (block: string): string =>
  brief(
    block
      .slice(0, 2000)
      .replace(/^\s*(?:\*\*|__)[^*_\n]{1,40}:?(?:\*\*|__):?/, '')
      .replace(/[*_`]+/g, ''),
    LONGEST_AROUND,
  );

/** Only those that the piece speaks of: an issue may define a hundred. */
function withDefinitions(piece: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return piece;
  const named = [...piece.matchAll(/\[([^[\]\n]{1,200})\]/g)].map(([, label = '']) =>
    label.trim().toLowerCase(),
  );
  const used = [...new Set(named)].flatMap(label => {
    const address = definitions.get(label);
    return address === undefined ? [] : `[${label}]: <${address}>`;
  });
  return used.length === 0 ? piece : `${piece}\n\n${used.join('\n')}`;
}

function linksInPiece(piece: string, said: string): SentLink[] {
  let root: Nodes;
  try {
    root = fromMarkdown(piece, READING);
  } catch {
    // The parser recurses, and gives up where markup is nested deeper than the stack.
    return [];
  }
  const definitions = new Map<string, string>();
  const blocks: Nodes[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') definitions.set(node.identifier.toLowerCase(), node.url);
    else if (BLOCKS.has(node.type)) blocks.push(node);
    else if ('children' in node) stack.push(...node.children.toReversed());
  }
  return blocks
    .flatMap(block => linksInBlock(block, definitions))
    .map(link => (said === '' || saysMore(link.around, link.text) ? link : { ...link, around: said }));
}

const READING: Options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

const BLOCKS = new Set<string>(['paragraph', 'heading', 'tableRow', 'html']);

/** Goes through a block without recursion; raw HTML holds the link's text between two nodes. */
function linksInBlock(block: Nodes, definitions: ReadonlyMap<string, string>): SentLink[] {
  if (block.type === 'html') return linksInRaw(block.value);
  const found: { address: string; text: string }[] = [];
  const around: string[] = [];
  let open: { address: string; text: string } | undefined;
  const stack: Nodes[] = [block];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'link') found.push({ address: node.url, text: plain(node) });
    else if (node.type === 'linkReference')
      found.push({ address: definitions.get(node.identifier.toLowerCase()) ?? '', text: plain(node) });
    else if (node.type === 'html') {
      const address = hrefIn(node.value);
      if (address !== undefined) {
        open = { address, text: '' };
        found.push(open);
      } else if (/^<\/a\b/i.test(node.value)) open = undefined;
      continue;
    } else if (node.type === 'break') around.push(' ');
    if ('value' in node) {
      around.push(node.value);
      if (open) open.text += node.value;
    } else if ('children' in node) stack.push(...node.children.toReversed());
  }
  const text = around.join('');
  return found.flatMap(({ address, text: shown }) => sentLink(address, shown, text) ?? []);
}

function plain(of: Nodes): string {
  const words: string[] = [];
  const stack: Nodes[] = [of];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node && node.type !== 'html') words.push(node.value);
    else if ('children' in node) stack.push(...node.children.toReversed());
  }
  return words.join('');
}

/** Only a tag that ends is looked through: for one that does not, the pattern tries every end. */
function hrefIn(text: string): string | undefined {
  const tag = text.slice(0, text.indexOf('>') + 1);
  const [, double, single, bare] = ANCHOR.exec(tag) ?? [];
  return (double ?? single ?? bare)?.replaceAll('&amp;', '&');
}

/** A block of HTML among the Markdown: its anchors one by one. A whole page of HTML is read by a real parser elsewhere. */
function linksInRaw(html: string): SentLink[] {
  const around = html.replace(TAG, ' ');
  return html.split(/(?=<a\s)/i).flatMap(part => {
    const address = hrefIn(part.slice(0, 10_000));
    if (address === undefined) return [];
    const [shown = ''] = part.split(/<\/a\b/i);
    return sentLink(address, shown.replace(TAG, ' '), around) ?? [];
  });
}
