/** The popup's own keys; what a field has use for itself never comes here. */
import { KINDS } from '../src/clipping/kinds.ts';
import { altKey, isDone } from '../src/ui/keys.ts';
import type { PopupState } from './state.ts';

export interface Places {
  what: HTMLElement | null;
  month: HTMLElement | null;
}

type Act = (state: PopupState, places: Places) => void;

const BY_KIND: [string, Act][] = KINDS.map(({ kind }, at) => [
  String(at + 1),
  state => void state.setKind(kind),
]);

const WITH_ALT: ReadonlyMap<string, Act> = new Map<string, Act>([
  ...BY_KIND,
  ['m', (_, { month }) => month?.click()],
  ['h', state => void state.toggleHighlight()],
  ['j', state => void state.joinPrevious('more')],
  ['b', state => void state.joinPrevious('bonus')],
]);

export function handleKey(event: KeyboardEvent, state: PopupState, places: Places): void {
  if (event.defaultPrevented || event.isComposing) return;
  const act = WITH_ALT.get(altKey(event));
  if (act && !state.binned.peek()) act(state, places);
  else if (isDone(event) || event.key === 'Escape') void state.close();
  else {
    if (typesText(event) && document.activeElement === document.body) places.what?.focus();
    return;
  }
  event.preventDefault();
}

/** Text typed before anything has the focus is meant for the first field: focused in time, the field gets this very key. */
const typesText = ({ key, ctrlKey, metaKey, altKey: alt }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !alt;
