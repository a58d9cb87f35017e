/** Which template an issue is made with, by the id that it names. */
import { TemplateError } from './template-error.ts';
import { DEFAULT_TEMPLATE, TEMPLATES } from './templates/index.ts';

/** One of the author's own. */
export interface OwnTemplate {
  id: string;
  name: string;
  source: string;
  deletedAt?: number;
}

export interface Picked {
  id: string;
  name: string;
  source: string;
  /** Said where the template that is asked for is gone. */
  problem?: TemplateError;
}

/** The templates that can be chosen: those that ship, then the author's own. */
export const templatesWith = (own: readonly OwnTemplate[]): Omit<Picked, 'problem'>[] => [
  ...TEMPLATES,
  ...own.filter(({ deletedAt }) => deletedAt === undefined),
];

/** One that is deleted or was never here gives way to the default one, with a sentence. */
export function pickTemplate(id: string, own: readonly OwnTemplate[]): Picked {
  const found = templatesWith(own).find(template => template.id === id);
  if (found) return { id, name: found.name, source: found.source };
  const gone = own.find(template => template.id === id)?.name;
  const sentence = `The template of this issue${gone ? `, “${gone}”,` : ''} was deleted. Its draft is made by “${DEFAULT_TEMPLATE.name}”.`;
  const { name, source } = DEFAULT_TEMPLATE;
  const problem = new TemplateError('template', sentence, sentence);
  return { id: DEFAULT_TEMPLATE.id, name, source, problem };
}
