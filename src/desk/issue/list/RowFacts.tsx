/** The second line of a row: what the story holds, and what it still lacks. */
import type { Shape } from '../../../clipping/clipping.ts';
import { KINDS } from '../../../clipping/kinds.ts';
import { clippingsOf, type Story } from '../../../issue/stories.ts';
import type { TodoField } from '../../../issue/todos.ts';
import { factsOf } from '../../../ui/facts.ts';
import { LANGUAGE } from '../language.ts';
import { count } from '../phrases.ts';
import { gapsOf } from '../state/gaps.ts';
import css from './List.module.css';

const LACKS: Record<TodoField, string> = {
  intro: 'opening',
  closing: 'closing',
  what: 'what',
  why: 'why',
  note: 'text',
  figure: 'right to reuse the figure',
};

export interface RowFactsProps {
  story: Story;
  shape: Shape;
}

export function RowFacts({ story, shape }: RowFactsProps) {
  const all = clippingsOf(story);
  const lacks = gapsOf(story, shape);
  const kinds = KINDS.filter(({ kind }) => all.some(clipping => clipping.kind === kind));
  const facts =
    all.length > 1
      ? [count(all.length, 'link'), ...kinds.map(({ name }) => name)]
      : [kinds[0]?.name ?? '', ...factsOf(story.lead, LANGUAGE)];
  return (
    <p class={css.facts}>
      <bdi>{facts.filter(Boolean).join(' · ')}</bdi>
      {all.some(({ unread }) => unread) && <span class={css.badge}>not read yet</span>}
      {all.some(({ capture, unread }) => capture === 'partial' && !unread) && (
        <span class={css.badge}>page could not be read</span>
      )}
      {lacks.length > 0 && (
        <span class={css.lacks}>
          <span class={css.dot} aria-hidden="true" />
          <span class="unseen">To do: </span>
          {lacks.map(field => LACKS[field]).join(', ')}
        </span>
      )}
    </p>
  );
}
