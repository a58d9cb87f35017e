import type { Kind } from './clipping.ts';

/** Every kind, in the order of the popup's keys Alt+1…8. `label` stands before a link of that kind; a page has none. */
export const KINDS: readonly { kind: Kind; name: string; label: string }[] = [
  { kind: 'paper', name: 'Paper', label: 'Paper' },
  { kind: 'blog', name: 'Blog', label: 'Blog' },
  { kind: 'repo', name: 'Repo', label: 'Code' },
  { kind: 'video', name: 'Video', label: 'Video' },
  { kind: 'course', name: 'Course', label: 'Course' },
  { kind: 'tool', name: 'Tool', label: 'Tool' },
  { kind: 'thread', name: 'Thread', label: 'Thread' },
  { kind: 'page', name: 'Page', label: '' },
];

export const isKind = (value: unknown): value is Kind => KINDS.some(({ kind }) => kind === value);
