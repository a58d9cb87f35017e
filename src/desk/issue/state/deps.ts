/** What the issue page needs from outside, so that its state runs without a browser in tests. */
import type { ClipsheetError } from '../../../errors.ts';
import type { Capture } from '../../../extract/capture.ts';
import type { Newsletter } from '../../../issue/issue.ts';
import type { Change } from '../../../store/changes.ts';
import type { withAccess } from '../../../store/lent-sites.ts';
import type { Store } from '../../../store/schema.ts';
import type { Asked } from './ask-link.ts';

export interface IssueDeps {
  /** Rejects with a ClipsheetError that says what to do. */
  connect(): Promise<Store>;
  loadNewsletter(): Promise<Newsletter>;
  saveNewsletter(patch: Partial<Newsletter>): Promise<void>;
  /** Whether and for how long there was no backup, in days; see transfer/last-backup.ts. */
  backupOverdue(db: Store, now: number): Promise<number | 'never' | undefined>;
  /** Both return a function that stops the listener. */
  onChange(listener: (change: Change) => void): () => void;
  onConnectionLost(listener: (error: ClipsheetError) => void): () => void;
  /** Epoch milliseconds. */
  now(): number;
  /** Puts text on the clipboard, and HTML beside it where there is some. Call it after a click or a key. */
  copy(content: { text: string; html?: string }): Promise<void>;
  /** Downloads a file. */
  saveFile(name: string, text: string, type: string): void;
  /** What a PDF says about itself. Rejects with ClipsheetError `bad-pdf`. */
  readPdf(file: File): Promise<Omit<Capture, 'url'>>;
  /** Opens the address of a clipping in a tab; clipping that tab fills this clipping, wherever the address leads. */
  openTab(address: string, clippingId: string): Promise<void>;
  withAccess: typeof withAccess;
  /** Whether a page is there; see ask-link.ts. */
  askLink(link: string, signal: AbortSignal): Promise<Asked>;
  /** Opens any address in a new tab. */
  openAddress(address: string): Promise<void>;
  /** Keys that are really assigned, by command ('_execute_action', 'quick-clip'); '' where there is none. */
  shortcuts(): Promise<Map<string, string>>;
  /** Runs `task` off the typing path: when the browser is idle, at the latest after `ms`. Returns a function that cancels it. */
  later(task: () => void, ms: number): () => void;
  /** Runs `task` once what has changed is on the screen. Returns a function that cancels it. */
  afterPaint(task: () => void): () => void;
}
