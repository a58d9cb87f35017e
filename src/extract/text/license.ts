/**
 * Licence names as hosts write them today → SPDX identifiers (https://spdx.org/licenses/). Other names, among them
 * those of older hosts ('New BSD License'), stay as written.
 */

const SPDX: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?mit(?:[- ]license)?(?: license)?(?: \(mit\))?$|^mit license/i, 'MIT'],
  [/^apache\b.{0,40}\b2(?:\.0)?(?: license)?\)?$|^apache-2\.0/i, 'Apache-2.0'],
  [/^(?:the )?3-clause bsd|^bsd[- ]3/i, 'BSD-3-Clause'],
  [/^(?:the )?2-clause bsd|^bsd[- ]2/i, 'BSD-2-Clause'],
  [/^gnu affero.*(?:v| )3|^agpl[- ]?v?3/i, 'AGPL-3.0'],
  [/^gnu lesser.*(?:v| )3|^lgpl[- ]?v?3/i, 'LGPL-3.0'],
  [/^gnu lesser.*(?:v| )2\.1|^lgpl[- ]?v?2\.1/i, 'LGPL-2.1'],
  [/^gnu general.*(?:v| )3|^gpl[- ]?v?3/i, 'GPL-3.0'],
  [/^gnu general.*(?:v| )2|^gpl[- ]?v?2/i, 'GPL-2.0'],
  [/^mozilla public license 2|^mpl[- ]?2/i, 'MPL-2.0'],
  [/^isc\b/i, 'ISC'],
  [/^(?:the )?unlicense/i, 'Unlicense'],
  [/^boost software|^bsl-1/i, 'BSL-1.0'],
  [/^cc0/i, 'CC0-1.0'],
  [/^(?:cc-by-4|creative commons attribution 4)/i, 'CC-BY-4.0'],
];

export function spdxOf(name: string | undefined): string | undefined {
  const text = name?.trim();
  if (!text || text.length > 80 || /^(?:unknown|other|none|n\/a|no license.*|view license)$/i.test(text))
    return undefined;
  return SPDX.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}
