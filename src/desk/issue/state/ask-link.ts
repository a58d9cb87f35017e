/**
 * Asks a site whether a page is there: as a stranger (no cookies, no referrer), for the head first, then for the page,
 * of which nothing is read.
 */
import type { LinkResult } from '../../../issue/link-result.ts';
import { answerOf } from '../../../issue/link-status.ts';
import { isInPrivateNetwork, PUBLIC_ONLY } from '../../../issue/private-address.ts';

export type Asked = Pick<LinkResult, 'answer' | 'status' | 'movedTo'>;

const PATIENCE_MS = 15_000;
/** A site that did not answer is asked once more, this many milliseconds later. */
const AGAIN_MS = 2000;

export interface AskOptions {
  signal: AbortSignal;
  patience?: number;
  again?: number;
  /** The browser asks for http addresses by https (Firefox, on pages of extensions): a site without it seems not to be there. */
  upgrades?: boolean;
  fetch?: typeof globalThis.fetch;
}

/** Rejects with the signal's reason only; whatever else goes wrong is an answer. */
export async function askLink(link: string, options: AskOptions): Promise<Asked> {
  const first = await attempt(link, options);
  if (first.answer !== 'unreachable') return first;
  if (options.upgrades && /^http:/i.test(link)) return { answer: 'unsure' };
  await pause(options.again ?? AGAIN_MS, options.signal);
  return attempt(link, options);
}

/** Sites that know no HEAD answer it with nearly anything: what is no page by HEAD is asked for by GET. */
async function attempt(link: string, options: AskOptions): Promise<Asked> {
  const head = await answer(link, 'HEAD', 'follow', options);
  if (typeof head !== 'string' && answerOf(head.status) === 'ok') return told(link, head);
  if (head === 'late') return { answer: 'unsure' };
  const page = await answer(link, 'GET', 'follow', options);
  if (typeof page !== 'string') return told(link, page);
  if (page === 'late') return { answer: 'unsure' };
  return forwards(link, options);
}

/** A browser fails a redirect to a site that it may not read, or must not ask, like a site that is not there; without following, they differ. */
async function forwards(link: string, options: AskOptions): Promise<Asked> {
  const first = await answer(link, 'GET', 'manual', options);
  if (first === 'late') return { answer: 'unsure' };
  if (first === 'failed') return { answer: 'unreachable' };
  return first.type === 'opaqueredirect' ? { answer: 'elsewhere' } : told(link, first);
}

function told(link: string, { status, url }: Response): Asked {
  // A page that others can read is not what answered: of that one nothing is told.
  if (isInPrivateNetwork(url)) return { answer: 'elsewhere' };
  const moved = url !== '' && url !== new URL(link).href.replace(/#.*/, '') && url !== link;
  return { answer: answerOf(status), status, ...(moved && { movedTo: url }) };
}

/** The answer, its body left unread; 'late' where none came in time, 'failed' where none can come. */
async function answer(
  link: string,
  method: 'HEAD' | 'GET',
  redirect: RequestRedirect,
  { signal, patience = PATIENCE_MS, fetch = globalThis.fetch }: AskOptions,
): Promise<Response | 'late' | 'failed'> {
  signal.throwIfAborted();
  const late = AbortSignal.timeout(patience);
  try {
    const response = await fetch(link, {
      method,
      redirect,
      ...(redirect === 'follow' && PUBLIC_ONLY),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.any([signal, late]),
    });
    response.body?.cancel().catch(() => {});
    return response;
  } catch {
    signal.throwIfAborted();
    return late.aborted ? 'late' : 'failed';
  }
}

/** Waits; rejects with the signal's reason as soon as it is given. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((done, fail) => {
    signal.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      fail(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      done();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
