/** The issue page: the month's clippings on the left, the draft that they make on the right. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { monthsTitle } from '../../issue/titles.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Away } from './away/Away.tsx';
import { browserDeps } from './browser-deps.ts';
import { IssueContext } from './context.ts';
import { Header } from './header/Header.tsx';
import css from './IssuePage.module.css';
import { LANGUAGE } from './language.ts';
import { Keys } from './list/Keys.tsx';
import { SentIssue } from './list/SentIssue.tsx';
import { StoryList } from './list/StoryList.tsx';
import { Backup } from './notices/Backup.tsx';
import { Earlier } from './notices/Earlier.tsx';
import { Failure } from './notices/Failure.tsx';
import { Foot } from './notices/Foot.tsx';
import { Introduction } from './notices/Introduction.tsx';
import { NextMonth } from './notices/NextMonth.tsx';
import { OwnSites } from './notices/OwnSites.tsx';
import { Start } from './notices/Start.tsx';
import { Unread } from './notices/Unread.tsx';
import { listenToPage } from './page-events.ts';
import { Preview } from './preview/Preview.tsx';
import { SentPanel } from './sent/SentPanel.tsx';
import { createIssueState, type IssueState } from './state/issue-state.ts';
import { Closing, Opening } from './texts/IssueText.tsx';

type Side = 'write' | 'preview';

const SIDES: readonly { value: Side; name: string }[] = [
  { value: 'write', name: 'Issue' },
  { value: 'preview', name: 'Preview' },
];

export interface IssuePageProps {
  /** '2021-03'; without it, the current month. */
  month?: string | undefined;
  /** For tests; else made of the browser. */
  state?: IssueState;
}

export function IssuePage({ month, state: given }: IssuePageProps) {
  const state = useMemo(() => given ?? createIssueState(browserDeps), [given]);
  const side = useSignal<Side>('write');
  useEffect(() => {
    void state.show(month);
  }, [state, month]);
  useEffect(() => listenToPage(state, document), [state]);
  useEffect(() => state.stop, [state]);
  // Of the records, no more than this: the whole page is drawn when it changes.
  const issue = state.records.issue.value;
  const sent = issue?.state === 'published' ? issue.snapshot : undefined;
  const title = issue && monthsTitle(issue.months, LANGUAGE);
  useEffect(() => {
    document.title = title ? `${title} · Clipsheet` : 'Clipsheet';
  }, [title]);
  const before = useRef<string>(undefined);
  useEffect(() => {
    // The link that led here may be gone with the month before: the keyboard goes on in the list.
    const row = state.focus.current.peek();
    const isLost = before.current !== undefined && document.activeElement === document.body;
    if (isLost && row !== undefined) state.focus.goTo({ owner: row });
    before.current = issue?.id;
  }, [issue?.id]);
  return (
    <IssueContext.Provider value={state}>
      <div class={css.page} data-side={side.value}>
        <main class={css.main} aria-busy={!issue}>
          <Header />
          <div class={css.sides}>
            <Choices
              label="Show"
              options={SIDES}
              value={side.value}
              onChoose={chosen => {
                side.value = chosen;
              }}
            />
          </div>
          <Failure />
          <NextMonth />
          <Earlier />
          <SentPanel />
          {issue && (
            <div class={css.content}>
              <Introduction />
              <Start />
              <OwnSites />
              <Unread />
              {sent ? (
                <SentIssue outline={sent} />
              ) : (
                <>
                  <Opening />
                  <StoryList />
                  <Closing />
                </>
              )}
              <Away />
              <Backup />
              {!sent && <Keys />}
            </div>
          )}
          <Foot />
        </main>
        <aside class={css.aside} aria-label="Preview">
          <Preview
            onGo={() => {
              side.value = 'write';
            }}
          />
        </aside>
      </div>
    </IssueContext.Provider>
  );
}
