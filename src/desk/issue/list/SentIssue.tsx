/** A published issue as it was when it was marked so; what was sent may differ. What is clipped, moved or written since changes nothing in it: Reopen it for that. */
import { KINDS } from '../../../clipping/kinds.ts';
import type { Outline, OutlineStory } from '../../../issue/outline.ts';
import { isBlank } from '../../../issue/todos.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { PageLink } from '../../../ui/PageLink.tsx';
import { useIssue } from '../context.ts';
import { count, formatNumber } from '../phrases.ts';
import css from './Sent.module.css';

export function SentIssue({ outline }: { outline: Outline }) {
  const { publishing, panel } = useIssue();
  const reopen = () => {
    // Its button is about to go: the focus goes to the menu that does the same.
    panel.opener.current?.focus();
    void publishing.reopen();
  };
  const { intro, outro, closingHeading, sections } = outline;
  return (
    <section class={css.sent} aria-label="As it was marked as published">
      <p class={css.hint}>
        As it was marked as published. <Button onClick={reopen}>Reopen it to change it</Button>
      </p>
      {!isBlank(intro) && <p class={css.words}>{intro}</p>}
      {sections.map(({ id, title, emoji, stories }) => (
        <section key={id} aria-label={title}>
          <h2 class={css.title} dir="auto">
            <span>
              {title} {emoji && <span aria-hidden="true">{emoji}</span>}
            </span>
            <span class={css.count}>{formatNumber(stories.length)}</span>
          </h2>
          <ul>
            {stories.map(story => (
              <SentStory key={story.id} story={story} />
            ))}
          </ul>
        </section>
      ))}
      {!isBlank(outro) && (
        <section aria-label={closingHeading}>
          <h2 class={css.title}>{closingHeading}</h2>
          <p class={css.words}>{outro}</p>
        </section>
      )}
    </section>
  );
}

function SentStory({ story: { title, pick, links, bonus } }: { story: OutlineStory }) {
  const all = [...links, ...bonus.links];
  return (
    <li class={css.story}>
      <Disclosure
        summary={
          <span class={css.summary}>
            {pick && (
              <span class={css.pick}>
                <Icon name="star" filled size={14} />
                <span class="unseen">Highlight: </span>
              </span>
            )}
            <bdi>{title}</bdi> <span class={css.links}>{count(all.length, 'link')}</span>
          </span>
        }
      >
        <ul class={css.pages}>
          {all.map(({ id, kind, title: page, link }) => (
            <li key={id}>
              <span class={css.links}>{KINDS.find(each => each.kind === kind)?.name}</span>{' '}
              <PageLink href={link}>{page}</PageLink>
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
