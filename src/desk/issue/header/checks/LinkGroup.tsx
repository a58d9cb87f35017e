/** The link check: asked for by the author, shown as it goes, stopped at any time. */
import { useRef } from 'preact/hooks';
import { dayOf } from '../../../../clipping/months.ts';
import { Button } from '../../../../ui/Button.tsx';
import { PageLink } from '../../../../ui/PageLink.tsx';
import { useIssue } from '../../context.ts';
import { LANGUAGE } from '../../language.ts';
import { count } from '../../phrases.ts';
import css from './Checks.module.css';
import { Group } from './Group.tsx';
import { remarkOn, summaryOf } from './link-phrases.ts';

export function LinkGroup() {
  const { linkCheck } = useIssue();
  const links = linkCheck.askable.value;
  if (links.length === 0) return null;
  return (
    <Group title="Links" count={links.length} beside={<Controls />}>
      <Progress />
      <p role="status" class={css.sentence}>
        {linkCheck.running.value ? 'Asking the sites…' : <Outcome />}
      </p>
      <Remarks />
    </Group>
  );
}

/** What is asked is named on the button: everything, or what is still open. The last button stays where it is, with the focus, and stops. */
function Controls() {
  const { linkCheck } = useIssue();
  const last = useRef<HTMLButtonElement>(null);
  const [links, open] = [linkCheck.askable.value, linkCheck.open.value];
  const isFirst = linkCheck.results.value.length === 0;
  const running = linkCheck.running.value !== undefined;
  return (
    <span class={css.controls}>
      {!running && !isFirst && open.length > 0 && open.length < links.length && (
        <Button
          onClick={() => {
            void linkCheck.start(open);
            last.current?.focus();
          }}
        >
          Check {count(open.length, 'open link')}…
        </Button>
      )}
      <Button
        key="last"
        ref={last}
        onClick={() => (running ? linkCheck.stop() : void linkCheck.start(links))}
      >
        {running ? 'Stop' : isFirst ? 'Check links…' : 'Check all again…'}
      </Button>
    </span>
  );
}

function Progress() {
  const running = useIssue().linkCheck.running.value;
  if (!running) return null;
  return (
    <p class={css.progress}>
      <progress max={running.total} value={running.done} aria-label="Links checked" />
      <span>
        {running.done} of {running.total}
      </span>
    </p>
  );
}

function Outcome() {
  const { linkCheck, records } = useIssue();
  const results = linkCheck.results.value;
  const zone = records.newsletter.value?.zone ?? 'UTC';
  const latest = Math.max(...results.map(({ at }) => at));
  return (
    <>
      {linkCheck.sentence.value} {summaryOf(linkCheck.askable.value.length, results)}
      {results.length > 0
        ? ` Last checked ${dayName(dayOf(latest, zone))}.`
        : ' The sites are asked from your browser, without cookies, when you say so.'}
    </>
  );
}

/** '23 November 2026' */
const dayName = (day: string): string =>
  new Intl.DateTimeFormat(LANGUAGE, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(day));

function Remarks() {
  const remarks = useIssue().linkCheck.results.value.flatMap(result => {
    const remark = remarkOn(result);
    return remark === undefined ? [] : [{ link: result.link, remark }];
  });
  if (remarks.length === 0) return null;
  return (
    <ul class={css.remarks} aria-label="What links answered">
      {remarks.map(({ link, remark }) => (
        <li key={link}>
          <PageLink href={link}>
            <bdi>{link.replace(/^https?:\/\//, '')}</bdi>
          </PageLink>
          <span class={css.fact}>: {remark}</span>
        </li>
      ))}
    </ul>
  );
}
