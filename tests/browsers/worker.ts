/**
 * The extension's service worker, by raw CDP: its clock, its stop, code evaluated in it.
 * Puppeteer is told to leave service workers alone, because whoever resumes a starting worker first decides
 * whether the clock is set before or after the worker's own code has run; and nobody stays attached,
 * because a worker with a debugger is never stopped by the browser.
 */
import type { Browser, CDPSession } from 'puppeteer-core';

/**
 * Source that makes `Date` stand still at `at` (epoch milliseconds), or brings the real one back (null).
 * A string, because what a compiler adds to a function does not exist where this runs.
 */
export const freezing = (at: number | null): string => `{
  const Real = (globalThis.RealDate ??= Date);
  const at = ${at};
  globalThis.Date = at === null ? Real : class Date extends Real {
    constructor(...parts) { super(...(parts.length === 0 ? [at] : parts)); }
    static now() { return at; }
  };
}`;

export interface WorkerControl {
  /** Whether the worker runs, or is about to. */
  running(): Promise<boolean>;
  /** Resolves when it runs; rejects when it has not started within ten seconds. */
  started(): Promise<void>;
  /** Waits until the worker runs, evaluates `expression` in it (awaiting a promise), returns its value as JSON. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /**
   * Ends the worker as the browser does when it is idle; returns false when it did not run. Not by closing its target:
   * that leaves the browser believing that it runs, and its messages go nowhere until the next start.
   */
  stop(): Promise<boolean>;
  /** `Date` in the worker stands still here, now and after each start; null: real time. */
  setClock(iso: string | null): Promise<void>;
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

const isOurs = ({ type, url }: TargetInfo): boolean =>
  type === 'service_worker' && url.startsWith('chrome-extension://');
const WORKERS = [{ type: 'service_worker' }];
const STARTS_WITHIN = 10_000;

/** The worker of the one extension that `browser` holds; call it before the extension is installed. */
export async function controlWorker(browser: Browser): Promise<WorkerControl> {
  const root = await browser.target().createCDPSession();
  const connection = root.connection();
  if (!connection) throw new Error('The browser is not connected.');
  let clock: number | null = null;

  const sessionOf = (id: string): CDPSession => {
    const session = connection.session(id);
    if (!session) throw new Error('The worker is gone.');
    return session;
  };
  const find = async (): Promise<string | undefined> => {
    const { targetInfos } = await root.send('Target.getTargets', { filter: WORKERS });
    return targetInfos.find(isOurs)?.targetId;
  };

  root.on('Target.attachedToTarget', async ({ sessionId, targetInfo, waitingForDebugger }) => {
    if (!waitingForDebugger) return;
    try {
      const session = sessionOf(sessionId);
      if (isOurs(targetInfo) && clock !== null)
        await session.send('Runtime.evaluate', { expression: freezing(clock) });
      await session.send('Runtime.runIfWaitingForDebugger');
    } catch {
      // The worker went away while it started; the next start comes through here again.
    }
    await root.send('Target.detachFromTarget', { sessionId }).catch(() => {});
  });

  const options = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
  await connection.send('Target.setAutoAttach', {
    ...options,
    filter: [{ type: 'page', exclude: true }, { type: 'service_worker', exclude: true }, {}],
  });
  await root.send('Target.setAutoAttach', { ...options, filter: WORKERS });

  const started = async (): Promise<string> => {
    const until = Date.now() + STARTS_WITHIN;
    for (;;) {
      const targetId = await find();
      if (targetId) return targetId;
      if (Date.now() > until) throw new Error('The worker did not start.');
      await new Promise(done => setTimeout(done, 20));
    }
  };

  const evaluate = async <T>(expression: string): Promise<T> => {
    const { sessionId } = await root.send('Target.attachToTarget', {
      targetId: await started(),
      flatten: true,
    });
    try {
      const { result, exceptionDetails } = await sessionOf(sessionId).send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    } finally {
      await root.send('Target.detachFromTarget', { sessionId }).catch(() => {});
    }
  };

  return {
    running: async () => (await find()) !== undefined,
    started: async () => void (await started()),
    evaluate,
    async stop() {
      if (!(await find())) return false;
      const [page] = await browser.pages();
      const session = await page?.createCDPSession();
      await session?.send('ServiceWorker.enable');
      await session?.send('ServiceWorker.stopAllWorkers');
      await session?.detach();
      return true;
    },
    async setClock(iso) {
      clock = iso === null ? null : Date.parse(iso);
      if (Number.isNaN(clock)) throw new Error(`Not a time: ${iso}`);
      if (await find()) await evaluate(freezing(clock));
    },
  };
}
