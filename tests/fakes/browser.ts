/**
 * Stands in for webextension-polyfill in unit tests (vitest.config.ts): storage.local in memory, messages that reach
 * the listeners of the same test, events that can be fired. A test sets what else it needs on the object itself.
 */
type Listener = (...args: never[]) => unknown;

/** An event of the browser; `fire` calls its listeners and returns what they answer. */
export function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    fire: (...args: unknown[]): unknown[] => [...listeners].map(listener => listener(...(args as never[]))),
    clear: () => listeners.clear(),
  };
}

const stored = new Map<string, unknown>();
const onMessage = fakeEvent();

const browser = {
  runtime: {
    id: 'clipsheet',
    onMessage,
    /** The first listener that answers decides, as in a browser; without one the promise rejects. */
    async sendMessage(message: unknown): Promise<unknown> {
      const answers = onMessage.fire(structuredClone(message), { id: 'clipsheet' });
      const answer = answers.find(one => one !== undefined);
      if (answer === undefined)
        throw new Error('Could not establish connection. Receiving end does not exist.');
      return structuredClone(await answer);
    },
    getURL: (path: string) => `chrome-extension://clipsheet${path}`,
  },
  storage: {
    local: {
      async get(key: string | string[]): Promise<Record<string, unknown>> {
        const keys = Array.isArray(key) ? key : [key];
        return Object.fromEntries(
          keys.filter(one => stored.has(one)).map(one => [one, structuredClone(stored.get(one))]),
        );
      },
      async set(values: Record<string, unknown>): Promise<void> {
        for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
      },
      async remove(key: string | string[]): Promise<void> {
        for (const one of Array.isArray(key) ? key : [key]) stored.delete(one);
      },
    },
  },
  tabs: {
    query: async (): Promise<{ id: number }[]> => [{ id: 1 }],
  },
};

/** As in a fresh profile. Call it before each test that uses the fake. */
export function resetBrowser(): void {
  stored.clear();
  onMessage.clear();
}

export default browser;
