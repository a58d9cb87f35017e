/**
 * Liquid, set up so that a template from a stranger can do nothing but print: no files, no prototypes, no clock, no chance,
 * bounded time and memory; an unknown variable, filter or tag is an error with its line.
 */
import { CaptureTag, type Context, Liquid, type Template } from 'liquidjs';
import { FILTERS } from './filters/index.ts';
import { print } from './output.ts';
import { PARTIALS } from './templates/index.ts';
import { CapturedValue } from './values.ts';

/** Milliseconds; an issue of 300 stories takes tens. */
const TIME = 3000;
/** liquidjs counts the characters and items that filters and ranges make. */
const MEMORY = 50_000_000;
const LONGEST_SOURCE = 1_000_000;

/** Tags that look for other templates; `render` finds only what ships. */
const NO_TAGS = ['include', 'layout', 'block'];
/** Filters whose answer is not the same every time, or that read the clock. */
const NO_FILTERS = ['sample', 'shuffle'];

/** What is captured has been escaped on the way. */
class SafeCapture extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    yield* super.render(context);
    const scope = context.bottom() as Record<string, unknown>;
    scope[this.variable] = new CapturedValue(String(scope[this.variable] ?? ''));
  }
}

function makeEngine(): Liquid {
  const engine = new Liquid({
    templates: PARTIALS,
    cache: true,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    outputEscape: print,
    parseLimit: LONGEST_SOURCE,
    renderLimit: TIME,
    memoryLimit: MEMORY,
    locale: 'en',
    timezoneOffset: 0,
  });
  for (const tag of NO_TAGS) delete engine.tags[tag];
  for (const filter of NO_FILTERS) delete engine.filters[filter];
  engine.registerTag('capture', SafeCapture);
  for (const [name, { handler, raw = false }] of Object.entries(FILTERS))
    engine.registerFilter(name, { handler, raw });
  return engine;
}

const engine = makeEngine();

/** Templates are few and rendered again at every keystroke. */
const REMEMBERED = 20;
const parsed = new Map<string, Template[]>();

function parse(source: string): Template[] {
  const known = parsed.get(source);
  if (known) return known;
  const template = engine.parse(source);
  if (parsed.size >= REMEMBERED) parsed.clear();
  parsed.set(source, template);
  return template;
}

/** `globals` are what filters need to know: the language. Throws liquidjs' errors. */
export const runLiquid = (source: string, scope: object, globals: { language: string }): string =>
  String(engine.renderSync(parse(source), scope, { globals }));
