/** What the author says of a story. Behind labels, or as plain paragraphs; a field that the shape does not ask for hides until it is wanted. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Clipping, Notes, Shape } from '../../../clipping/clipping.ts';
import { DEFAULT_LABELS } from '../../../issue/issue.ts';
import { isBlank } from '../../../issue/todos.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useIssue } from '../context.ts';
import { Field } from '../Field.tsx';
import css from './Story.module.css';

type NoteField = keyof Notes;

/** The fields that a shape shows, in the order in which they print; the others show where they hold something. */
const ASKED: Record<Shape, readonly NoteField[]> = { labelled: ['what', 'why'], free: ['note'] };
const ALL: readonly NoteField[] = ['what', 'why', 'note'];

export function Words({ lead, shape }: { lead: Clipping; shape: Shape }) {
  const { records, focus } = useIssue();
  const wanted = useSignal<readonly NoteField[]>([]);
  /** A field that was shown stays while the story is open: it must not vanish from under the person who clears it. */
  const seen = useRef(new Set<NoteField>());
  const labels: Record<NoteField, string> = {
    ...DEFAULT_LABELS,
    ...records.newsletter.value?.labels,
    note: shape === 'free' ? 'Text' : 'Note',
  };
  const written = ALL.filter(field => !isBlank(lead.notes[field]));
  const asked = shape === 'free' && written.length > 0 ? [] : ASKED[shape];
  for (const field of [...written, ...asked, ...wanted.value]) seen.current.add(field);
  const shown = ALL.filter(field => seen.current.has(field));
  const hidden = ALL.filter(field => !shown.includes(field));
  return (
    <div class={css.words}>
      {shown.map(field => (
        <Field key={field} owner={lead.id} field={field} label={labels[field]} value={lead.notes[field]} />
      ))}
      {hidden.length > 0 && (
        <div class={css.adds}>
          {hidden.map(field => (
            <Button
              key={field}
              look="quiet"
              onClick={() => {
                wanted.value = [...wanted.value, field];
                focus.goTo({ owner: lead.id, field });
              }}
            >
              <Icon name="plus" size={12} /> {labels[field]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
