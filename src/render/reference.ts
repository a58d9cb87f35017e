/** The reference of templates as Markdown: variables, filters, parts and tags, from the tables that the engine itself is made of. */
import { FILTERS } from './filters/index.ts';
import { LIQUID_FILTERS, LIQUID_TAGS } from './liquid-own.ts';
import { PARTIALS } from './templates/index.ts';
import { VARIABLE_GROUPS } from './variables.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${text}\``;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const named = (of: Readonly<Record<string, string>>): string[][] =>
  Object.entries(of).map(([name, does]) => [code(name), does]);

/** Everything between the marks of docs/templates.md. */
export function referenceMarkdown(): string {
  const variables = VARIABLE_GROUPS.map(
    ({ title, variables: of }) =>
      `### ${title.replace(/\{%.*%\}/, code)}\n\n${table(['variable', 'holds'], named(of))}`,
  );
  const filters = Object.entries(FILTERS).map(
    ([
      name,
      {
        does,
        example: [source, printed],
      },
    ]) => [code(name), does, code(source), code(printed)],
  );
  const parts = Object.entries(PARTIALS).map(([name, { takes, does }]) => [
    code(`{% render '${name}'${takes && `, ${takes}`} %}`),
    does,
  ]);
  return [
    '## Variables',
    ...variables,
    '## Filters',
    table(['filter', 'prints', 'example', 'gives'], filters),
    'Of Liquid’s own filters there are these:',
    table(['filter', 'gives'], named(LIQUID_FILTERS)),
    '## Parts',
    table(['part', 'prints'], parts),
    '## Tags',
    table(['tag', 'does'], named(LIQUID_TAGS)),
  ].join('\n\n');
}
