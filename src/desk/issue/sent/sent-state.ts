/** Comparing a published issue with what was really sent, step by step: pasted, read, answered, remembered. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Clipping } from '../../../clipping/clipping.ts';
import { asClipsheetError } from '../../../errors.ts';
import { mayBeAsked } from '../../../issue/sent/furniture.ts';
import { keysOfSent, matchSent, type SentMatch } from '../../../issue/sent/match.ts';
import { recordsOfSent } from '../../../issue/sent/records.ts';
import type { SentLink } from '../../../issue/sent/sent-link.ts';
import { clippingsOf, isInIssue, storiesOf } from '../../../issue/stories.ts';
import { rememberSent } from '../../../store/publish.ts';
import { clippingsByResource } from '../../../store/queries.ts';
import type { Work } from '../../../transfer/format.ts';
import { addressIn, linksOfIssue } from '../../../transfer/past/issue-text.ts';
import { count } from '../phrases.ts';
import { addressesIn } from '../state/addresses.ts';
import type { IssueState } from '../state/issue-state.ts';
import { ALL_SITES, type SentDeps } from './deps.ts';

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
  /** How many resources would be remembered. */
  total: ReadonlySignal<number>;
  /** Remembers the answers; resolves to whether that was done. */
  remember(): Promise<boolean>;
  /** Back to the text, or stops what is going on. */
  back(): void;
}

type Desk = Pick<IssueState, 'records' | 'editing'>;

export function createSent({ records, editing }: Desk, deps: SentDeps): SentState {
  const step = signal<SentStep>({ at: 'paste' });
  const text = signal('');
  const html = signal<string | undefined>(undefined);
  const confirmed = signal<ReadonlySet<string>>(new Set());
  const forgotten = signal<ReadonlySet<string>>(new Set());
  let stop = new AbortController();
  let links: SentLink[] = [];
  let resolved = new Map<string, string>();
  let address: string | undefined;

  const working = (doing: string): Work => {
    stop = new AbortController();
    step.value = { at: 'work', doing, done: 0, total: 0 };
    return {
      signal: stop.signal,
      onProgress: (done, total) => {
        step.value = { at: 'work', doing, done, total };
      },
    };
  };

  const match = async (): Promise<void> => {
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
    const found = matchSent({ links, inIssue, others, resolved, standing: [...standing, ...texts] });
    const sure = found.suggested.filter(each => each.sure).map(({ clipping }) => clipping.id);
    const closed = found.unopened.length > 0;
    const suggested = new Set(found.suggested.map(({ clipping }) => clipping.id));
    confirmed.value = new Set(sure);
    // While a link is closed, whatever is missing may lie behind it.
    forgotten.value = new Set(
      closed ? [] : found.missing.map(({ id }) => id).filter(id => !suggested.has(id)),
    );
    step.value = { at: 'answer', match: found };
  };

  const attempt = async (work: () => Promise<void>, fall: (problem?: string) => SentStep): Promise<void> => {
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

  const read = async (source: string, base?: string): Promise<void> => {
    links = linksOfIssue(source, base);
    resolved = new Map();
    await match();
  };

  const toggled = (of: ReadonlySet<string>, id: string, yes: boolean): ReadonlySet<string> => {
    const next = new Set(of);
    if (yes) next.add(id);
    else next.delete(id);
    return next;
  };

  const answers = () => ({ confirmed: confirmed.value, forgotten: forgotten.value });

  return {
    step,
    text,
    isRich: computed(() => html.value !== undefined),
    confirmed,
    forgotten,
    type(typed, rich) {
      text.value = typed;
      html.value = rich;
      if (step.value.at === 'paste') step.value = { at: 'paste' };
    },
    compare: () =>
      attempt(async () => {
        address = html.value === undefined ? addressIn(text.value) : undefined;
        if (address === undefined) return read(html.value ?? text.value);
        const at = address;
        const given = await deps.withAccess([`${new URL(at).origin}/*`], async () =>
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
          resolved = new Map([...resolved, ...told]);
          await match();
        },
        problem => ({ at: 'answer', match: before.match, ...(problem !== undefined && { problem }) }),
      );
    },
    confirm(id, yes) {
      confirmed.value = toggled(confirmed.value, id, yes);
      if (yes) forgotten.value = toggled(forgotten.value, id, false);
    },
    forget(id, yes) {
      forgotten.value = toggled(forgotten.value, id, yes);
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
      return editing.perform(`Remembered ${count(featured.length, 'link')} as sent`, at =>
        rememberSent(records.db(), { issue, featured, address }, at),
      );
    },
    back() {
      if (step.value.at === 'work') stop.abort();
      else step.value = { at: 'paste' };
    },
  };
}
