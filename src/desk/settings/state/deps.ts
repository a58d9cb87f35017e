/** What the settings need from outside, so that their state runs without a browser in tests. */
import type { Newsletter } from '../../../issue/issue.ts';
import type { Change } from '../../../store/changes.ts';
import type { Store } from '../../../store/schema.ts';

export interface Shortcut {
  /** The command's name in the manifest. */
  name: string;
  /** As the browser shows it: 'Alt+Shift+C'; '' where none is assigned. */
  keys: string;
}

export interface Granted {
  permissions: string[];
  /** Match patterns: 'https://arxiv.org/*'. */
  origins: string[];
}

export interface SettingsDeps {
  /** Rejects with a ClipsheetError that says what to do. */
  connect(): Promise<Store>;
  loadNewsletter(): Promise<Newsletter>;
  saveNewsletter(patch: Partial<Newsletter>): Promise<void>;
  /** Returns a function that stops the listener. */
  onChange(listener: (change: Change) => void): () => void;
  /** Epoch milliseconds. */
  now(): number;
  /** Downloads a file. */
  saveFile(name: string, content: Blob): void;
  shortcuts(): Promise<Shortcut[]>;
  /** Opens the browser's own page for shortcuts; false where the browser has no way there. */
  openShortcutPage(): Promise<boolean>;
  /** Bytes used and at hand, as far as the browser tells. */
  room(): Promise<{ used?: number; total?: number }>;
  /** What was granted beyond the manifest. */
  granted(): Promise<Granted>;
  revoke(granted: Granted): Promise<void>;
  /** Calls when something is granted or revoked. Returns a function that stops the listener. */
  onGrant(listener: () => void): () => void;
  version: string;
}
