/** What has been made of a story or a link, kept as long as the story itself: between two renderings of an issue one story has changed. */

interface Memory {
  /** What partials saw of the newsletter when `printed` was made. */
  seen: string;
  printed: Map<string, string>;
}

/** Only scopes made by `remembered` have a memory: of anything else nobody knows that it stays as it is. */
const memories = new WeakMap<object, Memory>();

/** `make`, once for each `subject` and `key`. `subject` never changes: another story is another object. */
export function remembered<Subject extends object, Scope extends object>(
  make: (subject: Subject, key: string) => Scope,
): (subject: Subject, key: string) => Scope {
  const made = new WeakMap<Subject, Map<string, Scope>>();
  return (subject, key) => {
    const known = made.get(subject) ?? new Map<string, Scope>();
    const found = known.get(key);
    if (found) return found;
    const scope = make(subject, key);
    made.set(subject, known.set(key, scope));
    memories.set(scope, { seen: '', printed: new Map() });
    return scope;
  };
}

/** Texts that partials printed for `scope`; undefined where nothing is remembered of it. `globals`: the variables. */
export function memoryOf(scope: object, globals: object): Map<string, string> | undefined {
  const memory = memories.get(scope);
  const seen = settingsOf(globals);
  if (memory && memory.seen !== seen) {
    memory.printed.clear();
    memory.seen = seen;
  }
  return memory?.printed;
}

/** What a partial uses beyond its arguments: the newsletter's labels and language, and the part that is printed. */
function settingsOf(globals: object): string {
  const { newsletter, part } = globals as { newsletter?: unknown; part?: unknown };
  const { labels, language } = (newsletter ?? {}) as { labels?: unknown; language?: unknown };
  return JSON.stringify([labels, language, part]);
}
