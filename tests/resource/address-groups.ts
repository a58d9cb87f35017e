/** Addresses that are one resource each: the shared examples where they lie beside the project, else some of our own. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SHARED = resolve(import.meta.dirname, '../../../shared/corpus/identity.jsonl');

const OWN: [string, ...string[]][] = [
  [
    'https://arxiv.org/abs/1706.03762',
    'https://arxiv.org/pdf/1706.03762v3.pdf',
    'https://doi.org/10.48550/arXiv.1706.03762',
    'https://huggingface.co/papers/1706.03762',
  ],
  ['https://youtu.be/tpCFfeUEGs8', 'https://www.youtube.com/watch?v=tpCFfeUEGs8&t=90s'],
  ['https://github.com/coqui-ai/TTS', 'http://www.github.com/Coqui-AI/tts/issues?q=open#top'],
  ['https://example.org/post', 'http://www.example.org/post/?utm_source=x&fbclid=1'],
];

export function addressGroups(): [string, ...string[]][] {
  if (!existsSync(SHARED)) return OWN;
  const lines = readFileSync(SHARED, 'utf8').trim().split('\n');
  const groups = lines.map(line => (JSON.parse(line) as { group?: [string, ...string[]] }).group);
  return [...OWN, ...groups.filter(group => group !== undefined)];
}
