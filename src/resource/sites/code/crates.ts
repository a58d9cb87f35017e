/** Rust crates, whose names differ by more than ‘-’ for ‘_’. lib.rs shows the same crates. */
import { pathRule } from '../../path-rule.ts';

export const crates = pathRule({
  name: 'crates',
  hosts: ['crates.io', 'lib.rs'],
  kind: 'repo',
  paths: [
    /^\/(?:api\/v1\/)?crates\/([\w-]+)(?:\/(\d[\w.+-]*))?(?:\/(?:versions|dependencies|reverse_dependencies|features|rev|audit|security|range))?$/,
  ],
  key: (name, version) => `crate:${name.toLowerCase().replaceAll('_', '-')}${version ? `@${version}` : ''}`,
  link: (name, version) => `https://crates.io/crates/${name}${version ? `/${version}` : ''}`,
});
