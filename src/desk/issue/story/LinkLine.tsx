/** One page of a story: its facts in a line; unfolded, each can be put right. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Clipping } from '../../../clipping/clipping.ts';
import { KINDS } from '../../../clipping/kinds.ts';
import type { Story } from '../../../issue/stories.ts';
import { titleOf } from '../../../issue/titles.ts';
import { factsOf } from '../../../ui/facts.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { PageLink } from '../../../ui/PageLink.tsx';
import { LANGUAGE } from '../language.ts';
import { Facts } from './Facts.tsx';
import { LinkMenu } from './LinkMenu.tsx';
import css from './Story.module.css';

export function LinkLine({ clipping, story }: { clipping: Clipping; story: Story }) {
  const open = useSignal(false);
  const id = useId();
  const kind = KINDS.find(each => each.kind === clipping.kind);
  return (
    <li class={css.link}>
      <div class={css.linkLine}>
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
            <span class={css.kind}>{kind?.name}</span> <bdi class={css.linkName}>{titleOf(clipping)}</bdi>{' '}
            <bdi class={css.linkFacts}>{factsOf(clipping, LANGUAGE).join(' · ')}</bdi>
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
