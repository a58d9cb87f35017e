/** The headings under which a template groups stories by their kind, in the order in which such newsletters print them. */
import type { Kind } from '../clipping/clipping.ts';

/** The order of Ruder's NLP News: what is watched, what is learnt from, what is used, what is read. */
export const KIND_HEADINGS: readonly { kind: Kind; title: string; emoji: string }[] = [
  { kind: 'video', title: 'Talks', emoji: '🗣' },
  { kind: 'course', title: 'Courses', emoji: '🎓' },
  { kind: 'tool', title: 'Tools', emoji: '🛠' },
  { kind: 'repo', title: 'Code', emoji: '💻' },
  { kind: 'blog', title: 'Posts', emoji: '📰' },
  { kind: 'thread', title: 'Discussions', emoji: '💬' },
  { kind: 'page', title: 'Elsewhere', emoji: '🔗' },
  { kind: 'paper', title: 'Papers', emoji: '📑' },
];
