/** One page of a story: its facts in a line; unfolded, each can be put right. */
import { useComputed, useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { Clipping } from '../../../clipping/clipping.ts';
import { KINDS } from '../../../clipping/kinds.ts';
import type { Story } from '../../../issue/stories.ts';
import { titleOf } from '../../../issue/titles.ts';
import { factsOf } from '../../../ui/facts.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { PageLink } from '../../../ui/PageLink.tsx';
import { useIssue } from '../context.ts';
import { Grip } from '../drag/Grip.tsx';
import { linkPlace } from '../drag/places.ts';
import { useDraggable } from '../drag/use-draggable.ts';
import { LANGUAGE } from '../language.ts';
import { quoted } from '../phrases.ts';
import { Facts } from './Facts.tsx';
import { LinkMenu } from './LinkMenu.tsx';
import css from './Story.module.css';

export function LinkLine({ clipping, story }: { clipping: Clipping; story: Story }) {
  const { dragging, clippingCommands } = useIssue();
  const open = useSignal(false);
  const id = useId();
  const line = useRef<HTMLDivElement>(null);
  const isDragged = useComputed(() => {
    const dragged = dragging.dragged.value;
    return dragged?.what === 'link' && dragged.id === clipping.id;
  }).value;
  useDraggable(line, {
    dragged: () => ({ what: 'link', id: clipping.id, story: story.lead.id }),
    name: () => quoted(titleOf(clipping)),
  });
  const facts = factsOf(clipping, LANGUAGE);
  const kind = KINDS.find(each => each.kind === clipping.kind);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!altKey || ctrlKey || metaKey || shiftKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    void clippingCommands.moveInStory(clipping, key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li class={css.link}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up here from its buttons */}
      <div
        ref={line}
        onKeyDown={onKeyDown}
        {...linkPlace(clipping.id, story.lead.id)}
        class={`${css.linkLine} ${isDragged ? css.dragged : ''}`}
      >
        <Grip />
        <button
          type="button"
          class={css.linkTitle}
          aria-expanded={open.value}
          aria-controls={id}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <span class={`${css.mark} ${open.value ? css.turned : ''}`}>
            <Icon name="right" size={12} />
          </span>
          <span class={css.linkText}>
            <span class={css.kind}>{kind?.name}</span> <bdi class={css.linkName}>{titleOf(clipping)}</bdi>
            {facts.length > 0 && (
              <>
                <span class={css.linkFacts}> · </span>
                <bdi class={css.linkFacts}>{facts.join(' · ')}</bdi>
              </>
            )}
          </span>
        </button>
        <span class={css.linkOpen}>
          <PageLink href={clipping.link}>Open page</PageLink>
        </span>
        <LinkMenu clipping={clipping} story={story} />
      </div>
      <div id={id} hidden={!open.value}>
        {open.value && <Facts clipping={clipping} isMember={clipping.id !== story.lead.id} />}
      </div>
    </li>
  );
}
