/** SPDX identifiers in their own spelling, from the lower-case ones that hosts give. https://spdx.org/licenses/ */

const USUAL =
  'MIT Apache-2.0 GPL-2.0 GPL-3.0 LGPL-2.1 LGPL-3.0 AGPL-3.0 MPL-2.0 BSD-2-Clause BSD-3-Clause BSD-3-Clause-Clear BSL-1.0 ISC Unlicense CC0-1.0 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC-BY-NC-4.0 CC-BY-NC-SA-4.0 CC-BY-NC-ND-4.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 Zlib WTFPL Artistic-2.0 OFL-1.1 MS-PL NCSA PostgreSQL Vim 0BSD ECL-2.0 AFL-3.0 PDDL-1.0 ODbL-1.0'.split(
    ' ',
  );
const BY_LOWER_CASE = new Map(USUAL.map(name => [name.toLowerCase(), name]));

/** What hosts say where they know of no licence, or of one that has no identifier. */
const NONE = new Set(['noassertion', 'other', 'unknown', 'none', 'unlicensed', 'proprietary']);

/** Undefined for none; an identifier that is not among the usual ones as it is. */
export function spdx(license: string | undefined): string | undefined {
  const name = license?.trim() ?? '';
  if (name === '' || name.length > 100 || NONE.has(name.toLowerCase())) return undefined;
  return BY_LOWER_CASE.get(name.toLowerCase()) ?? name;
}
