/** Reading an answer that may hold anything: own properties only, each checked for its type. */
import type { RepoFacts } from '../../clipping/clipping.ts';
import type { HostFacts } from './host-api.ts';

/** What stands at a path of keys. */
export function at(value: unknown, ...path: string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

export function text(value: unknown, ...path: string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

export function number(value: unknown, ...path: string[]): number | undefined {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

export const flag = (value: unknown, ...path: string[]): true | undefined =>
  at(value, ...path) === true ? true : undefined;

/** Undefined where there is none. */
export function texts(value: unknown, ...path: string[]): string[] | undefined {
  const found = at(value, ...path);
  const strings = Array.isArray(found) ? found.filter(item => typeof item === 'string' && item !== '') : [];
  return strings.length > 0 ? (strings as string[]) : undefined;
}

/** 'owner/name' in two; owners of nested groups keep their slashes. */
export function ownerAndName(whole: string | undefined): { owner: string; name: string } | undefined {
  const cut = whole?.lastIndexOf('/') ?? -1;
  if (!whole || cut < 1 || cut === whole.length - 1) return undefined;
  return { owner: whole.slice(0, cut), name: whole.slice(cut + 1) };
}

/** The facts that were told. */
export const told = (facts: { [F in keyof RepoFacts]?: RepoFacts[F] | undefined }): Partial<RepoFacts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** What a code host tells of the repository that its answer calls `fullName`; undefined where it calls none so. */
export function repository(
  answer: unknown,
  fullName: string,
  facts: Parameters<typeof told>[0],
): HostFacts | undefined {
  const place = ownerAndName(text(answer, fullName));
  const description = text(answer, 'description');
  return place && { summary: description, repo: told({ ...place, description, ...facts }) };
}
