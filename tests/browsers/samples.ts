/** The sample pages of tests/fixtures/site, at the addresses that site.json gives them. */
import { readFileSync } from 'node:fs';
import type { Pages } from './site.ts';

const FOLDER = new URL('../fixtures/site/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

export const SAMPLE = {
  paper: 'https://arxiv.org/abs/2103.07579',
  post: 'https://training.example.org/2021/baselines-first',
  repository: 'https://github.com/coqui-ai/TTS',
  video: 'https://www.youtube.com/watch?v=tpCFfeUEGs8',
  plain: 'https://garden.example.org/notes/seeds',
  hostile: 'https://hostile.example.org/',
} as const;

export function samplePages(): Pages {
  const files = JSON.parse(read('site.json')) as Record<string, string>;
  return Object.fromEntries(Object.entries(files).map(([address, file]) => [address, read(file)]));
}
