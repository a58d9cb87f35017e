/** Data as Markdown, and as text for a place that is not Markdown: each place that would run it has a neutral form of its own. */
import { cleanText, safeText } from '../safe-text.ts';
import { NotesValue, textOf } from '../values.ts';
import type { Filter } from './filter.ts';

/** Punctuation that is markup in HTML, in Markdown or for a mail service, as a character reference. */
const entities = (text: string): string =>
  text.replace(/[!-&(-+./:-@[-`{-~]/g, character => `&#${character.charCodeAt(0)};`);

/** A JSON string, which YAML and TOML read too; what Markdown or HTML would read as markup is written as \u003c. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[<>&{}|[\]`*_]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const percent = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16)}`);

const TARGETS: Readonly<Record<string, (text: string) => string>> = {
  markdown: safeText,
  html: entities,
  yaml: quoted,
  toml: quoted,
  json: quoted,
  url: percent,
};

/** What is unknown is Markdown, as everything else that is printed. */
const escapeFor = (text: string, target: string): string =>
  (Object.hasOwn(TARGETS, target) ? (TARGETS[target] ?? safeText) : safeText)(cleanText(text));

export const TARGET_FILTERS: Readonly<Record<string, Filter>> = {
  escape_for: {
    does: 'a text for another place than Markdown: html, yaml, toml, json or url',
    example: ["{{ 'a & <b>' | escape_for: 'html' }}", 'a &#38; &#60;b&#62;'],
    handler: (value, target) => escapeFor(textOf(value), textOf(target)),
    raw: true,
  },
  raw: {
    does: 'a text as Markdown, as if the author had written it: emphasis and links count, HTML does not',
    example: ["{{ '*so* <b>' | raw }}", '*so* \\<b>'],
    handler: value => new NotesValue(textOf(value)),
  },
};
