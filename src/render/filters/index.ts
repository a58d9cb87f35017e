/** Every filter that templates have beyond Liquid's own, by name. */
import { DATE_FILTERS } from './dates.ts';
import type { Filter } from './filter.ts';
import { LINK_FILTERS } from './links.ts';
import { NAME_FILTERS } from './names.ts';
import { NUMBER_FILTERS } from './numbers.ts';
import { TARGET_FILTERS } from './targets.ts';
import { TEXT_FILTERS } from './texts.ts';

export const FILTERS: Readonly<Record<string, Filter>> = {
  ...DATE_FILTERS,
  ...LINK_FILTERS,
  ...NAME_FILTERS,
  ...NUMBER_FILTERS,
  ...TARGET_FILTERS,
  ...TEXT_FILTERS,
};
