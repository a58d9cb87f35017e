/** Outline → Markdown, through a template: the canonical draft, from which every other form is made. */
import type { Outline } from '../issue/outline.ts';
import { runLiquid } from './engine.ts';
import { type FrontMatter, frontMatter } from './front-matter.ts';
import { type PrintedGap, printedGaps } from './gap-marks.ts';
import { layOut } from './layout.ts';
import { issueScope, type Part } from './scope.ts';
import { renderStanding } from './standing.ts';
import { TemplateError } from './template-error.ts';
import { DEFAULT_TEMPLATE } from './templates/index.ts';

export interface RenderOptions {
  /** Source of a Liquid template; the default template where it is absent. */
  template?: string;
  /** YAML front matter before the draft. */
  frontMatter?: FrontMatter;
  /** How much is printed; 'issue' by default. */
  part?: Part;
}

export interface Draft {
  /** Complete, whatever is wrong: a broken template gives way to the default one, a broken standing text is printed as typed. */
  markdown: string;
  problems: TemplateError[];
  /** The gaps of stories, in the order of their lines. */
  gaps: PrintedGap[];
}

/** The same outline and options give the same bytes. Never throws for what an author has written. */
export function renderDraft(outline: Outline, options: RenderOptions = {}): Draft {
  const { template = DEFAULT_TEMPLATE.source, part = 'issue' } = options;
  const problems: TemplateError[] = [];
  const standing = {
    opening: renderStanding('opening', outline, problems),
    closing: renderStanding('closing', outline, problems),
  };
  const scope = issueScope(outline, standing, part);
  const head = options.frontMatter ? frontMatter(outline, options.frontMatter) : '';
  const finish = (printed: string): Draft => ({
    markdown: head + layOut(printed),
    problems,
    gaps: printedGaps(printed),
  });
  try {
    return finish(runLiquid(template, scope));
  } catch (thrown) {
    problems.push(new TemplateError('template', thrown));
    return finish(runLiquid(DEFAULT_TEMPLATE.source, scope));
  }
}

/** As `renderDraft`, throwing the first problem as a TemplateError. */
export function renderMarkdown(outline: Outline, options: RenderOptions = {}): string {
  const { markdown, problems } = renderDraft(outline, options);
  if (problems[0]) throw problems[0];
  return markdown;
}
