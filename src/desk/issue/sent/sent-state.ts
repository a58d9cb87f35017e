/** Comparing a published issue with what was really sent, step by step: pasted, read, answered, remembered. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Clipping } from '../../../clipping/clipping.ts';
import { asClipsheetError } from '../../../errors.ts';
import type { Issue } from '../../../issue/issue.ts';
import { mayBeAsked } from '../../../issue/sent/furniture.ts';
import { keysOfSent, matchSent, type SentMatch, type Unclipped } from '../../../issue/sent/match.ts';
import { recordsOfSent } from '../../../issue/sent/records.ts';
import type { SentLink } from '../../../issue/sent/sent-link.ts';
import { clippingsOf, isInIssue, storiesOf } from '../../../issue/stories.ts';
import { sitePattern } from '../../../resource/site-pattern.ts';
import { pasteAddresses } from '../../../store/paste.ts';
import { rememberSent } from '../../../store/publish.ts';
import { clippingsByResource } from '../../../store/queries.ts';
import { keepUnfinished, unfinished } from '../../../store/unfinished.ts';
import type { Work } from '../../../transfer/format.ts';
import { addressIn, linksOfIssue } from '../../../transfer/past/issue-text.ts';
import { LANGUAGE } from '../language.ts';
import { count, shortMonth } from '../phrases.ts';
import { addressesIn } from '../state/addresses.ts';
import type { IssueState } from '../state/issue-state.ts';
import { ALL_SITES, type SentDeps } from './deps.ts';
import { createTicks } from './ticks.ts';

export type SentStep =
  | { at: 'paste'; problem?: string }
  | { at: 'work'; doing: string; done: number; total: number }
  | { at: 'answer'; match: SentMatch; problem?: string };

export interface SentState {
  step: ReadonlySignal<SentStep>;
  /** What stands in the field; with `html`, what was pasted beside it. */
  text: ReadonlySignal<string>;
  isRich: ReadonlySignal<boolean>;
  type(text: string, html?: string): void;
  /** Reads what was pasted. Call it in the task of a click: an address is fetched, and its site asked for. */
  compare(): Promise<void>;
  /** Asks the network where the closed links lead. Call it in the task of a click. */
  follow(): Promise<void>;
  /** Ids of suggested clippings that are the right ones, and of missing ones that were not sent. */
  confirmed: ReadonlySignal<ReadonlySet<string>>;
  forgotten: ReadonlySignal<ReadonlySet<string>>;
  confirm(id: string, yes: boolean): void;
  forget(id: string, yes: boolean): void;
  /** Compares again, with the clippings as they are now; the answers given stay. */
  refresh(): Promise<void>;
  /** Makes clippings that are not read yet, in the issue's month, of pages that were never clipped. */
  add(pages: readonly Unclipped[]): Promise<void>;
  /** The month that they are added to, 'March'. */
  month: ReadonlySignal<string>;
  /** How many resources would be remembered. */
  total: ReadonlySignal<number>;
  /** Remembers the answers; resolves to whether that was done. */
  remember(): Promise<boolean>;
  /** Back to the text, or stops what is going on. */
  back(): void;
}

/** Of one issue at a time: mails are large. */
const FORM = 'sent';

type Desk = Pick<IssueState, 'records' | 'editing'>;

