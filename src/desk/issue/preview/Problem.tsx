/** What is wrong in the template or a standing text, what the draft is made by meanwhile, and the way to mend it. */
import { pickTemplate } from '../../../render/pick-template.ts';
import type { TemplateError } from '../../../render/template-error.ts';
import { DEFAULT_TEMPLATE } from '../../../render/templates/index.ts';
import { useIssue } from '../context.ts';
import css from './Preview.module.css';

export function Problem({ problem: { part, message } }: { problem: TemplateError }) {
  return (
    <p class={css.problem}>
      {part === 'template' ? (
        <OfTemplate message={message} />
      ) : (
        <>
          {message} <a href="#/settings/texts">Standing texts</a>
        </>
      )}
    </p>
  );
}

function OfTemplate({ message }: { message: string }) {
  const { issue, templates = [] } = useIssue().records.all.value ?? {};
  const used = pickTemplate(issue?.template ?? '', templates);
  // One that was deleted is named in its sentence.
  if (used.problem)
    return (
      <>
        {message} <a href="#/settings/templates">Templates</a>
      </>
    );
  return (
    <>
      <bdi>“{used.name}”</bdi>: {message} Until it is mended, the draft is made by “{DEFAULT_TEMPLATE.name}”.{' '}
      <a href={`#/settings/templates/${used.id}`}>
        Edit <bdi>“{used.name}”</bdi>
      </a>
    </>
  );
}
