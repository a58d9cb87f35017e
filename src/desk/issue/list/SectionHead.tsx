/** FROM THE INTERNET 🕸   8 */
import type { Section } from '../../../issue/issue.ts';
import { formatNumber } from '../phrases.ts';
import { Cell, PlainRow } from './grid.tsx';
import css from './List.module.css';

export function SectionHead({ section, stories }: { section: Readonly<Section>; stories: number }) {
  return (
    <PlainRow level={1} expanded>
      <Cell class={css.sectionCell}>
        <h2 class={css.sectionTitle} dir="auto">
          {section.title} {section.emoji && <span aria-hidden="true">{section.emoji}</span>}
        </h2>
        {stories === 0 ? (
          <span class={css.count}>
            {section.always ? 'empty, printed all the same' : 'empty, not printed'}
          </span>
        ) : (
          <span class={css.count}>{formatNumber(stories)}</span>
        )}
      </Cell>
    </PlainRow>
  );
}
