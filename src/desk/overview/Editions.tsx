/** The list of all issues, the latest first. A row opens its issue. */
import { useEffect, useRef } from 'preact/hooks';
import type { Edition } from '../../issue/editions.ts';
import { monthsTitle } from '../../issue/titles.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { uiLanguage } from '../../ui/ui-language.ts';
import { issueHash } from '../routes.ts';
import css from './Overview.module.css';
import type { OverviewState } from './state.ts';

const STATES: Record<Edition['state'], string> = {
  draft: 'Draft',
  published: 'Published',
  earlier: 'Earlier',
};

const numbers = new Intl.NumberFormat('en');
const shown = (value: number | undefined): string => (value === undefined ? '–' : numbers.format(value));

export function Editions({ editions, state }: { editions: readonly Edition[]; state: OverviewState }) {
  return (
    <table class={css.table}>
      <caption class="unseen">All issues, the latest first</caption>
      <thead>
        <tr>
          <th scope="col">Issue</th>
          <th scope="col">State</th>
          <th scope="col" class={css.number}>
            Stories
          </th>
          <th scope="col" class={css.number}>
            Links
          </th>
          <th scope="col" class={css.number}>
            Words
          </th>
          <th scope="col" class={`${css.number} ${css.wide}`}>
            Exports
          </th>
        </tr>
      </thead>
      <tbody>
        {editions.map(edition => (
          <Row key={edition.key} edition={edition} state={state} />
        ))}
      </tbody>
    </table>
  );
}

/** Earlier issues are kept in the settings: there is no page of theirs here. */
const wayTo = ({ state, id }: Edition): string =>
  state === 'earlier' ? '#/settings/earlier' : issueHash(id);

function Row({ edition, state }: { edition: Edition; state: OverviewState }) {
  const row = useRef<HTMLTableRowElement>(null);
  const way = useRef<HTMLAnchorElement>(null);
  useEffect(() => whenSeen(row.current, () => void state.want(edition)), [edition, state]);
  const { months, number, title, address, exports, revision } = edition;
  const counts = edition.counts ?? state.counts.value.get(edition.key);
  const { stories, links, words } = counts ?? {};
  const isCounting = edition.state === 'draft' && !counts && !state.failure.value;
  // The link in the row is what keys reach; a click anywhere in it does the same.
  return (
    <tr
      ref={row}
      class={css.row}
      onClick={({ target }) => {
        if (!(target instanceof Element && target.closest('a'))) way.current?.click();
      }}
    >
      <th scope="row">
        <a ref={way} class={css.way} href={wayTo(edition)}>
          {number !== undefined && <span class={css.issueNumber}>#{number} </span>}
          {monthsTitle(months, uiLanguage())}
        </a>
        {title && <bdi class={css.issueTitle}>{title}</bdi>}
        {address && (
          <span class={css.address}>
            <PageLink href={address}>{address.replace(/^https?:\/\/(?:www\.)?/, '')}</PageLink>
          </span>
        )}
      </th>
      <td>
        <span class={`${css.state} ${css[edition.state]}`}>{STATES[edition.state]}</span>
      </td>
      {[stories, links, words].map((value, at) => (
        <td key={at} class={css.number} aria-busy={isCounting}>
          {isCounting ? '…' : shown(value)}
        </td>
      ))}
      <td class={`${css.number} ${css.wide}`}>
        {exports === 0 ? '–' : `${shown(exports)}${revision > 1 ? `, r${revision}` : ''}`}
      </td>
    </tr>
  );
}

/** Calls `seen` once `element` is, or is about to be, on the screen. Returns a function that gives up. */
function whenSeen(element: Element | null, seen: () => void): (() => void) | undefined {
  if (!element || typeof IntersectionObserver === 'undefined') return void seen();
  const watching = new IntersectionObserver(
    entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watching.disconnect();
      seen();
    },
    { rootMargin: '200px' },
  );
  watching.observe(element);
  return () => watching.disconnect();
}
