/** The issue's head: its month, number and state, copying and exporting, and what it holds so far. */
import { useIssue } from '../context.ts';
import { Checks } from './Checks.tsx';
import { Counts } from './Counts.tsx';
import { CopyMenu, ExportMenu } from './ExportMenus.tsx';
import css from './Header.module.css';
import { IssueTitle } from './IssueTitle.tsx';
import { MonthNav } from './MonthNav.tsx';
import { NumberButton, NumberQuestion } from './Number.tsx';
import { PublishQuestion, StateMenu } from './Publish.tsx';
import { UndoButton } from './UndoButton.tsx';

export function Header() {
  const { records } = useIssue();
  if (!records.issue.value) return null;
  return (
    <header class={css.header}>
      <div class={css.line}>
        <MonthNav />
        <NumberButton />
        <StateMenu />
        <div class={css.actions}>
          <UndoButton />
          <CopyMenu />
          <ExportMenu />
        </div>
      </div>
      <IssueTitle />
      <NumberQuestion />
      <PublishQuestion />
      <Counts />
      <Checks />
    </header>
  );
}
