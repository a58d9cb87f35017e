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
