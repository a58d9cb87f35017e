/** The Chrome Web Store, old host and new. */
import { pathRule } from '../../path-rule.ts';

export const chromeExtensions = pathRule({
  name: 'chrome-extension',
  hosts: ['chromewebstore.google.com', 'chrome.google.com'],
  kind: 'tool',
  paths: [/^\/(?:webstore\/)?detail\/(?:[^/]+\/)?([a-p]{32})(?:\/|$)/],
  key: id => `chrome-extension:${id}`,
  link: id => `https://chromewebstore.google.com/detail/${id}`,
});
