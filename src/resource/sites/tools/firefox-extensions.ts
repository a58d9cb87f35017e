/** Firefox add-ons in any language. */
import { pathRule } from '../../path-rule.ts';

export const firefoxExtensions = pathRule({
  name: 'firefox-extension',
  hosts: ['addons.mozilla.org'],
  kind: 'tool',
  paths: [/^\/(?:[A-Za-z-]{2,7}\/)?(?:firefox|android)\/addon\/([^/]+)(?:\/|$)/],
  key: name => `firefox-extension:${name.toLowerCase()}`,
  link: name => `https://addons.mozilla.org/firefox/addon/${encodeURIComponent(name)}/`,
});
