/** What can be written in a template, folded: the same tables as docs/templates.md. */
import { Fragment } from 'preact';
import { FILTERS } from '../../../render/filters/index.ts';
import { LIQUID_FILTERS, LIQUID_TAGS } from '../../../render/liquid-own.ts';
import { PARTIALS } from '../../../render/templates/index.ts';
import { VARIABLE_GROUPS } from '../../../render/variables.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import form from '../form.module.css';
import css from './Templates.module.css';

type Rows = readonly (readonly [name: string, does: string, example?: string])[];

const GROUPS: readonly { title: string; rows: Rows }[] = [
  ...VARIABLE_GROUPS.map(({ title, variables }) => ({ title, rows: Object.entries(variables) })),
  {
    title: 'Filters: {{ story.title | words: 5 }}',
    rows: Object.entries(FILTERS).map(
      ([
        name,
        {
          does,
          example: [source, printed],
        },
      ]): Rows[number] => [name, does, `${source} → ${printed}`],
    ),
  },
  {
    title: 'Parts',
    rows: Object.entries(PARTIALS).map(([name, { takes, does }]): Rows[number] => [
      `{% render '${name}'${takes && `, ${takes}`} %}`,
      does,
    ]),
  },
  { title: 'Liquid’s own filters', rows: Object.entries(LIQUID_FILTERS) },
  { title: 'Tags', rows: Object.entries(LIQUID_TAGS) },
];

export function Reference() {
  return (
    <Disclosure summary="What can be written here">
      {GROUPS.map(({ title, rows }) => (
        <Disclosure key={title} summary={title}>
          <dl class={css.reference}>
            {rows.map(([name, does, example]) => (
              <Fragment key={name}>
                <dt>
                  <code class={form.code}>{name}</code>
                </dt>
                <dd class={form.quiet}>
                  {does}
                  {example && <code class={css.example}>{example}</code>}
                </dd>
              </Fragment>
            ))}
          </dl>
        </Disclosure>
      ))}
    </Disclosure>
  );
}
