/** A newsletter's standing opening and closing: the author's Markdown with the templates' variables. */
import type { Outline } from '../issue/outline.ts';
import { runLiquid } from './engine.ts';
import { layOutNote } from './layout.ts';
import { standingScope } from './scope.ts';
import { TemplateError } from './template-error.ts';

type Edition = Pick<Outline, 'newsletter' | 'issue' | 'previous'>;

/** Rendered Markdown; where the text is broken, the text as typed, and the error in `problems`. */
export function renderStanding(
  part: 'opening' | 'closing',
  outline: Edition & Pick<Outline, 'opening' | 'closing'>,
  problems: TemplateError[],
): string {
  try {
    return fill(outline[part], outline);
  } catch (thrown) {
    problems.push(new TemplateError(part, thrown));
    return outline[part];
  }
}

/** For counting words: a standing text as it will print. */
export function standingText(source: string, outline: Edition): string {
  try {
    return fill(source, outline);
  } catch {
    return source;
  }
}

function fill(source: string, outline: Edition): string {
  if (!source.includes('{')) return source;
  return layOutNote(runLiquid(source, standingScope(outline)));
}
