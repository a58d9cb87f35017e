/** Whether a page of the extension is open: popup and desk hold a lock, which the browser lets go of when they are gone. */

const OPEN = 'clipsheet:page-is-open';

/** For a page, once. */
export function holdOpen(): void {
  void globalThis.navigator?.locks?.request(OPEN, { mode: 'shared' }, () => new Promise(() => {}));
}

export async function isAnyOpen(): Promise<boolean> {
  const { held = [] } = (await globalThis.navigator?.locks?.query()) ?? {};
  return held.some(({ name }) => name === OPEN);
}