export function createSent({ records, editing }: Desk, deps: SentDeps): SentState {
  const step = signal<SentStep>({ at: 'paste' });
  const id = records.issue.peek()?.id;
  const kept = unfinished(FORM);
  const left = kept?.issue === id ? kept : undefined;
  const text = signal(left?.text ?? '');
  const html = signal(left?.html);
  const [confirmed, forgotten] = [createTicks(), createTicks()];
  let matches = 0;
  let stop = new AbortController();
  let links: SentLink[] = [];
  let resolved = new Map<string, string>();
  let address: string | undefined;

  const working = (doing: string): Work => {
    stop = new AbortController();
    matches += 1;
    step.value = { at: 'work', doing, done: 0, total: 0 };
    return {
      signal: stop.signal,
      onProgress: (done, total) => {
        step.value = { at: 'work', doing, done, total };
      },
    };
  };

  const match = async (): Promise<void> => {
    const mine = ++matches;
    const shown = records.all.value;
    if (!shown) return;
    const { issue, newsletter } = shown;
    const here = records.lists.value.here;
    const inIssue = storiesOf(here)
      .filter(story => isInIssue(story, issue.months))
      .flatMap(clippingsOf);
    const others = new Map<string, Clipping>();
    for (const [key, clipping] of await clippingsByResource(records.db(), keysOfSent({ links, resolved })))
      if (clipping.deletedAt === undefined && !inIssue.some(({ id }) => id === clipping.id))
        others.set(key, clipping);
    const standing = [issue.address, address, newsletter.archive].filter(each => each !== undefined);
    const texts = [newsletter.opening, newsletter.closing].flatMap(addressesIn);
    if (mine !== matches) return;
    const found = matchSent({ links, inIssue, others, resolved, standing: [...standing, ...texts] });
    const suggested = new Map(found.suggested.map(({ clipping, sure }) => [clipping.id, sure]));
    // While a link is closed, whatever is missing may lie behind it.
    const isTold = found.unopened.length === 0;
    confirmed.offer(suggested);
    forgotten.offer(new Map(found.missing.map(({ id }) => [id, isTold && !suggested.has(id)])));
    step.value = { at: 'answer', match: found };
  };

  const attempt = async (work: () => Promise<void>, fall: (problem?: string) => SentStep): Promise<void> => {
    stop = new AbortController();
    try {
      await work();
    } catch (thrown) {
      step.value = stop.signal.aborted ? fall() : fall(asClipsheetError(thrown).message);
    }
  };
  const atPaste = (problem?: string): SentStep => ({
    at: 'paste',
    ...(problem !== undefined && { problem }),
  });

  const atAnswer = (match: SentMatch, problem?: string): SentStep => ({
    at: 'answer',
    match,
    ...(problem !== undefined && { problem }),
  });

  const read = async (source: string, base?: string): Promise<void> => {
    links = linksOfIssue(source, base);
    resolved = new Map();
    confirmed.clear();
    forgotten.clear();
    await match();
  };

  const answers = () => ({ confirmed: confirmed.ticked.value, forgotten: forgotten.ticked.value });
  const monthOf = ({ id, months }: Issue): string => months.at(-1) ?? id;

  return {
    step,
    text,
    isRich: computed(() => html.value !== undefined),
    confirmed: confirmed.ticked,
    forgotten: forgotten.ticked,
    type(typed, rich) {
      text.value = typed;
      html.value = rich;
      keepUnfinished(FORM, typed === '' && !rich ? {} : { text: typed, html: rich, issue: id });
      if (step.value.at === 'paste') step.value = { at: 'paste' };
    },
    compare: () =>
      attempt(async () => {
        address = html.value === undefined ? addressIn(text.value) : undefined;
        if (address === undefined) return read(html.value ?? text.value);
        const at = address;
        const given = await deps.withAccess([sitePattern(at)], async () =>
          deps.fetchIssue(at, working(`Reading ${new URL(at).host}`)),
        );
        if (given === 'refused')
          step.value = atPaste('Without access the page cannot be read. Paste its text instead.');
        else await read(given, at);
      }, atPaste),
    follow() {
      const before = step.value;
      if (before.at !== 'answer') return Promise.resolve();
      const closed = [...before.match.unopened, ...before.match.suggested.map(({ link }) => link)];
      const addresses = [...new Set(closed.filter(mayBeAsked).map(link => link.address))];
      return attempt(
        async () => {
          const told = await deps.withAccess(ALL_SITES, () =>
            deps.followLinks(addresses, working('Asking where the links lead')),
          );
          if (told === 'refused') {
            step.value = { ...before, problem: 'Without access nobody can tell where they lead.' };
            return;
          }
          if (told.size === 0) {
            step.value = {
              ...before,
              problem: 'No site told. The connection may be down, or lead through a proxy.',
            };
            return;
          }
          resolved = new Map([...resolved, ...told]);
          await match();
        },
        problem => atAnswer(before.match, problem),
      );
    },
    confirm(id, yes) {
      confirmed.tick(id, yes);
      if (yes) forgotten.tick(id, false);
    },
    forget: forgotten.tick,
    async refresh() {
      const now = step.value;
      if (now.at === 'answer') await attempt(match, problem => atAnswer(now.match, problem));
    },
    month: computed(() => {
      const issue = records.issue.value;
      return issue ? shortMonth(monthOf(issue), issue.id, LANGUAGE) : '';
    }),
    async add(pages) {
      const shown = records.all.value;
      if (!shown) return;
      const month = monthOf(shown.issue);
      const name = shortMonth(month, shown.issue.id, LANGUAGE);
      const label = `Added ${count(pages.length, 'link')} to ${name}, not read yet`;
      await editing.perform(label, async now => {
        const titles = new Map(pages.map(page => [page.address, page.link.text.trim()]));
        const { zone } = shown.newsletter;
        await pasteAddresses(records.db(), {
          addresses: [...titles.keys()],
          titles,
          month,
          now,
          zone,
          label,
        });
      });
    },
    total: computed(() => {
      const issue = records.issue.value;
      const now = step.value;
      return issue && now.at === 'answer' ? recordsOfSent(issue, now.match, answers()).length : 0;
    }),
    async remember() {
      const issue = records.issue.value;
      const now = step.value;
      if (!issue || now.at !== 'answer') return false;
      const featured = recordsOfSent(issue, now.match, answers());
      const label = `Remembered ${count(featured.length, 'link')} as sent`;
      const done = await editing.perform(label, at =>
        rememberSent(records.db(), { issue, featured, address }, at),
      );
      if (done) keepUnfinished(FORM);
      return done;
    },
    back() {
      // A comparison on its way leads nowhere any more.
      matches += 1;
      if (step.value.at === 'work') stop.abort();
      else step.value = { at: 'paste' };
    },
  };
}
