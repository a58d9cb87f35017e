/** Tells every open page of the extension what changed, this one included. */

export interface Change {
  /** Ids of clippings and of issues that were written. */
  clippings?: string[];
  issues?: string[];
  /** Clippings that were joined to others: id → survivor. */
  moved?: Record<string, string>;
  /** Ids of templates that were written. */
  templates?: string[];
  /** What asking links gave. */
  links?: true;
  /** Settings, or everything at once (a restore). */
  settings?: true;
  all?: true;
}

type Listener = (change: Change) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel('clipsheet');
    channel.addEventListener('message', event => tell(event.data as Change));
  }
  return channel;
}

function tell(change: Change): void {
  for (const listener of listeners) listener(change);
}

/** Announces a committed change to this page and to all others. */
export function announce(change: Change): void {
  tell(change);
  open().postMessage(change);
}

/** Calls `listener` after every change, whoever made it. Returns a function that stops it. */
export function onChange(listener: Listener): () => void {
  open();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
