/** The fields at the head of a Markdown file: YAML between '---', TOML between '+++', or Pelican's 'Key: value' lines. Flat fields only: nothing more is wanted. */

export interface FrontMatter {
  /** By name in lower case, as text. */
  fields: ReadonlyMap<string, string>;
  body: string;
}

const FENCED = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n\1[ \t]*(?:\r?\n|$)/;
const FIELD = /^["']?([A-Za-z][\w.-]{0,40})["']?[ \t]*(?::(?=[ \t]|$)|=)[ \t]*(.{0,1000})$/;
/** Of a file without fences, the first lines may be such fields: at least two, and a blank line after them. */
const PELICAN = /^(?:[A-Z][A-Za-z]{1,20}:[ \t][^\r\n]{0,500}\r?\n){2,20}(?=\r?\n)/;

export function frontMatterOf(text: string): FrontMatter {
  const fenced = FENCED.exec(text);
  // Two rules with a text between them are no fence.
  const fields = fieldsIn(fenced?.[2] ?? '');
  if (fenced && fields.size > 0) return { fields, body: text.slice(fenced[0].length) };
  const [head = ''] = PELICAN.exec(text) ?? [];
  return { fields: fieldsIn(head), body: text.slice(head.length) };
}

function fieldsIn(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    if (name !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), unquoted(value));
  }
  return fields;
}

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value.trim())?.[2] ?? value.trim();
