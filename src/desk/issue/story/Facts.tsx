/** A clipping's facts, each put right in place. */
import type { Clipping, Kind } from '../../../clipping/clipping.ts';
import { KINDS } from '../../../clipping/kinds.ts';
import { isPublished } from '../../../clipping/published.ts';
import { textDate } from '../../../extract/text/dates.ts';
import { isClippable } from '../../../resource/identify.ts';
import { Choices } from '../../../ui/Choices.tsx';
import { uiLanguage } from '../../../ui/ui-language.ts';
import { CommitField } from '../CommitField.tsx';
import { useIssue } from '../context.ts';
import { Field } from '../Field.tsx';
import { MonthSelect } from './MonthSelect.tsx';
import css from './Story.module.css';
import { Tags } from './Tags.tsx';

const KIND_OPTIONS = KINDS.map(({ kind, name }) => ({ value: kind, name }));

export function Facts({ clipping, isMember }: { clipping: Clipping; isMember: boolean }) {
  const { clippingCommands: commands } = useIssue();
  const { id } = clipping;
  return (
    <div class={css.edit}>
      {isMember && <MemberWords clipping={clipping} />}
      <Field owner={id} field="title" label="Title" line value={clipping.title} />
      <CommitField
        key={`${id}/link`}
        owner={id}
        field="link"
        label="Link"
        value={clipping.link}
        inputMode="url"
        problem={text => (isClippable(text) ? undefined : 'A link starts with https:// or http://.')}
      />
      <div class={css.pair}>
        <Field
          owner={id}
          field="authors"
          label="Authors, by commas"
          line
          value={clipping.authors.join(', ')}
        />
        <CommitField
          key={`${id}/published`}
          owner={id}
          field="published"
          label="Published"
          value={clipping.published ?? ''}
          placeholder="2021-03-13"
          problem={dateProblem}
          meant={text => textDate(text, uiLanguage().toLowerCase())}
        />
      </div>
      <Choices<Kind>
        label="Kind"
        options={KIND_OPTIONS}
        value={clipping.kind}
        onChoose={kind => void commands.set(clipping, 'kind', kind, 'Kind')}
      />
      <div class={css.pair}>
        <Tags clipping={clipping} />
        {!isMember && <MonthSelect clipping={clipping} />}
      </div>
    </div>
  );
}

function dateProblem(text: string): string | undefined {
  if (text === '' || isPublished(text)) return undefined;
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(text)
    ? 'The calendar has no such day.'
    : 'A year, a month or a day: 2021, 2021-03, 2021-03-13.';
}

/** A member's notes print behind its own link, or as the text of the bonus. */
function MemberWords({ clipping }: { clipping: Clipping }) {
  const { id, notes, role } = clipping;
  const label = role === 'bonus' ? 'Text of the bonus' : 'A line about it';
  return (
    <>
      <Field owner={id} field="what" label={label} value={notes.what} />
      {notes.why !== '' && <Field owner={id} field="why" label="… and why" value={notes.why} />}
      {notes.note !== '' && <Field owner={id} field="note" label="… and note" value={notes.note} />}
    </>
  );
}
