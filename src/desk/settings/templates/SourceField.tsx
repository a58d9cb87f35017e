/** A template's source, in an editor that comes when it is needed; where it cannot come, in a plain text field. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { TemplateError } from '../../../render/template-error.ts';
import { TypedText } from '../../../ui/TypedText.tsx';
import type { CodeEditor } from './code-mirror.ts';
import css from './Templates.module.css';

export interface SourceFieldProps {
  label: string;
  source: string;
  /** The source as it is at this moment: what was drawn may be a letter behind what is typed. */
  current: () => string;
  problem: TemplateError | undefined;
  onType: (source: string) => void;
  describedBy: string;
}

export function SourceField({ label, source, current, problem, onType, describedBy }: SourceFieldProps) {
  const place = useRef<HTMLDivElement>(null);
  const missing = useSignal(false);
  const editor = useRef<CodeEditor | undefined>(undefined);
  const latest = useRef({ current, onType, label, problem });
  latest.current = { current, onType, label, problem };

  useEffect(() => {
    let gone = false;
    const come = ({ createCodeEditor }: typeof import('./code-mirror.ts')): void => {
      if (gone || !place.current) return;
      const made = createCodeEditor({
        parent: place.current,
        source: latest.current.current(),
        label: latest.current.label,
        describedBy,
        onType: text => latest.current.onType(text),
      });
      editor.current = made;
      mark(made, latest.current.problem);
    };
    import('./code-mirror.ts').then(come, () => {
      missing.value = true;
    });
    return () => {
      gone = true;
      editor.current?.destroy();
    };
  }, []);
  useEffect(() => editor.current?.show(latest.current.current()), [source]);
  useEffect(() => editor.current?.name(label), [label]);
  useEffect(() => editor.current && mark(editor.current, problem), [problem]);
  if (missing.value) return <TypedText label={label} value={source} onType={onType} />;
  return <div ref={place} class={css.source} />;
}

function mark(editor: CodeEditor, problem: TemplateError | undefined): void {
  const { line, column = 1, reason = '' } = problem ?? {};
  editor.mark(line === undefined ? undefined : { line, column, reason });
}
