/** The language of the page's own words, dates and numbers: the reader's English. The issue has the newsletter's. */
import { uiLanguage } from '../../ui/ui-language.ts';

export const LANGUAGE = uiLanguage();
