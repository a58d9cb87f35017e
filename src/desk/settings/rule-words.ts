/** A section's rules in words, as its folded line says them. */
import { KINDS } from '../../clipping/kinds.ts';
import { OWN_SITES, type Section } from '../../issue/issue.ts';

const or = (words: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(words);

/** 'Takes stories tagged speech or audio, from your own sites, of the kind Paper'; says so where there is no rule. */
export function ruleInWords({ rules, isDefault }: Pick<Section, 'rules' | 'isDefault'>): string {
  const { tags = [], sites = [], kinds = [] } = rules;
  const names = KINDS.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  const parts = [
    tags.length > 0 && `tagged ${or(tags)}`,
    sites.length > 0 && `from ${or(sites.map(site => (site === OWN_SITES ? 'your own sites' : site)))}`,
    names.length > 0 && `of the kind ${or(names)}`,
  ].filter(part => part !== false);
  const rest = isDefault ? 'what no rule fits' : undefined;
  if (parts.length === 0) return rest ? `Takes ${rest}` : 'No rule: only what you move here';
  return `Takes stories ${or(parts)}${rest ? `, and ${rest}` : ''}`;
}
