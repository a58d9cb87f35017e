/** What the template that is edited prints of the current month, made when the typing rests. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { buildOutline } from '../../../issue/build-outline.ts';
import type { Outline } from '../../../issue/outline.ts';
import { type Draft, renderDraft } from '../../../render/markdown.ts';
import type { OwnTemplate } from '../../../render/pick-template.ts';
import { standingText } from '../../../render/standing.ts';
import type { TemplateError } from '../../../render/template-error.ts';
import { monthNow, readIssue } from '../../issue/state/read.ts';
import type { SettingsDeps } from './deps.ts';
import { sampleOutline } from './sample-outline.ts';

/** Milliseconds after the last key. */
const CALM_MS = 200;

export interface Shown {
  /** With an error, as it was before; at first, by the default template. */
  markdown: string;
  problem: TemplateError | undefined;
  /** '2021-03'; undefined where the month is empty, and a made-up story is shown. */
  month: string | undefined;
}

export interface TemplatePreview {
  shown: ReadonlySignal<Shown | undefined>;
  /** Reads the month anew, where a template is open. */
  load(): Promise<void>;
  stop(): void;
}

export function createTemplatePreview(
  deps: SettingsDeps,
  open: ReadonlySignal<OwnTemplate | undefined>,
): TemplatePreview {
  const shown = signal<Shown | undefined>(undefined);
  const month = signal<{ outline: Outline; month: string | undefined } | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let made: string | undefined;

  const make = (source: string, of: { outline: Outline; month: string | undefined }): void => {
    const { markdown, problems }: Draft = renderDraft(of.outline, { template: source });
    const problem = problems.find(({ part }) => part === 'template');
    // With an error `markdown` is what issues are made of until it is mended.
    const before = shown.peek()?.markdown;
    shown.value = { markdown: problem ? (before ?? markdown) : markdown, problem, month: of.month };
  };

  const load = async (): Promise<void> => {
    if (open.peek()) month.value = await readMonth(deps);
  };

  const stop = effect(() => {
    const template = open.value;
    const of = month.value;
    clearTimeout(timer);
    // Its failure is told by whatever else reads the store.
    if (template && !of) load().catch(() => {});
    if (!template || !of) {
      shown.value = undefined;
      made = undefined;
      return;
    }
    // The first one at once; then there is something to look at while somebody types.
    if (made !== template.id) make(template.source, of);
    else timer = setTimeout(() => make(template.source, of), CALM_MS);
    made = template.id;
  });

  return {
    shown,
    load,
    stop() {
      clearTimeout(timer);
      stop();
    },
  };
}

async function readMonth(deps: SettingsDeps): Promise<{ outline: Outline; month: string | undefined }> {
  const [db, newsletter] = await Promise.all([deps.connect(), deps.loadNewsletter()]);
  const month = await monthNow(db, newsletter, deps.now());
  const records = await readIssue(db, newsletter, month, deps.now());
  const outline = buildOutline({
    ...records,
    clippings: [...records.clippings.values()],
    standing: standingText,
  });
  if (outline.counts.stories > 0) return { outline, month };
  return { outline: sampleOutline(outline), month: undefined };
}
