/** The outline and its Markdown, made off the typing path: what the preview shows, what is counted, and what is copied. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { buildOutline } from '../../../issue/build-outline.ts';
import type { Outline } from '../../../issue/outline.ts';
import { type Todo, todosOf } from '../../../issue/todos.ts';
import { inPrintedOrder } from '../../../render/gap-marks.ts';
import { renderDraft } from '../../../render/markdown.ts';
import { pickTemplate } from '../../../render/pick-template.ts';
import { standingText } from '../../../render/standing.ts';
import type { TemplateError } from '../../../render/template-error.ts';
import type { IssueDeps } from './deps.ts';
import type { Notices } from './notices.ts';
import type { IssueRecords } from './read.ts';
import type { RecordsState } from './records.ts';

/** Milliseconds that a burst of typing is given before the preview is made anew. */
const CALM_MS = 120;
/** … and how often a burst may put it off: who types on sees the preview follow all the same. */
const PUT_OFF = 5;

export interface Made {
  outline: Outline;
  markdown: string;
  /** Source of the issue's template; with an error in it, the draft is made with the default one. */
  template: string;
  todos: Todo[];
  /** The same in the order in which the template printed them. */
  printed: Todo[];
  /** What is wrong in a template or a standing text; the draft is complete all the same. */
  problems: TemplateError[];
}

export interface DraftState {
  /** The latest; undefined until it was made once. */
  made: ReadonlySignal<Made | undefined>;
  /** Makes it at once from the records as they are now; undefined before the first read, and where it cannot be made. */
  current(): Made | undefined;
  stop(): void;
}

export function createDraft(
  deps: IssueDeps,
  notices: Notices,
  records: RecordsState,
  isTyping: () => boolean,
): DraftState {
  const made = signal<Made | undefined>(undefined);
  let from: IssueRecords | undefined;
  let cancel = (): void => {};
  let waiting = false;
  let putOff = 0;

  const current = (): Made | undefined => {
    waiting = false;
    putOff = 0;
    const shown = records.all.peek();
    if (!shown || shown === from) return made.peek();
    try {
      made.value = make(shown);
      from = shown;
    } catch (thrown) {
      notices.fail(thrown);
      return undefined;
    }
    return made.peek();
  };

  const stop = effect(() => {
    const shown = records.all.value;
    if (!shown) return;
    if (from?.issue.id !== shown.issue.id) {
      current();
      return;
    }
    if (waiting && ++putOff > PUT_OFF) return;
    cancel();
    waiting = true;
    const draw = (): void => void current();
    // After any other edit the list shows it first.
    cancel = isTyping() ? deps.later(draw, CALM_MS) : deps.afterPaint(draw);
  });

  return {
    made,
    current,
    stop() {
      cancel();
      stop();
    },
  };
}

/** Of a published issue, the outline as it was sent. */
function make({ newsletter, issue, issues, clippings, featured, links, templates }: IssueRecords): Made {
  const { source: template, problem } = pickTemplate(issue.template, templates);
  const outline =
    issue.state === 'published' && issue.snapshot
      ? issue.snapshot
      : buildOutline({
          newsletter,
          issue,
          clippings: [...clippings.values()],
          featured,
          issues,
          links,
          standing: standingText,
        });
  const { markdown, problems, gaps } = renderDraft(outline, { template });
  const todos = todosOf(outline);
  return {
    outline,
    markdown,
    template,
    problems: [...(problem ? [problem] : []), ...problems],
    todos,
    printed: inPrintedOrder(todos, gaps),
  };
}
