/** The eval's tables as text. */
import type { Evaluation, Scores } from './corpus.ts';

/** Fields in the order of issue tables; others follow. */
const FIELDS = [
  'title',
  'titleAny',
  'authors',
  'published',
  'siteName',
  'description',
  'image',
  'canonicalUrl',
  'kind',
  'doi',
  'arxivId',
];
const EXTRA_ONLY_WITH_TRUTH = /^(?:titleLoose|authorsExact|published1)$/;

const cell = (value: number | undefined): string =>
  (value === undefined ? '–' : value.toFixed(3)).padStart(12);

/** One table a kind: fields down, extractors across. */
export function printScores(columns: ReadonlyMap<string, Scores>): void {
  const [ours] = columns.values();
  for (const kind of Object.keys(ours ?? {}).sort()) {
    const fields = Object.keys(ours?.[kind] ?? {}).filter(field => !EXTRA_ONLY_WITH_TRUTH.test(field));
    fields.sort((a, b) => rank(a) - rank(b));
    console.log(
      `\n${kind.padEnd(22)}${'n'.padStart(5)}${[...columns.keys()].map(name => name.padStart(12)).join('')}`,
    );
    for (const field of fields) {
      const n = String(ours?.[kind]?.[field]?.n ?? 0).padStart(5);
      const cells = [...columns.values()].map(scores => cell(scores[kind]?.[field]?.score)).join('');
      console.log(`  ${field.padEnd(20)}${n}${cells}`);
    }
  }
}

const rank = (field: string): number => FIELDS.indexOf(field) + 1 || FIELDS.length + 1;

/** `spec`: 'authors' or 'authors:30'. */
export function printMisses({ misses }: Evaluation, spec: string): void {
  const [field = '', count = '30'] = spec.split(':');
  const found = misses[field] ?? [];
  console.log(`\n${field}: ${found.length} missed`);
  for (const { id, expected, got } of found.slice(0, Number(count))) {
    console.log(`  ${id}\n    expected ${JSON.stringify(expected)}\n    got      ${JSON.stringify(got)}`);
  }
}

/** 0 ≤ share ≤ 1 of the sorted values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
