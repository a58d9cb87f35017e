/**
 * What lies below a project on a code host: a view of the project itself, one thing of its own (an issue, a release),
 * or a folder or file. Each host says in a table how it writes them.
 */

export interface Forge {
  /** First segments that show the project itself. */
  tabs: ReadonlySet<string>;
  /** Things with an id: the path before it, the id, and whether it takes all that follows. `as`: the path to print. */
  things: readonly { under: string; id: RegExp; whole?: boolean; as?: string }[];
  /** First segments that show a folder or file. */
  views: ReadonlySet<string>;
  /** Segments between the view and the path: 'main', or 'branch/main'. Undefined where there are none. */
  revision(rest: readonly string[]): { revision: string[]; path: string[] } | undefined;
}

export type Place =
  | { at: 'project' }
  | { at: 'thing'; path: string }
  | { at: 'path'; view: string; revision: string[]; path: string[] };

const README = /^readme(?:\.(?:md|markdown|mdx|rst|txt|adoc|asciidoc|org|html|rdoc))?$/i;

/** `rest`: the decoded segments after the project. Undefined for what the host's table does not know. */
export function placeOf(rest: readonly string[], forge: Forge): Place | undefined {
  const first = rest[0]?.toLowerCase();
  if (first === undefined) return { at: 'project' };
  const thing = thingOf(rest, forge);
  if (thing) return { at: 'thing', path: thing };
  if (forge.views.has(first)) {
    const found = forge.revision(rest.slice(1));
    if (!found) return { at: 'project' };
    // A folder's page shows its README: both are one thing.
    const isReadme = README.test(found.path.at(-1) ?? '');
    const path = isReadme ? found.path.slice(0, -1) : found.path;
    if (path.length === 0) return { at: 'project' };
    return { at: 'path', view: isReadme ? 'tree' : first, revision: found.revision, path };
  }
  return forge.tabs.has(first) ? { at: 'project' } : undefined;
}

function thingOf(rest: readonly string[], { things }: Forge): string | undefined {
  for (const { under, id, whole, as = under } of things) {
    const before = under.split('/');
    if (!before.every((segment, index) => rest[index]?.toLowerCase() === segment)) continue;
    const after = rest.slice(before.length);
    const name = whole ? after.join('/') : (after[0] ?? '');
    if (id.test(name)) return `${as}/${name.replace(/\.(?:diff|patch)$/, '')}`;
  }
  return undefined;
}

/** Names as a set, from rows of words. */
export const names = (...rows: string[]): ReadonlySet<string> => new Set(rows.flatMap(row => row.split(' ')));
