/**
 * Stories that may belong together, taken or turned down by one key. A row shows them from its first drawing, and more of
 * them when the list moves anyway or the author asks: until then they are only counted, and push nothing away.
 */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { dismissSuggestion } from '../../../issue/edits/dismiss.ts';
import { join } from '../../../issue/edits/join.ts';
import { clippingsOf, type Story } from '../../../issue/stories.ts';
import { type Suggestion, suggestionsOf } from '../../../issue/suggestions.ts';
import { storyTitle, titleOf } from '../../../issue/titles.ts';
import { lookThroughTexts } from '../../../store/named-papers.ts';
import { quoted } from '../phrases.ts';
import type { Arrangement } from './arrangement.ts';
import type { IssueDeps } from './deps.ts';
import type { Editing } from './editing.ts';
import type { Focus } from './focus.ts';
import type { RecordsState } from './records.ts';

/** Milliseconds after a change: the list and the preview come first. */
const CALM_MS = 400;

export interface Suggestions {
  /** How many there are, with those that no row shows yet. */
  count: ReadonlySignal<number>;
  /** Those that rows show, by the lead of the story to join to. A story's list stays the same array while nothing in it changes. */
  byStory: ReadonlySignal<ReadonlyMap<string, readonly Suggestion[]>>;
  /** The first one of the story, also where its row does not show it yet. */
  of(lead: string): Suggestion | undefined;
  take(suggestion: Suggestion): Promise<void>;
  dismiss(suggestion: Suggestion): Promise<void>;
  /** Shows all, and goes to the next story that has one; from the last, to the first. */
  next(): void;
  stop(): void;
}

export function createSuggestions(
  deps: Pick<IssueDeps, 'later'>,
  records: RecordsState,
  arrangement: Arrangement,
  editing: Editing,
  focus: Focus,
): Suggestions {
  const found = signal<readonly Suggestion[]>([]);
  const byStory = signal<ReadonlyMap<string, readonly Suggestion[]>>(new Map());
  const texts = new Map<string, readonly string[]>();
  /** The list as it was when everything found was shown. */
  let shownIn: string | undefined;
  let cancel = (): void => {};
  let isReading = false;

  const inIssue = (): Story[] => arrangement.sections.peek().flatMap(section => section.stories);
  /** What of the list the author sees move, or has turned down. */
  const listNow = (): string => {
    const { id = '', dismissed = [] } = records.issue.peek() ?? {};
    return [id, ...dismissed, '', ...arrangement.rows.peek()].join();
  };
  const show = (suggestions: readonly Suggestion[]): void => {
    byStory.value = grouped(suggestions, byStory.peek());
  };
  const find = (): void => {
    const issue = records.issue.peek();
    const isOpen = issue && issue.state !== 'published';
    // What was turned down in one month stays so when its stories are held for another.
    const dismissed = [issue, ...(records.all.peek()?.issues ?? [])].flatMap(each => each?.dismissed ?? []);
    found.value = isOpen ? suggestionsOf(inIssue(), texts, dismissed) : [];
    const list = listNow();
    const hasMoved = list !== shownIn;
    shownIn = list;
    // A story that has a line already takes more without growing.
    show(found.peek().filter(({ to }) => hasMoved || byStory.peek().has(to)));
  };

  /** Looks through the texts that were not seen yet, a few at a time; then finds again. */
  const read = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    let isMore = false;
    try {
      const clippings = inIssue().flatMap(clippingsOf);
      const pause = () => new Promise<void>(done => deps.later(done, 1));
      isMore = await lookThroughTexts(records.db(), clippings, texts, pause);
    } finally {
      isReading = false;
    }
    if (!isMore) return;
    find();
    // Texts may have come meanwhile.
    void read();
  };

  const later = (): void => {
    cancel();
    cancel = deps.later(() => {
      find();
      void read();
    }, CALM_MS);
  };
  // Before the list is drawn where it has moved: it is drawn once, with its suggestions.
  const stop = effect(() => {
    if (!records.all.value || !arrangement.sections.value) return;
    if (listNow() !== shownIn) find();
    later();
  });

  const nameOf = (lead: string): string => {
    const story = arrangement.story(lead);
    return story ? quoted(storyTitle(story.lead)) : '';
  };
  /** Gone from the page at once: a second press of the key means the next one. */
  const done = ({ to, joins }: Suggestion): void => {
    const isLeft = (each: Suggestion): boolean => each.to !== to || each.joins !== joins;
    found.value = found.value.filter(isLeft);
    show([...byStory.value.values()].flat().filter(isLeft));
  };

  return {
    count: computed(() => found.value.length),
    byStory,
    of: lead => byStory.value.get(lead)?.[0] ?? found.value.find(({ to }) => to === lead),
    async take(suggestion) {
      const { to, joins } = suggestion;
      done(suggestion);
      focus.goTo({ owner: to });
      await editing.run(`Joined ${nameOf(joins)} to ${nameOf(to)}`, (read, now) =>
        join(read, { ids: [joins], to, role: 'more' }, now),
      );
      later();
    },
    async dismiss(suggestion) {
      const { clipping, ids } = suggestion;
      done(suggestion);
      focus.goTo({ owner: suggestion.to });
      await editing.run(`Not suggested again: ${quoted(titleOf(clipping))}`, (read, now) =>
        dismissSuggestion(read, { ids }, now),
      );
      later();
    },
    next() {
      show(found.value);
      const rows = arrangement.rows.value;
      const at = focus.current.value === undefined ? -1 : rows.indexOf(focus.current.value);
      const row = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find(each => byStory.value.has(each));
      if (row !== undefined) focus.goTo({ owner: row });
    },
    stop() {
      cancel();
      stop();
    },
  };
}

/** By story; lists that did not change stay the same arrays, so that their rows need not be drawn again. */
function grouped(
  all: readonly Suggestion[],
  before: ReadonlyMap<string, readonly Suggestion[]>,
): ReadonlyMap<string, readonly Suggestion[]> {
  const lists = new Map<string, Suggestion[]>();
  for (const each of all) lists.set(each.to, [...(lists.get(each.to) ?? []), each]);
  const isSame = (a: readonly Suggestion[] = [], b: readonly Suggestion[]): boolean =>
    a.length === b.length &&
    a.every(({ joins, clipping, reason }, at) => {
      const other = b[at];
      return other?.joins === joins && other.clipping === clipping && other.reason === reason;
    });
  return new Map(
    [...lists].map(([to, list]) => {
      const known = before.get(to);
      return [to, known && isSame(known, list) ? known : list];
    }),
  );
}
