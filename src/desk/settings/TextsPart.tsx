/** The texts that stand in every issue, and the variables that they may hold. */
import { Fragment } from 'preact';
import css from './form.module.css';
import { NewsletterFields } from './NewsletterFields.tsx';
import { Group, Part } from './Part.tsx';
import { VARIABLES } from './variables.ts';

export function TextsPart() {
  return (
    <Part title="Standing texts" saves intro="Markdown. They stand in every issue and are never a to-do.">
      <NewsletterFields names={['opening', 'closingHeading', 'closing']} />
      <Group
        title="Variables"
        intro="In the opening and the closing, each of these is replaced by what it is in the issue at hand."
      >
        <dl class={css.pairs}>
          {VARIABLES.map(({ name, meaning }) => (
            <Fragment key={name}>
              <dt>
                <code class={css.code}>{`{{ ${name} }}`}</code>
              </dt>
              <dd class={css.quiet}>{meaning}</dd>
            </Fragment>
          ))}
        </dl>
      </Group>
      <Group title="Labels" intro="They lead the two notes of a story.">
        <div class={css.two}>
          <NewsletterFields names={['labelWhat', 'labelWhy']} />
        </div>
      </Group>
    </Part>
  );
}
