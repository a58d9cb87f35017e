/** ACL Anthology identifiers: 'N04-1001' until 2019, '2021.naacl-main.208' since (aclanthology.org/info/ids). */
import type { Found } from '../../identity.ts';

const ID = /^([a-z]\d{2}-\d{4}|\d{4}\.[a-z\d]+(?:[-_][a-z\d]+)*\.\d+)(?:v\d+)?(?:e\d+)?(?![a-z\d-])/i;

/** The paper whose id stands at the start of the text, with or without a file extension. */
export function aclFound(text: string): Found | undefined {
  const [, id] = ID.exec(text) ?? [];
  if (!id) return undefined;
  const written = /^\d/.test(id) ? id.toLowerCase() : id.toUpperCase();
  return { key: `acl:${id.toLowerCase()}`, link: `https://aclanthology.org/${written}/`, kind: 'paper' };
}
