/** Every message between contexts, as one typed interface. Only capture crosses by message: data is shared through src/store/. */
import browser, { type Runtime } from 'webextension-polyfill';
import { asClipsheetError, ClipsheetError, type ErrorCode } from './errors.ts';
import type { Receipt } from './store/clip.ts';

export interface Messages {
  /**
   * Saves the page in a tab, as the click found it there, then reads it. Answers once it is saved; what the page says follows as a change.
   * A new clipping gets `id`; on an existing one, `id` leads to it, so that text typed before the answer finds its way.
   */
  'clip.tab'(request: { tab: { id: number; url?: string | undefined; title: string }; id: string }): Receipt;
  /** Reads the page in a tab again for a clipping whose capture is partial. Answers when that is done. */
  'clip.complete'(request: { tabId: number; clippingId: string }): void;
}

type Name = keyof Messages;
type Request<N extends Name> = Parameters<Messages[N]>[0];
type Reply<N extends Name> = ReturnType<Messages[N]>;

export type Handlers = { [N in Name]: (request: Request<N>) => Promise<Reply<N>> };

type Envelope<N extends Name> =
  | { ok: true; value: Reply<N> }
  | { ok: false; error: { code: ErrorCode; message: string } };

/** Sends a message to the worker. Rejects with the ClipsheetError that its handler threw. */
export async function send<N extends Name>(name: N, request: Request<N>): Promise<Reply<N>> {
  const envelope = (await browser.runtime.sendMessage({ name, request })) as Envelope<N> | undefined;
  if (!envelope) throw new ClipsheetError('worker-silent');
  if (!envelope.ok) throw new ClipsheetError(envelope.error.code, envelope.error.message);
  return envelope.value;
}

/** Answers messages from the extension's own pages. Call it once, synchronously, when the worker starts. */
export function handle(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    return answer(handlers, message.name, message.request);
  });
}

async function answer<N extends Name>(
  handlers: Handlers,
  name: N,
  request: Request<N>,
): Promise<Envelope<N>> {
  try {
    return { ok: true, value: await handlers[name](request) };
  } catch (thrown) {
    const error = asClipsheetError(thrown);
    if (error.code === 'unexpected') console.error(name, error.cause);
    return { ok: false, error: { code: error.code, message: error.message } };
  }
}

const NAMES: readonly Name[] = ['clip.tab', 'clip.complete'];

function isMessage(message: unknown): message is { name: Name; request: Request<Name> } {
  return typeof message === 'object' && message !== null && NAMES.includes((message as { name: Name }).name);
}
