/** localStorage: what it is given is kept before it returns. Undefined in the worker, and where the browser refuses it. */
export function pageStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
