/** Tags in the popup. One that was added is in the draft until its edit is done, so that closing at once loses none. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { addTag, normalizeTag } from '../src/clipping/tags.ts';
import type { Typing } from './typing.ts';

export interface Tags {
  /** Those of the clipping and those on their way into it. */
  all: ReadonlySignal<readonly string[]>;
  /** What is typed and no tag yet. */
  text: ReadonlySignal<string>;
  type(text: string): void;
  /** Text that holds no tag only clears the field. */
  add(text: string): Promise<void>;
  remove(tag: string): Promise<void>;
  /** Writes those that were added before the clipping was known, or could not be written then. */
  flush(): Promise<void>;
}

export interface TagsOptions {
  typing: Typing;
  /** Tags of the clipping; undefined until it is known. */
  stored: ReadonlySignal<readonly string[] | undefined>;
  /** Adds tags to the clipping, or takes one away; resolves to whether that is stored. */
  write: (tags: readonly string[]) => Promise<boolean>;
  erase: (tag: string) => Promise<boolean>;
}

export function createTags({ typing, stored, write, erase }: TagsOptions): Tags {
  const coming = signal<readonly string[]>([]);
  const text = signal('');

  const draft = (): string => [...coming.peek(), text.peek()].filter(part => part !== '').join(',');
  const keep = (): void => typing.type('tag', draft());

  async function flush(): Promise<void> {
    const adding = coming.peek();
    if (adding.length === 0 || stored.peek() === undefined) return;
    if (!(await write(adding))) return;
    coming.value = coming.peek().filter(tag => !adding.includes(tag));
    await keepRest();
  }

  /** The draft goes with the last of it, whichever of several writes ends last. */
  async function keepRest(): Promise<void> {
    keep();
    if (draft() === '') await typing.forget('tag', '');
  }

  /** Takes back one that is on its way. What was written of it meanwhile is for the caller to erase. */
  async function stop(tag: string): Promise<void> {
    coming.value = coming.peek().filter(other => other !== tag);
    await keepRest();
  }

  return {
    all: computed(() => coming.value.reduce<string[]>(addTag, [...(stored.value ?? [])])),
    text,
    flush,
    type(typed) {
      text.value = typed;
      keep();
    },
    async add(typed) {
      const tag = normalizeTag(typed);
      text.value = '';
      if (tag !== '' && !stored.peek()?.includes(tag)) coming.value = addTag(coming.peek(), tag);
      // Its write begins at once: who closes the popup waits for those that have begun.
      if (draft() === '') await keepRest();
      else {
        keep();
        await flush();
      }
    },
    async remove(tag) {
      if (coming.peek().includes(tag)) await stop(tag);
      if (stored.peek() !== undefined) await erase(tag);
    },
  };
}
