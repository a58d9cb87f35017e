/** The sections of new issues, in order, with the rules that fill them. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import frame from '../../ui/Field.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { useSettings } from './context.ts';
import css from './form.module.css';
import { Part } from './Part.tsx';
import { SectionEditor } from './SectionEditor.tsx';

const INTRO =
  'A story goes to the first section whose rule fits its lead: a tag, else the site, else the kind. Issues that exist keep the sections they were made with.';

export function SectionsPart() {
  const { sections } = useSettings();
  const list = sections.list.value;
  const removed = sections.removed.value;
  /** What takes the focus once the list is drawn again: a browser drops it from what it moves. */
  const focus = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const selector = focus.current;
    focus.current = undefined;
    const element = selector && document.querySelector<HTMLElement>(selector);
    if (!element) return;
    element.focus();
    // A name that nobody gave yet is there to be typed over.
    if (element instanceof HTMLInputElement) element.select();
  });
  return (
    <Part title="Sections" saves intro={INTRO}>
      <ol class={css.list}>
        {list.map((section, at) => (
          <li key={section.id}>
            <SectionEditor
              section={section}
              isFirst={at === 0}
              isLast={at === list.length - 1}
              onMove={by => {
                const to = at + by;
                const edge = to <= 0 ? 'down' : to >= list.length - 1 ? 'up' : by < 0 ? 'up' : 'down';
                focus.current = `#section-${CSS.escape(section.id)}-${edge}`;
                sections.move(section.id, by);
              }}
              onRemove={() => {
                focus.current = '#section-removed';
                sections.remove(section.id);
              }}
            />
          </li>
        ))}
      </ol>
      <div role="status">
        {removed && (
          <p class={css.row}>
            <span>
              “<bdi>{removed.title}</bdi>” is removed.
            </span>
            <Button id="section-removed" look="quiet" onClick={sections.undoRemove}>
              Undo
            </Button>
          </p>
        )}
      </div>
      <div class={css.row}>
        <Button
          onClick={() => {
            focus.current = `[data-section="${CSS.escape(sections.add())}"] input`;
          }}
        >
          <Icon name="plus" size={14} /> Add a section
        </Button>
      </div>
      <DefaultSection />
    </Part>
  );
}

function DefaultSection() {
  const { sections } = useSettings();
  const list = sections.list.value;
  return (
    <div>
      <label class={frame.label} for="default-section">
        What no rule fits goes to
      </label>
      <select
        id="default-section"
        class={`${frame.framed} ${frame.line}`}
        value={list.find(({ isDefault }) => isDefault)?.id ?? ''}
        onChange={({ currentTarget }) => sections.setDefault(currentTarget.value || undefined)}
      >
        {list.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <option value="">“Unsorted”, at the end</option>
      </select>
    </div>
  );
}
