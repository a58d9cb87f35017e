/** The shortcuts as the browser really assigned them, and the way to change them. */
import { Button } from '../../ui/Button.tsx';
import { useSettings } from './context.ts';
import css from './form.module.css';
import { Part } from './Part.tsx';

const NAMES = new Map([
  ['_execute_action', 'Clip this page and open the popup'],
  ['quick-clip', 'Clip this page without opening anything'],
]);

const BY_HAND =
  'Open the browser’s page for extensions (about:addons in Firefox, chrome://extensions/shortcuts in Chromium); in Firefox its gear menu has “Manage Extension Shortcuts”.';

export function ShortcutsPart() {
  const { browser, attempt } = useSettings();
  return (
    <Part
      title="Shortcuts"
      intro="As this browser assigned them. One that another extension or the system had already stays unassigned until you choose another."
    >
      <dl class={css.list}>
        {browser.shortcuts.value.map(({ name, keys }) => (
          <div key={name} class={css.item}>
            <dt class={css.what}>{NAMES.get(name) ?? name}</dt>
            <dd>{keys ? <kbd class={css.keys}>{keys}</kbd> : <span class={css.bad}>Not assigned</span>}</dd>
          </div>
        ))}
      </dl>
      <div class={css.row}>
        <Button onClick={() => void attempt(browser.openShortcuts)}>Change shortcuts…</Button>
      </div>
      <p role="status">{browser.canOpenShortcuts.value ? '' : BY_HAND}</p>
    </Part>
  );
}
