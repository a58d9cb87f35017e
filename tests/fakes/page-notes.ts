import { afterEach, beforeEach, vi } from 'vitest';

/** Stands in for localStorage: keys are own properties, `full` refuses every write. */
export class PageNotes {
  static full = false;
  getItem(key: string): string | null {
    return (this as Record<string, unknown>)[key] as string | null;
  }
  setItem(key: string, value: string): void {
    if (PageNotes.full) throw new DOMException('full', 'QuotaExceededError');
    Object.assign(this, { [key]: value });
  }
  removeItem(key: string): void {
    delete (this as Record<string, unknown>)[key];
  }
}

/** Gives each test of the file or the group a localStorage of its own; call the result for the running test's. */
export function ownPageNotes(): () => PageNotes {
  let notes = new PageNotes();
  beforeEach(() => {
    notes = new PageNotes();
    vi.stubGlobal('localStorage', notes);
  });
  afterEach(() => {
    PageNotes.full = false;
    vi.unstubAllGlobals();
  });
  return () => notes;
}
