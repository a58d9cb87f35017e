/**
 * `{% render 'link', link: link %}`: a partial that ships. What it printed for one story or link is remembered, since it
 * can depend on nothing but its arguments and the newsletter: after a move only the outer template runs again.
 */
import { type Context, type Emitter, RenderTag } from 'liquidjs';
import { makeEmitter } from './limits.ts';
import { memoryOf } from './memory.ts';
import { PARTIALS } from './templates/index.ts';

type Args = Record<string, unknown>;

/** What liquidjs has read of the tag; `with` and `for` bind more than its arguments. */
interface Parsed {
  file: unknown;
  hash: { render(of: Context): Generator };
  with?: unknown;
  forBinding?: unknown;
}

export class ShippedRender extends RenderTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const { file, hash, with: named, forBinding } = this as unknown as Parsed;
    const whole = !named && !forBinding && typeof file === 'string';
    const name = whole && Object.hasOwn(PARTIALS, file) ? file : undefined;
    const args = (name ? yield hash.render(context) : {}) as Args;
    const [subject, key] = subjectOf(args);
    const memory = name && subject && memoryOf(subject, context.globals);
    if (!memory) {
      yield* this.#print(context, emitter);
      return;
    }
    const known = memory.get(`${name} ${key}`);
    if (known !== undefined) {
      emitter.write(known);
      return;
    }
    const own = makeEmitter();
    yield* this.#print(context, own);
    const printed = (own as unknown as { buffer: string }).buffer;
    memory.set(`${name} ${key}`, printed);
    emitter.write(printed);
  }

  /** An error inside a part is told of the line that renders it: that is the line which the author sees. */
  *#print(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    try {
      yield* super.render(context, emitter);
    } catch (thrown) {
      const { originalError } = thrown as { originalError?: unknown };
      throw originalError ?? thrown;
    }
  }
}

/** The one argument that is a story or a link, and the others as text; nothing where there is no such one. */
function subjectOf(args: Args): [subject: object | undefined, key: string] {
  const objects = Object.values(args).filter(value => typeof value === 'object' && value !== null);
  const plain = Object.entries(args).filter(([, value]) => typeof value !== 'object' || value === null);
  return [objects.length === 1 ? (objects[0] as object) : undefined, JSON.stringify(plain)];
}
