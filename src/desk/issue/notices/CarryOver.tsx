/** What was not used, offered once in one list: hold all of it, choose, or leave it. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Offer } from '../../../issue/carry-over.ts';
import type { Issue } from '../../../issue/issue.ts';
import { clippingsOf, type Story } from '../../../issue/stories.ts';
import { monthsTitle, storyTitle } from '../../../issue/titles.ts';
import { Button } from '../../../ui/Button.tsx';
import { useIssue } from '../context.ts';
import { LANGUAGE } from '../language.ts';
import { count } from '../phrases.ts';
import type { NextMonth } from '../state/publishing.ts';
import css from './CarryOver.module.css';

export interface CarryOverProps {
  offers: readonly Offer<Issue>[];
  /** The month that they would go to. */
  to: NextMonth;
  /** What stands before the buttons. */
  children: ComponentChildren;
  /** What follows them. */
  after?: ComponentChildren;
}

export function CarryOver({ offers, to, children, after }: CarryOverProps) {
  const { publishing, arrangement, focus } = useIssue();
  const id = useId();
  const choosing = useSignal(false);
  /** Ids of the leads that are to stay. */
  const staying = useSignal<ReadonlySet<string>>(new Set());
  const stories = offers.flatMap(offer => offer.stories);
  const chosen = stories.filter(({ lead }) => !staying.value.has(lead.id));
  const isChoosing = choosing.value && stories.length > 0;
  const box = useRef<HTMLDivElement>(null);
  const decide = async (held: readonly Story[]) => {
    // The buttons are about to go: the focus goes on to what follows them, or to the stories that come.
    const rest = [...(box.current?.querySelectorAll<HTMLElement>('button, a') ?? [])].at(-1);
    const row = held[0]?.lead.id ?? arrangement.rows.value[0];
    if (after) rest?.focus();
    else if (row !== undefined) focus.goTo({ owner: row });
    await publishing.decide(offers, held, to);
  };
  return (
    <div ref={box} class={css.offer}>
      <div class={css.line}>
        <div class={css.says}>{children}</div>
        {stories.length > 0 && (
          <>
            <Button
              onClick={() => void decide(isChoosing ? chosen : stories)}
              disabled={isChoosing && chosen.length === 0}
            >
              {isChoosing ? `Hold ${chosen.length} for ${to.name}` : `Hold all for ${to.name}`}
            </Button>
            <Button
              look="quiet"
              aria-expanded={isChoosing}
              aria-controls={id}
              onClick={() => {
                choosing.value = !choosing.value;
              }}
            >
              Choose
            </Button>
            <Button look="quiet" onClick={() => void decide([])}>
              {isChoosing ? 'Leave all' : 'Leave'}
            </Button>
          </>
        )}
        {after}
      </div>
      <div id={id} hidden={!isChoosing}>
        {isChoosing &&
          offers.map(({ issue, stories: left }) => (
            <fieldset key={issue.id} class={css.group}>
              <legend class={css.legend}>
                {issue.number === undefined ? '' : `#${issue.number}, `}
                {monthsTitle(issue.months, LANGUAGE)}
              </legend>
              {left.map(story => {
                const { lead } = story;
                const links = clippingsOf(story).length;
                return (
                  <label key={lead.id} class={css.story}>
                    <input
                      type="checkbox"
                      checked={!staying.value.has(lead.id)}
                      onChange={({ currentTarget }) => {
                        const next = new Set(staying.value);
                        if (currentTarget.checked) next.delete(lead.id);
                        else next.add(lead.id);
                        staying.value = next;
                      }}
                    />
                    <span>
                      <bdi>{storyTitle(lead)}</bdi>{' '}
                      <span class={css.quiet}>
                        {[
                          links > 1 && count(links, 'link'),
                          lead.leftOut !== undefined && 'left out',
                          lead.leftOut,
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </span>
                  </label>
                );
              })}
            </fieldset>
          ))}
      </div>
    </div>
  );
}
