/**
 * The link check: asks the sites of this issue's links whether their pages are there. Only when the author says so, only
 * sites that the author allows then and for as long, and never an address of a private network (private-address.ts says
 * what becomes of a site that sends on to one). It blocks nothing.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type PrintedLink, printedLinks } from '../../../issue/issue-links.ts';
import type { LinkResult } from '../../../issue/link-result.ts';
import { privateReason } from '../../../issue/private-address.ts';
import { standingText } from '../../../render/standing.ts';
import { recordLinks } from '../../../store/links.ts';
import { count } from '../phrases.ts';
import { askAll } from './ask-all.ts';
import type { IssueDeps } from './deps.ts';
import type { DraftState } from './draft.ts';
import type { Notices } from './notices.ts';
import type { RecordsState } from './records.ts';

export interface LinkCheck {
  /** Every link that the issue prints, where it stands. */
  printed: ReadonlySignal<PrintedLink[]>;
  /** Addresses that can be asked, each once. */
  askable: ReadonlySignal<string[]>;
  /** What is known of these, in their order. */
  results: ReadonlySignal<LinkResult[]>;
  /** Those that were never asked, or gave no page when they were. */
  open: ReadonlySignal<string[]>;
  /** Undefined while nothing is asked. */
  running: ReadonlySignal<{ done: number; total: number } | undefined>;
  /** What came of the last run, where it did not simply end. */
  sentence: ReadonlySignal<string>;
  /** Call it in the task of a click or a key: the browser asks the author only then. */
  start(links: readonly string[]): Promise<void>;
  stop(): void;
}

const REFUSED = 'No access was given, so no link was asked. The draft is complete without it.';
const OFFLINE = 'No site answered: the connection may be down. Nothing was noted; try again later.';

/** No address of a private network, and a host that a match pattern can name. */
const isAskable = (link: string): boolean =>
  URL.canParse(link) && privateReason(link) === undefined && !new URL(link).hostname.startsWith('[');

/** Patterns for the sites of these addresses, over http and https: a site may send from one to the other. */
export const sitesOf = (links: readonly string[]): string[] =>
  [...new Set(links.map(link => new URL(link).hostname))].flatMap(host => [
    `https://${host}/*`,
    `http://${host}/*`,
  ]);

export function createLinkCheck(
  deps: IssueDeps,
  notices: Notices,
  records: RecordsState,
  draft: DraftState,
): LinkCheck {
  const running = signal<{ done: number; total: number } | undefined>(undefined);
  const said = signal<{ issue: string | undefined; text: string }>({ issue: undefined, text: '' });
  /** Of the issue that was checked, whichever is shown by now. */
  let checked: string | undefined;
  const say = (text: string): void => {
    said.value = { issue: checked, text };
  };
  let stopping: AbortController | undefined;

  const printed = computed(() => {
    const outline = draft.made.value?.outline;
    return outline ? printedLinks(outline, text => standingText(text, outline)) : [];
  });
  const askable = computed(() => [...new Set(printed.value.map(({ link }) => link).filter(isAskable))]);
  const results = computed(() => {
    const known = new Map(records.all.value?.links.map(result => [result.link, result]));
    return askable.value.flatMap(link => known.get(link) ?? []);
  });

  /** Where no site answers at all, none is told to be dead: the connection is. */
  const run = async (links: readonly string[], control: AbortController): Promise<void> => {
    const silent: LinkResult[] = [];
    let heard = false;
    await askAll(links, {
      ask: deps.askLink,
      signal: control.signal,
      async onAnswer(link, asked) {
        const result = { link, at: deps.now(), ...asked };
        if (asked.answer === 'unreachable' && !heard) silent.push(result);
        else {
          heard ||= asked.status !== undefined || asked.answer === 'elsewhere';
          await recordLinks(records.db(), heard ? [...silent.splice(0), result] : [result]);
        }
        running.value = { done: (running.value?.done ?? 0) + 1, total: links.length };
      },
    });
    if (silent.length > 0) say(OFFLINE);
  };

  return {
    printed,
    askable,
    results,
    open: computed(() => {
      const fine = new Set(results.value.filter(({ answer }) => answer === 'ok').map(({ link }) => link));
      return askable.value.filter(link => !fine.has(link));
    }),
    running,
    sentence: computed(() => (said.value.issue === records.issue.value?.id ? said.value.text : '')),
    async start(links) {
      if (running.value || links.length === 0) return;
      const control = new AbortController();
      stopping = control;
      checked = records.issue.peek()?.id;
      say('');
      try {
        // Before anything is waited for: Firefox asks the author in the task of the click only.
        const asked = deps.withAccess(sitesOf(links), () => run(links, control));
        running.value = { done: 0, total: links.length };
        if ((await asked) === 'refused') say(REFUSED);
      } catch (thrown) {
        if (control.signal.aborted) say(`Stopped after ${count(running.value?.done ?? 0, 'link')}.`);
        else notices.fail(thrown);
      } finally {
        // Where one answer could not be kept, the other sites are left alone too.
        control.abort();
        running.value = undefined;
        stopping = undefined;
      }
    },
    stop: () => stopping?.abort(),
  };
}
