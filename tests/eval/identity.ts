/** Scores identity against a folder's `identity.jsonl`: groups of addresses that are one resource, pairs that are two. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../../src/resource/identify.ts';

/** One line of the file. Lines that hold neither (`hint`) are not scored. */
interface Line {
  group?: string[];
  rule?: string;
  differ?: [string, string];
  why?: string;
}

export interface IdentityScore {
  groups: number;
  whole: number;
  pairs: number;
  apart: number;
  /** A sentence for each failure, with the addresses and their keys. */
  failures: string[];
}

/** Undefined where the folder has no `identity.jsonl`. */
export function scoreIdentity(folder: string): IdentityScore | undefined {
  const file = join(folder, 'identity.jsonl');
  if (!existsSync(file)) return undefined;
  const score: IdentityScore = { groups: 0, whole: 0, pairs: 0, apart: 0, failures: [] };
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    if (text.trim() === '') continue;
    const { group, rule, differ, why } = JSON.parse(text) as Line;
    if (group) {
      score.groups += 1;
      if (new Set(group.map(keyOf)).size === 1) score.whole += 1;
      else score.failures.push(`not one (${rule ?? 'no rule'}):\n${group.map(shown).join('\n')}`);
    }
    if (differ) {
      score.pairs += 1;
      if (keyOf(differ[0]) !== keyOf(differ[1])) score.apart += 1;
      else score.failures.push(`not two (${why ?? 'no reason'}):\n${differ.map(shown).join('\n')}`);
    }
  }
  return score;
}

const keyOf = (address: string): string => identify(address).key;
const shown = (address: string): string => `  ${keyOf(address)}  ${address}`;

/** Prints the score; true where every group is whole and every pair apart. */
export async function runIdentity(folder: string): Promise<boolean> {
  const score = scoreIdentity(folder);
  if (!score) {
    console.log(`No identity.jsonl in ${folder}.`);
    return false;
  }
  for (const failure of score.failures) console.log(`${failure}\n`);
  console.log(`groups whole: ${score.whole} of ${score.groups}`);
  console.log(`pairs apart:  ${score.apart} of ${score.pairs}`);
  return score.failures.length === 0;
}
