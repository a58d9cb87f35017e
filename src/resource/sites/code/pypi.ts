/** PyPI: names are equal under PEP 503: case, and runs of ‘-’, ‘_’ and ‘.’, do not matter. */
import { pathRule } from '../../path-rule.ts';

/** Names are equal under PEP 503: case, and runs of '-', '_' and '.', do not matter. */
const pythonName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

export const pypi = pathRule({
  name: 'pypi',
  hosts: ['pypi.org', 'pypi.python.org', 'test.pypi.org'],
  kind: 'repo',
  paths: [/^\/(?:project|pypi|p|simple)\/([\w.-]+)(?:\/([\d][\w.!+-]*))?(?:\/json)?$/],
  key: (name, version) => `pypi:${pythonName(name)}${version ? `@${version}` : ''}`,
  link: (name, version) => `https://pypi.org/project/${name}/${version ? `${version}/` : ''}`,
});
