/** '1 to 31 March 2021': the days that an issue covers, for the draft check, which is in English as the rest of it. */
import { daysIn, monthName } from '../clipping/months.ts';

/** `months` in order, 'YYYY-MM'. Years and months that both ends share are said once. */
export function issueSpan(months: readonly string[]): string {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return '';
  const [firstName, year] = nameOf(first);
  const [lastName, lastYear] = nameOf(last);
  const end = `${daysIn(last)} ${lastName} ${lastYear}`;
  if (first === last) return `1 to ${end}`;
  return year === lastYear ? `1 ${firstName} to ${end}` : `1 ${firstName} ${year} to ${end}`;
}

const nameOf = (month: string): string[] => monthName(month, 'en-GB').split(' ');
