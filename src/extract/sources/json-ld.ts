/**
 * The page's JSON-LD as a flat list of nodes. JSON-LD of real pages is often not JSON: comments, raw line breaks in
 * strings and trailing commas are forgiven; anything else is skipped, block by block.
 */
import { all, attribute, rawText } from '../dom.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export interface Node {
  readonly types: readonly string[];
  /** 0 for a node that stands at the top of a block or of its `@graph`. */
  readonly depth: number;
  readonly data: Readonly<Record<string, Json>>;
}

const BLOCK_LIMIT = 3_000_000;
const NODE_LIMIT = 2000;
const DEPTH_LIMIT = 8;

export interface LinkedData {
  readonly nodes: readonly Node[];
  readonly byId: ReadonlyMap<string, Node>;
}

export function readJsonLd(document: Document): LinkedData {
  const nodes: Node[] = [];
  let budget = BLOCK_LIMIT;
  for (const script of all(document, 'script[type*="ld+json" i]', 200)) {
    if (!/^\s*application\/(?:[\w.-]+\+)?(?:ld\+)?json/i.test(attribute(script, 'type') ?? '')) continue;
    const text = rawText(script);
    budget -= text.length;
    if (budget < 0) break;
    const json = parseForgivingly(text);
    if (json !== undefined) collect(json, 0, nodes);
  }
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node.data['@id'];
    if (typeof id === 'string' && Object.keys(node.data).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  return { nodes, byId };
}

/** JSON with the usual slips of templates put right; undefined when it is beyond that. */
export function parseForgivingly(text: string): Json | undefined {
  // Comments are dropped even where they stand in strings, as templates leave them.
  const asIs = text.includes('<!--') ? undefined : parse(text);
  if (asIs !== undefined) return asIs;
  const bare = unwrapped(text);
  return parse(bare) ?? parse(repaired(bare));
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Without comments, the marks of CDATA around it and a semicolon at its end. */
const unwrapped = (text: string): string =>
  text
    .replace(/<!--[^<>]{0,500}-->/g, '')
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');

/** Raw control characters inside strings are escaped, commas before a closing bracket dropped. One pass. */
function repaired(text: string): string {
  const out: string[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (inString) {
      if (letter === '\\') {
        const next = text[++at] ?? '';
        out.push(/["\\/bfnrtu]/.test(next) ? `\\${next}` : next);
        continue;
      }
      if (letter === '"') inString = false;
      out.push(letter < ' ' ? ' ' : letter);
      continue;
    }
    if (letter === '"') inString = true;
    if (letter === ',') {
      let next = at + 1;
      while (next < text.length && (text[next] as string) <= ' ') next++;
      if (text[next] === '}' || text[next] === ']' || text[next] === ',') continue;
    }
    out.push(letter);
  }
  return out.join('');
}

function collect(json: Json, depth: number, nodes: Node[]): void {
  if (nodes.length >= NODE_LIMIT || depth > DEPTH_LIMIT || typeof json !== 'object' || json === null) return;
  if (Array.isArray(json)) {
    for (const item of json.slice(0, 500)) collect(item, Array.isArray(item) ? depth + 1 : depth, nodes);
    return;
  }
  const types = typesOf(json);
  if (types.length) nodes.push({ types, depth, data: json });
  for (const key of Object.keys(json)) {
    const value = json[key];
    if (value && typeof value === 'object') collect(value, key === '@graph' ? depth : depth + 1, nodes);
  }
}

/** 'https://schema.org/NewsArticle' → 'NewsArticle'. */
export function typesOf(data: Readonly<Record<string, Json>>): string[] {
  const type = data['@type'] ?? data.type;
  return (Array.isArray(type) ? type : [type])
    .filter((name): name is string => typeof name === 'string')
    .map(name => name.replace(/^.*[/#:]/, ''));
}
