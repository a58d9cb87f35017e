/** The pages of a story, in the order in which they print: the lead, more, bonus. */
import type { Clipping } from '../../../clipping/clipping.ts';
import type { Story } from '../../../issue/stories.ts';
import { LinkLine } from './LinkLine.tsx';
import css from './Story.module.css';

export function Links({ story }: { story: Story }) {
  const { lead, more, bonus } = story;
  return (
    <div class={css.links}>
      <List name="Links of this story" story={story} clippings={[lead, ...more]} />
      {bonus.length > 0 && (
        <>
          <p class={css.legend}>Bonus</p>
          <List name="Bonus links" story={story} clippings={bonus} />
        </>
      )}
    </div>
  );
}

function List({ name, story, clippings }: { name: string; story: Story; clippings: Clipping[] }) {
  return (
    <ul aria-label={name}>
      {clippings.map(clipping => (
        <LinkLine key={clipping.id} clipping={clipping} story={story} />
      ))}
    </ul>
  );
}
