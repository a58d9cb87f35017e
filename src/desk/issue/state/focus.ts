/** Which row the keys speak of, which rows are selected, which story is open, and where the focus is to go next. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';

/** A place for the focus: a row, or a field of a story (`owner` a lead) or of the issue (`owner` its id). */
export interface Place {
  owner: string;
  /** Absent: the row itself. */
  field?: string;
}

export interface Focus {
  /** The row that Tab reaches; undefined only where there is none. */
  current: ReadonlySignal<string | undefined>;
  selected: ReadonlySignal<ReadonlySet<string>>;
  /** The story whose fields are shown. */
  open: ReadonlySignal<string | undefined>;
  /** Where the focus is asked to go; whoever is there takes it by `arrive`. */
  wanted: ReadonlySignal<Place | undefined>;
  arrive(): void;
  /** The field that had the focus last, until a row has it. Each arrival in a field is told to who follows. */
  lastField(): Place | undefined;
  /** A field has the focus now. */
  isIn(place: Place): void;
  /** Asks for the focus on a row or a field; a field's story is opened for it. */
  goTo(place: Place): void;
  /** The focus is on this row now: nothing is asked for. */
  isAt(row: string): void;
  /** To the row `step` further (±1; ±Infinity: the last, the first); `extend` selects the way there. */
  move(step: number, extend?: boolean): void;
  toggleSelected(row: string): void;
  /** Selects from the current row to this one. */
  extendTo(row: string): void;
  selectAll(): void;
  clearSelection(): void;
  /** Clippings became others (id → survivor): the focus, and what is open, go along. */
  follow(moved: Readonly<Record<string, string>>): void;
  toggleOpen(row: string): void;
  close(): void;
  /** What a command speaks of: the selection where the current row is part of it, else the current row; in the page's order. */
  targets(): string[];
  /** The selection where `row` is part of it, else `row` alone. */
  withSelected(row: string): string[];
  /** The row to go on to when `leaving` are gone or done. */
  nextAfter(leaving: readonly string[]): string | undefined;
}

/** A place that is not shown within this many milliseconds is not waited for. */
const PATIENCE_MS = 1000;

const NONE: ReadonlySet<string> = new Set();

export function createFocus(rows: ReadonlySignal<string[]>): Focus {
  const asked = signal<string | undefined>(undefined);
  const chosen = signal<ReadonlySet<string>>(NONE);
  const open = signal<string | undefined>(undefined);
  const wanted = signal<Place | undefined>(undefined);
  let anchor: string | undefined;
  const field = signal<Place | undefined>(undefined);
  /** Where the current row stood when it was last there: a row that vanishes hands over to the one in its place. */
  let stood = 0;

  const current = computed(() => {
    const at = asked.value === undefined ? -1 : rows.value.indexOf(asked.value);
    if (at >= 0) {
      stood = at;
      return asked.value;
    }
    return rows.value[Math.min(stood, rows.value.length - 1)];
  });
  const selected = computed(() => {
    const there = rows.value.filter(row => chosen.value.has(row));
    return there.length === 0 ? NONE : new Set(there);
  });

  const select = (from: string, to: string): void => {
    const [a, b] = [rows.value.indexOf(from), rows.value.indexOf(to)].sort((x, y) => x - y) as [
      number,
      number,
    ];
    chosen.value = new Set(rows.value.slice(a, b + 1));
  };
  const withSelected = (row: string): string[] => (selected.value.has(row) ? [...selected.value] : [row]);
  const clearSelection = (): void => {
    anchor = undefined;
    chosen.value = NONE;
  };
  const goTo = (place: Place): void =>
    batch(() => {
      if (rows.value.includes(place.owner)) {
        asked.value = place.owner;
        if (place.field !== undefined) open.value = place.owner;
      }
      wanted.value = place;
      // Whoever appears there later did not ask for it.
      setTimeout(() => {
        if (wanted.peek() === place) wanted.value = undefined;
      }, PATIENCE_MS);
    });

  return {
    current,
    selected,
    open,
    wanted,
    arrive() {
      wanted.value = undefined;
    },
    goTo,
    lastField: () => field.value,
    isIn(place) {
      field.value = place;
    },
    isAt(row) {
      field.value = undefined;
      asked.value = row;
    },
    move(step, extend = false) {
      const from = current.value;
      if (from === undefined) return;
      const last = rows.value.length - 1;
      const to = rows.value[Math.max(0, Math.min(last, rows.value.indexOf(from) + step))] ?? from;
      if (extend) {
        anchor ??= from;
        select(anchor, to);
      } else clearSelection();
      goTo({ owner: to });
    },
    toggleSelected(row) {
      const next = new Set(selected.value);
      if (!next.delete(row)) next.add(row);
      anchor = row;
      chosen.value = next;
    },
    extendTo(row) {
      anchor ??= current.value ?? row;
      select(anchor, row);
    },
    selectAll() {
      chosen.value = new Set(rows.value);
    },
    clearSelection,
    follow(moved) {
      const survivor = (id: string | undefined): string | undefined =>
        id !== undefined && Object.hasOwn(moved, id) ? moved[id] : undefined;
      const [row, story] = [survivor(asked.value), survivor(open.value)];
      if (row !== undefined) asked.value = row;
      if (story !== undefined) open.value = story;
      const { owner: of, field: name } = field.peek() ?? {};
      const owner = survivor(of);
      if (owner !== undefined && name !== undefined) goTo({ owner, field: name });
    },
    toggleOpen(row) {
      open.value = open.value === row ? undefined : row;
    },
    close() {
      open.value = undefined;
    },
    targets() {
      return current.value === undefined ? [] : withSelected(current.value);
    },
    withSelected,
    nextAfter(leaving) {
      const from = current.value;
      const at = from === undefined ? -1 : rows.value.indexOf(from);
      const stays = (row: string): boolean => !leaving.includes(row);
      return rows.value.slice(at + 1).find(stays) ?? rows.value.slice(0, Math.max(at, 0)).findLast(stays);
    },
  };
}
