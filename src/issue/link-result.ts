/** What asking a printed address gave: kept, so that one day's answers are seen on the next. */

export type LinkAnswer =
  /** A page. */
  | 'ok'
  /** The site says that the page is not there. */
  | 'gone'
  /** No site answers there, while others do. */
  | 'unreachable'
  /** It forwards to another site, which was not asked. */
  | 'elsewhere'
  /** Nothing can be told: robots are refused, the site has trouble, no answer came in time. */
  | 'unsure';

export interface LinkResult {
  /** The address as printed; the key. */
  link: string;
  /** When it was asked, epoch milliseconds. */
  at: number;
  answer: LinkAnswer;
  /** Of HTTP; absent where none came. */
  status?: number;
  /** Where it led, when that is another address. */
  movedTo?: string;
}
