/**
 * Liquid, set up so that a template from a stranger can do nothing but print: no files, no prototypes, no clock, no chance,
 * bounded time and memory; an unknown variable, filter or tag is an error with its line.
 */
import { CaptureTag, Context, Liquid, type Template, toValueSync } from 'liquidjs';
import { FILTERS } from './filters/index.ts';
import { beginRendering, LONGEST_SOURCE, LONGEST_TIME, MOST_MADE, renderTemplates } from './limits.ts';
import { LIQUID_FILTERS, LIQUID_TAGS } from './liquid-own.ts';
import { print, withoutMarks } from './output.ts';
import { ShippedRender } from './render-tag.ts';
import { PARTIAL_SOURCES } from './templates/index.ts';
import { CapturedValue } from './values.ts';

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
    templates: PARTIAL_SOURCES,
    cache: true,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    outputEscape: print,
    parseLimit: LONGEST_SOURCE,
    renderLimit: LONGEST_TIME,
    memoryLimit: MOST_MADE,
    locale: 'en',
    timezoneOffset: 0,
  });
  for (const tag of Object.keys(engine.tags)) if (!Object.hasOwn(LIQUID_TAGS, tag)) delete engine.tags[tag];
  for (const filter of Object.keys(engine.filters))
    if (!Object.hasOwn(LIQUID_FILTERS, filter)) delete engine.filters[filter];
  engine.registerTag('capture', SafeCapture);
  engine.registerTag('render', ShippedRender);
  for (const [name, { handler, raw = false }] of Object.entries(FILTERS))
    engine.registerFilter(name, { handler, raw });
  Object.assign(engine.renderer, { renderTemplates });
  return engine;
}

const engine = makeEngine();

/** Templates are few and rendered again at every keystroke. */
const REMEMBERED = 20;
const parsed = new Map<string, Template[]>();

function parse(source: string): Template[] {
  const known = parsed.get(source);
  if (known) return known;
  const template = engine.parse(withoutMarks(source));
  if (parsed.size >= REMEMBERED) parsed.clear();
  parsed.set(source, template);
  return template;
}

/** `scope` holds the variables, for the partials too; filters read the newsletter's language there. Throws liquidjs' errors. */
export function runLiquid(source: string, scope: object): string {
  beginRendering();
  const context = new Context({}, engine.options, { globals: scope, sync: true }, { liquid: engine });
  return String(toValueSync(engine.renderer.renderTemplates(parse(source), context) as Generator));
}
