/** ‹ March 2021 › */
import { addMonths, monthName } from '../../../clipping/months.ts';
import { monthsTitle } from '../../../issue/titles.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { issueHash } from '../../routes.ts';
import { useIssue } from '../context.ts';
import { LANGUAGE } from '../language.ts';
import css from './Header.module.css';

export function MonthNav() {
  const { records } = useIssue();
  const issue = records.issue.value;
  if (!issue) return null;
  const [first = issue.id, last = first] = [issue.months[0], issue.months.at(-1)];
  return (
    <nav class={css.months} aria-label="Months">
      <Way to={addMonths(first, -1)} name="Previous" icon="left" />
      <h1 class={css.month}>{monthsTitle(issue.months, LANGUAGE)}</h1>
      <Way to={addMonths(last, 1)} name="Next" icon="right" />
    </nav>
  );
}

interface WayProps {
  to: string;
  name: string;
  icon: 'left' | 'right';
}

function Way({ to, name, icon }: WayProps) {
  const label = `${name}: ${monthName(to, LANGUAGE)}`;
  return (
    <a class={css.way} href={issueHash(to)} aria-label={label} title={label}>
      <Icon name={icon} />
    </a>
  );
}
