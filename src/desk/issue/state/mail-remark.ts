/** What mail readers will do to an HTML file of this size, for people. */
import { CLIPPED_FROM, mailSize } from '../../../render/html-file.ts';
import { formatNumber } from '../phrases.ts';

/** '11 kB', of 1,000 bytes. */
const inKilobytes = (bytes: number): string => `${formatNumber(Math.round(bytes / 1000))} kB`;

const LIMIT = inKilobytes(CLIPPED_FROM);

/** As short as a menu wants it. */
export function sizeHint(html: string): string {
  const { bytes, fits } = mailSize(html);
  return `${inKilobytes(bytes)}${fits === 'no' ? ', too long for Gmail' : ''}`;
}

/** The size; near the limit and over it, what that means; and that gaps would be mailed. */
export function mailRemark(html: string, todos: number): string {
  const { bytes, fits } = mailSize(html);
  return [`${inKilobytes(bytes)}.`, WARNINGS[fits], todos > 0 ? 'Fill the gaps before it is mailed.' : '']
    .filter(Boolean)
    .join(' ');
}

const WARNINGS: Readonly<Record<ReturnType<typeof mailSize>['fits'], string>> = {
  yes: '',
  hardly: `Gmail cuts mails at ${LIMIT}, and the mail service adds to it.`,
  no: `Gmail shows the first ${LIMIT} and hides the end, the unsubscribe link with it: hold or leave out some stories.`,
};
