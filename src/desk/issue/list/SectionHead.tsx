/** FROM THE INTERNET 🕸   8   ⋯ A section's head: its name, how many stories it holds, and what can be done to it. */
import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Section } from '../../../issue/issue.ts';
import { UNSORTED } from '../../../issue/sections.ts';
import { useIssue } from '../context.ts';
import { Grip } from '../drag/Grip.tsx';
import { headPlace } from '../drag/places.ts';
import { useDraggable } from '../drag/use-draggable.ts';
import { formatNumber, quoted } from '../phrases.ts';
import { Cell, PlainRow } from './grid.tsx';
import css from './List.module.css';
import { SectionForm } from './SectionForm.tsx';
import { SectionMenu } from './SectionMenu.tsx';

export function SectionHead({ section, stories }: { section: Readonly<Section>; stories: number }) {
  const { sectionCommands, dragging } = useIssue();
  const { id, title, emoji, always } = section;
  const head = useRef<HTMLDivElement>(null);
  // “Unsorted” is no section of the issue: it goes when its stories do.
  const isOwn = id !== UNSORTED.id;
  const isNamed = useComputed(() => sectionCommands.named.value === id).value && isOwn;
  const isDragged = useComputed(() => {
    const dragged = dragging.dragged.value;
    return dragged?.what === 'section' && dragged.id === id;
  }).value;
  useDraggable(head, {
    dragged: () => ({ what: 'section', id }),
    name: () => quoted(title),
    off: !isOwn || isNamed,
  });
  return (
    <>
      <PlainRow level={1} expanded {...(isOwn && headPlace(id))}>
        <Cell>
          <div ref={head} class={`${css.sectionCell} ${isDragged ? css.dragged : ''}`}>
            {isOwn && <Grip />}
            <h2 class={css.sectionTitle} dir="auto">
              {title} {emoji && <span aria-hidden="true">{emoji}</span>}
            </h2>
            <span class={css.count}>
              {stories > 0
                ? formatNumber(stories)
                : always
                  ? 'empty, printed all the same'
                  : 'empty, not printed'}
            </span>
            {isOwn && <SectionMenu section={section} />}
          </div>
        </Cell>
      </PlainRow>
      {isNamed && (
        <PlainRow level={2}>
          <Cell>
            <SectionForm section={section} />
          </Cell>
        </PlainRow>
      )}
    </>
  );
}
