/** Work that must not overlap, in whatever contexts of the extension it runs. */

const last = new Map<string, Promise<unknown>>();

/**
 * Runs `task` when no other of this name runs, in any context; where the browser has no locks, in this context. A
 * context that ends gives its turn back. Await no task of the same name inside: it would wait for itself.
 */
export function inTurn<T>(name: string, task: () => Promise<T>): Promise<T> {
  if (globalThis.navigator?.locks) return navigator.locks.request(`clipsheet:${name}`, task) as Promise<T>;
  const mine = (last.get(name) ?? Promise.resolve()).then(task);
  last.set(
    name,
    mine.catch(() => {}),
  );
  return mine;
}
