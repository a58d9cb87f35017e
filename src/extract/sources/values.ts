/** Reading values out of JSON-LD nodes: a property may be a string, an object, a list, a language map or a reference. */
import { cleanMeta } from '../text/clean.ts';
import type { Json, LinkedData } from './json-ld.ts';

type Data = Readonly<Record<string, Json>>;

export const isData = (json: Json | undefined): json is Record<string, Json> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** The values of a property as a list; references are followed. */
export function listOf(linked: LinkedData, data: Data, property: string): Json[] {
  if (!Object.hasOwn(data, property)) return [];
  const value = data[property];
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value.slice(0, 500) : [value]).map(item => followed(linked, item));
}

function followed(linked: LinkedData, item: Json): Json {
  if (!isData(item)) return item;
  if (isData(item['@list'])) return item['@list'];
  const id = item['@id'];
  if (typeof id !== 'string' || Object.keys(item).some(key => !key.startsWith('@'))) return item;
  return (linked.byId.get(id)?.data as Json | undefined) ?? item;
}

/** Nothing that is meant to be read lies deeper in itself. */
const DEEPEST = 8;

/** Text of a value: itself, its `@value`, or its `name`. */
export function textOf(value: Json | undefined, limit?: number, depth = 0): string {
  if (depth > DEEPEST) return '';
  if (typeof value === 'string' || typeof value === 'number') return cleanMeta(value, limit);
  if (Array.isArray(value)) return textOf(value[0], limit, depth + 1);
  if (!isData(value)) return '';
  return textOf(value['@value'] ?? value.name ?? value.en, limit, depth + 1);
}

/** The first text of the first property that has one. */
export function textIn(
  linked: LinkedData,
  data: Data | undefined,
  ...properties: string[]
): string | undefined {
  if (!data) return undefined;
  for (const property of properties) {
    for (const value of listOf(linked, data, property)) {
      const text = textOf(value);
      if (text) return text;
    }
  }
  return undefined;
}

/** Address of a value that is one or holds one (ImageObject, `{"@id": …}`). */
export function addressIn(
  linked: LinkedData,
  data: Data | undefined,
  ...properties: string[]
): string | undefined {
  if (!data) return undefined;
  for (const property of properties) {
    for (const value of listOf(linked, data, property)) {
      if (typeof value === 'string' && value.trim()) return value.trim();
      if (!isData(value)) continue;
      for (const key of ['contentUrl', 'url', '@id']) {
        const address = value[key];
        const one = Array.isArray(address) ? address[0] : address;
        if (typeof one === 'string' && one.trim()) return one.trim();
      }
    }
  }
  return undefined;
}
