/**
 * An issue as a case: clippings with what their pages say, and the outline that the real product must give.
 * The model issue lies beside the project (../shared/issue-15) where it is there; a small one is our own.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Kind, Notes, Shape } from '../../src/clipping/clipping.ts';
import type { Newsletter } from '../../src/issue/issue.ts';
import type { Pages, Served } from '../browsers/site.ts';

export interface CaseClipping {
  id: string;
  url: string;
  title: string;
  kind: Kind;
  /** ISO 8601 with offset: the moment of the click. */
  clippedAt: string;
  authors?: string[];
  published?: string;
  /** Id of the lead of its story. */
  story?: string;
  role?: 'more' | 'bonus';
  headline?: string;
  shape?: Shape;
  notes?: Notes;
  figure?: { page: string; caption: string; alt: string };
}

export interface CaseSection {
  id: string;
  title: string;
  emoji?: string;
  shape: Shape;
  rules?: { sites?: 'own' };
  default?: boolean;
}

export interface IssueCase {
  name: string;
  newsletter: Newsletter;
  issue: { number: number; months: [string, ...string[]]; closingHeading: string };
  sections: CaseSection[];
  featured: { number: number; month: string; url: string }[];
  clippings: CaseClipping[];
  /** The Markdown file, byte for byte. */
  outline: string;
}

const OWN = resolve(import.meta.dirname, '../fixtures/issue-case');
const MODEL = resolve('../shared/issue-15');

function readCase(name: string, folder: string): IssueCase {
  const read = (file: string): string => readFileSync(resolve(folder, file), 'utf8');
  return { name, ...JSON.parse(read('clippings.json')), outline: read('outline.md') };
}

export const issueCases = (): IssueCase[] => [
  readCase('a small issue', OWN),
  ...(existsSync(MODEL) ? [readCase('the model issue', MODEL)] : []),
];

const asText = (text: string): string =>
  text.replace(/[&<>"]/g, character => `&#${character.codePointAt(0)};`);

const meta = (name: string, content: string): string => `<meta name="${name}" content="${asText(content)}">`;

const TITLE_TAIL: Partial<Record<Kind, string>> = { video: ' - YouTube' };

/** The page's own word on authors and date, in the way of its kind; no summary anywhere. */
function metasOf({ kind, authors = [], published }: CaseClipping): string[] {
  if (kind === 'paper')
    return [
      ...authors.map(author => meta('citation_author', author)),
      ...(published ? [meta('citation_date', published.replaceAll('-', '/'))] : []),
    ];
  const article = {
    '@context': 'https://schema.org',
    '@type': kind === 'blog' ? 'BlogPosting' : 'WebPage',
    ...(authors.length ? { author: authors.map(name => ({ '@type': 'Person', name })) } : {}),
    ...(published ? { datePublished: published } : {}),
  };
  return [
    `<script type="application/ld+json">${JSON.stringify(article).replaceAll('<', '\\u003c')}</script>`,
  ];
}

function pageOf(clipping: CaseClipping): Served {
  if (new URL(clipping.url).pathname.startsWith('/pdf/'))
    return {
      type: 'application/pdf',
      body: '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n',
    };
  const title = asText(clipping.title + (TITLE_TAIL[clipping.kind] ?? ''));
  return {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
${metasOf(clipping).join('\n')}</head><body><h1>${asText(clipping.title)}</h1></body></html>`,
  };
}

export const pagesOf = ({ clippings }: IssueCase): Pages =>
  Object.fromEntries(clippings.map(clipping => [clipping.url, pageOf(clipping)]));
