/** The editor of a template's source: CodeMirror with Liquid over Markdown. Loaded when a template is opened, and not before. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { liquid } from '@codemirror/lang-liquid';
import { markdown } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export interface CodeEditorOptions {
  parent: HTMLElement;
  source: string;
  label: string;
  /** Id of what says what is wrong. */
  describedBy: string;
  /** Called with all the text, in the task of the key that changed it. */
  onType(source: string): void;
}

export interface CodeEditor {
  /** Another text in place of what stands there; nothing where it is the same. */
  show(source: string): void;
  /** Marks the line of an error, or none. Lines and columns from 1. */
  mark(error: { line: number; column: number; reason: string } | undefined): void;
  name(label: string): void;
  destroy(): void;
}

/** Colours are tokens, so that light and dark follow the page. */
const HIGHLIGHT = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword], color: 'var(--accent)' },
  { tag: [tags.brace, tags.punctuation, tags.separator, tags.operator], color: 'var(--text-quiet)' },
  { tag: [tags.string, tags.number, tags.bool, tags.literal], color: 'var(--good)' },
  { tag: [tags.function(tags.variableName), tags.modifier], color: 'var(--todo)' },
  {
    tag: [tags.comment, tags.lineComment, tags.blockComment],
    color: 'var(--text-quiet)',
    fontStyle: 'italic',
  },
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
]);

const THEME = EditorView.theme({
  '&': { color: 'var(--text)', backgroundColor: 'var(--ground)', fontSize: 'var(--size)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--text)', padding: 'var(--space) 0' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent) 7%, transparent)' },
  '.cm-gutters': { backgroundColor: 'var(--ground-sunken)', color: 'var(--text-quiet)', border: 'none' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 28%, transparent)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--ground-raised)',
    color: 'var(--text)',
    border: '1px solid var(--line)',
  },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--bad)' },
});

export function createCodeEditor({
  parent,
  source,
  label,
  describedBy,
  onType,
}: CodeEditorOptions): CodeEditor {
  const named = new Compartment();
  const name = (of: string) =>
    EditorView.contentAttributes.of({ 'aria-label': of, 'aria-describedby': describedBy });
  let showing = false;
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: source,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        // Tab is not among them: it leads on, as everywhere.
        keymap.of([...defaultKeymap, ...historyKeymap]),
        liquid({ base: markdown() }),
        syntaxHighlighting(HIGHLIGHT),
        THEME,
        named.of(name(label)),
        EditorView.updateListener.of(update => {
          if (update.docChanged && !showing) onType(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    show(text) {
      if (text === view.state.doc.toString()) return;
      showing = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
      showing = false;
    },
    mark(error) {
      view.dispatch(setDiagnostics(view.state, error ? [diagnostic(view.state, error)] : []));
    },
    name: of => view.dispatch({ effects: named.reconfigure(name(of)) }),
    destroy: () => view.destroy(),
  };
}

function diagnostic(
  { doc }: EditorState,
  { line, column, reason }: { line: number; column: number; reason: string },
) {
  const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
  const start = Math.min(to, from + Math.max(0, column - 1));
  return { from: start, to: Math.max(to, start), severity: 'error' as const, message: reason };
}
