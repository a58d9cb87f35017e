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
  /** Whether the worker runs now. */
  running(): boolean;
  /** Resolves when it runs; rejects when it has not started within ten seconds. */
  started(): Promise<void>;
  /** Waits until the worker runs, evaluates `expression` in it (awaiting a promise), returns its value as JSON. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** Ends the worker as the browser does when it is idle; returns false when it did not run. */
  stop(): Promise<boolean>;
  /** `Date` in the worker stands still here, now and after each start; null: real time. */
  setClock(iso: string | null): Promise<void>;
}

/** The worker of the one extension that `browser` holds; call it before the extension is installed. */
export async function controlWorker(browser: Browser): Promise<WorkerControl> {
  const root = await browser.target().createCDPSession();
  const connection = root.connection();
  if (!connection) throw new Error('The browser is not connected.');
  let clock: number | null = null;
  const starting = new Set<string>();
  const alive = new Set<string>();
  const waiting = new Set<() => void>();

  const sessionOf = (id: string): CDPSession => {
    const session = connection.session(id);
    if (!session) throw new Error('The worker is gone.');
    return session;
  };
  const isOurs = (info: { type: string; url: string }): boolean =>
    info.type === 'service_worker' && info.url.startsWith('chrome-extension://');

  root.on('Target.targetDestroyed', ({ targetId }) => {
    starting.delete(targetId);
    alive.delete(targetId);
  });
  root.on('Target.attachedToTarget', async ({ sessionId, targetInfo, waitingForDebugger }) => {
    if (!waitingForDebugger) return;
    if (isOurs(targetInfo)) starting.add(targetInfo.targetId);
    try {
      const session = sessionOf(sessionId);
      if (isOurs(targetInfo) && clock !== null)
        await session.send('Runtime.evaluate', { expression: freezing(clock) });
      await session.send('Runtime.runIfWaitingForDebugger');
      await root.send('Target.detachFromTarget', { sessionId });
    } catch {
      // The worker went away while it started; the next start comes through here again.
    }
    if (!starting.delete(targetInfo.targetId)) return;
    alive.add(targetInfo.targetId);
    for (const tell of waiting) tell();
    waiting.clear();
  });

  await connection.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page', exclude: true }, { type: 'service_worker', exclude: true }, {}],
  });
  await root.send('Target.setDiscoverTargets', { discover: true });
  await root.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'service_worker' }],
  });

  const started = (): Promise<void> =>
    new Promise((done, fail) => {
      if (alive.size > 0) return done();
      const late = setTimeout(() => fail(new Error('The worker did not start.')), 10_000);
      waiting.add(() => {
        clearTimeout(late);
        done();
      });
    });

  const evaluate = async <T>(expression: string): Promise<T> => {
    await started();
    const targetId = [...alive].at(-1) as string;
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
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
    running: () => alive.size > 0,
    started,
    evaluate,
    async stop() {
      const stopped = [...alive];
      for (const targetId of stopped) {
        await root.send('Target.closeTarget', { targetId }).catch(() => {});
        alive.delete(targetId);
      }
      return stopped.length > 0;
    },
    async setClock(iso) {
      clock = iso === null ? null : Date.parse(iso);
      if (Number.isNaN(clock)) throw new Error(`Not a time: ${iso}`);
      if (starting.size + alive.size > 0) await evaluate(freezing(clock));
    },
  };
}
