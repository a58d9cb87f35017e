/** Keys and pastes that belong to the page and not to a field: undo, redo, addresses, the way into the list. */
import type { IssueState } from './state/issue-state.ts';

/** Listens until the function that it returns is called. */
export function listenToPage(state: IssueState, page: Document): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isField(event.target)) return;
    const done = undoKey(state, event) || entryKey(state, event, page);
    if (done) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isField(event.target)) return;
    const text = event.clipboardData?.getData('text/uri-list') || event.clipboardData?.getData('text/plain');
    if (!text) return;
    event.preventDefault();
    void state.readingList.paste(text);
  };
  /** Who leaves may go on in another page of the extension: it reads what is folded in. Who comes has left one. */
  const onTurn = () => {
    if (page.visibilityState === 'hidden') void state.typing.flush();
    else void state.typing.catchUp();
  };
  page.addEventListener('keydown', onKeyDown);
  page.addEventListener('paste', onPaste);
  page.addEventListener('visibilitychange', onTurn);
  page.defaultView?.addEventListener('focus', onTurn);
  return () => {
    page.removeEventListener('visibilitychange', onTurn);
    page.defaultView?.removeEventListener('focus', onTurn);
    page.removeEventListener('keydown', onKeyDown);
    page.removeEventListener('paste', onPaste);
  };
}

/** Fields for text have an undo and a paste of their own; choices and ticks have none. */
const FIELDS = 'input:not([type=radio], [type=checkbox], [type=file]), textarea, [contenteditable]';

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;

/** Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y; Command on macOS. */
function undoKey(
  { editing }: IssueState,
  { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent,
): boolean {
  if (altKey || ctrlKey === metaKey) return false;
  const letter = key.toLowerCase();
  if (letter === 'z') void (shiftKey ? editing.redo() : editing.undo());
  else if (letter === 'y' && !shiftKey) void editing.redo();
  else return false;
  return true;
}

/** With the focus nowhere, an arrow goes to the list and N to the next gap. */
function entryKey({ focus, gaps }: IssueState, event: KeyboardEvent, page: Document): boolean {
  if (event.target !== page.body || event.ctrlKey || event.metaKey || event.altKey) return false;
  const row = focus.current.value;
  if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && row !== undefined) focus.goTo({ owner: row });
  else if (event.key.toLowerCase() === 'n') gaps.next();
  else return false;
  return true;
}
