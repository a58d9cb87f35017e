/**
 * What one rendering may spend. Steps and characters are counted rather than timed, so that a template which comes out
 * on one machine comes out on every other.
 */
import { type Context, type Emitter, LiquidError, RenderError, type Template } from 'liquidjs';

/** An issue of 300 stories takes 25,000 to 45,000 steps: a step is a tag, an output or the text between two. */
export const MOST_STEPS = 200_000;
/** Of what is printed and captured, all together; the longest issues have some 300,000. */
export const MOST_CHARACTERS = 3_000_000;
/** Characters and items that Liquid's own filters and ranges may make, as liquidjs counts them. */
export const MOST_MADE = 2_000_000;
export const LONGEST_SOURCE = 200_000;
/** Milliseconds: the last resort, for what is not counted in steps. A busy machine must not come near it with a long issue. */
export const LONGEST_TIME = 10_000;

/** Rendering is synchronous: one at a time. */
let spent = { steps: 0, characters: 0 };

export function beginRendering(): void {
  spent = { steps: 0, characters: 0 };
}

class BoundedEmitter implements Emitter {
  buffer = '';

  write(printed: unknown): void {
    const text = typeof printed === 'string' ? printed : String(printed ?? '');
    spent.characters += text.length;
    if (spent.characters > MOST_CHARACTERS) throw new Error('output limit exceeded');
    this.buffer += text;
  }
}

export const makeEmitter = (): Emitter => new BoundedEmitter();

/** In place of liquidjs' own loop over templates, which knows only time. */
export function* renderTemplates(
  templates: Template[],
  context: Context,
  emitter: Emitter = makeEmitter(),
): Generator<unknown, string, unknown> {
  for (const template of [undefined, ...templates]) {
    spent.steps += 1;
    if (spent.steps > MOST_STEPS) throw new Error('step limit exceeded');
    if (spent.steps % 1000 === 0) context.renderLimit.check(performance.now());
    if (!template) continue;
    try {
      const printed = yield template.render(context, emitter);
      if (printed) emitter.write(printed);
      if (context.breakCalled || context.continueCalled) break;
    } catch (thrown) {
      throw LiquidError.is(thrown) ? thrown : new RenderError(thrown as Error, template);
    }
  }
  return emitter.buffer;
}
