/** The templates that ship, by id, and the partials that any template may `render`. */
import linkPartial from './partials/link.liquid?raw';
import whatWhy from './what-why.liquid?raw';

export interface ShippedTemplate {
  id: string;
  name: string;
  source: string;
}

export const DEFAULT_TEMPLATE: ShippedTemplate = {
  id: 'what-why',
  name: 'What it is, why it matters',
  source: whatWhy,
};

export const TEMPLATES: readonly ShippedTemplate[] = [DEFAULT_TEMPLATE];

/** `{% render 'link', link: link %}` prints one link with its label, credit and text. */
export const PARTIALS: Readonly<Record<string, string>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, string>, { link: linkPartial.trimEnd() }),
);
