/** A folder of saved pages with their truth and its own scorer; ../shared/corpus is one. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

export interface Entry {
  id: string;
  file: string;
  url: string;
  kind: string;
  expected: Record<string, unknown>;
}

/** What the scorer reads; see the head of the folder's eval.mjs. */
export interface Prediction {
  title?: string;
  authors?: string[];
  published?: string;
  siteName?: string;
  description?: string;
  image?: string;
  canonicalUrl?: string;
  kind?: string;
  doi?: string;
  arxivId?: string;
  repo?: object;
  video?: { channel?: string; durationSeconds?: number };
}

export interface Cell {
  n: number;
  score: number;
  filled: number;
  wrong: number;
}
export type Scores = Record<string, Record<string, Cell>>;
export interface Miss {
  id: string;
  expected: unknown;
  got: unknown;
}
export interface Evaluation {
  tab: Scores;
  misses: Record<string, Miss[]>;
}

interface Scorer {
  load(folder: string): { idx: Entry[]; split: Record<string, string> };
  evaluate(predictions: Record<string, Prediction>, options: object, data: object): Evaluation;
}

export interface Corpus {
  entries: Entry[];
  html(entry: Entry): Buffer;
  evaluate(predictions: Record<string, Prediction>): Evaluation;
}

export async function openCorpus(folder: string, kind?: string): Promise<Corpus> {
  const root = resolve(folder);
  const scorer = (await import(pathToFileURL(join(root, 'eval.mjs')).href)) as Scorer;
  const data = scorer.load(root);
  return {
    entries: data.idx.filter(entry => !kind || entry.kind === kind),
    html: entry => {
      const bytes = readFileSync(join(root, entry.file));
      return entry.file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    },
    evaluate: predictions => scorer.evaluate(predictions, { split: 'all', kind }, data),
  };
}
