/**
 * Copies of extensions with a watch in their popup: a script that notes when `<main data-state="saved">` stands
 * there, or, in a popup without one, when the page has loaded. Nothing else is changed.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves the moment in `watchedAt`, as milliseconds since the epoch. */
const WATCH = `
const note = () => { globalThis.watchedAt ??= performance.timeOrigin + performance.now(); };
const look = () => {
  const main = document.querySelector('main');
  if (main?.dataset.state === 'saved') note();
};
new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
addEventListener('load', () => { if (document.title === 'Empty') note(); });
`;

/** The built extension in `dist`, copied to `folder`. */
export function watchedCopy(dist: string, folder: string): string {
  cpSync(dist, folder, { recursive: true });
  const popup = join(folder, 'popup/index.html');
  const html = readFileSync(popup, 'utf8');
  const watched = html.replace('<head>', '<head><script src="/watch.js"></script>');
  if (watched === html) throw new Error('The popup has no <head> to put the watch into.');
  writeFileSync(popup, watched);
  writeFileSync(join(folder, 'watch.js'), WATCH);
  return folder;
}

/** An extension with the same permissions and a worker, whose popup is an empty page. */
export function emptyExtension(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
    permissions: ['activeTab', 'scripting', 'storage'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><head><title>Empty</title><script src="/watch.js"></script></head>',
  );
  writeFileSync(join(folder, 'watch.js'), WATCH);
  return folder;
}
