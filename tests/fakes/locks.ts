/** Stands in for navigator.locks, which Node 20 lacks: as much of it as the product uses, without a queue for shared holders. */

interface Options {
  mode?: 'shared' | 'exclusive';
  ifAvailable?: boolean;
}

/** A manager without any lock held; `request` grants in order, a shared one beside others of its kind. */
export function fakeLocks() {
  const held = new Map<string, { shared: number; done: Promise<unknown> }>();
  const request = async <T>(
    name: string,
    ...rest: [Options, (lock: object | null) => T] | [(lock: object | null) => T]
  ): Promise<Awaited<T>> => {
    const [{ mode = 'exclusive', ifAvailable = false }, task] =
      rest.length === 1 ? [{} as Options, rest[0]] : rest;
    const isShared = mode === 'shared';
    for (let at = held.get(name); at && !(isShared && at.shared > 0); at = held.get(name)) {
      if (ifAvailable) return await task(null);
      await at.done;
    }
    const others = held.get(name);
    const running = (async () => await task({ name, mode }))();
    const settled = running.catch(() => {});
    const mine = {
      shared: isShared ? (others?.shared ?? 0) + 1 : 0,
      done: Promise.all([others?.done, settled]),
    };
    held.set(name, mine);
    try {
      return await running;
    } finally {
      const now = held.get(name);
      if (now && now.shared > 1) held.set(name, { ...now, shared: now.shared - 1 });
      else held.delete(name);
    }
  };
  const query = async () => ({ held: [...held.keys()].map(name => ({ name })) });
  return { request, query };
}
