/** What is stored and how much room it takes, what else is asked of the network, and what was granted. */
import { inWords } from '../../transfer/describe.ts';
import { Button } from '../../ui/Button.tsx';
import { useSettings } from './context.ts';
import css from './form.module.css';
import { Group, Part } from './Part.tsx';
import { sizeName } from './state/backup.ts';

const INTRO =
  'Everything you clip stays in this browser, in its own database: no account, no server. Requests go only to sites that you clip or name.';

const SWITCHES = [
  {
    name: 'showPictures',
    label: 'Show pictures',
    hint: 'Lead images of rows, and pictures in the rich preview, are loaded from their own sites when they come into sight, without saying where from.',
  },
  {
    name: 'askHosts',
    label: 'Ask a site for facts that its page lacks',
    hint: 'At most one request a clip, to the clipped page’s own site (GitHub’s facts lie on api.github.com): stars and licence of a repository, for example.',
  },
] as const;

const PERMISSIONS = new Map([
  ['tabs', 'Addresses of your open tabs'],
  ['downloads', 'Saving files by the browser’s download manager'],
]);

export function PrivacyPart() {
  return (
    <Part title="Privacy and storage" saves intro={INTRO}>
      <Switches />
      <Stored />
      <Permissions />
    </Part>
  );
}

function Switches() {
  const { newsletter } = useSettings();
  return (
    <>
      {SWITCHES.map(({ name, label, hint }) => (
        <label key={name} class={css.check}>
          <input
            type="checkbox"
            checked={newsletter.newsletter.value?.[name]}
            onChange={({ currentTarget }) => newsletter.change({ [name]: currentTarget.checked })}
          />
          <span>
            {label}
            <br />
            <span class={css.quiet}>{hint}</span>
          </span>
        </label>
      ))}
    </>
  );
}

function Stored() {
  const { browser } = useSettings();
  const { used, total } = browser.room.value;
  const holdings = browser.holdings.value;
  return (
    <Group title="What is stored">
      <p>{holdings && `Stored here: ${inWords(holdings)}.`}</p>
      {used !== undefined && (
        <p class={css.quiet}>
          It takes {sizeName(used)}
          {total !== undefined && ` of the ${sizeName(total)} that the browser could give`}. The browser does
          not clear it by itself.
        </p>
      )}
    </Group>
  );
}

function Permissions() {
  const { browser, attempt } = useSettings();
  const { permissions, origins } = browser.granted.value;
  const rows = [
    ...permissions.map(name => ({ name: PERMISSIONS.get(name) ?? name, revoke: { permissions: [name] } })),
    ...origins.map(origin => ({ name: siteName(origin), revoke: { origins: [origin] } })),
  ];
  return (
    <Group
      title="Permissions you granted"
      intro="Clipsheet reads a page only when you clip it. What needs more asks at that moment, and stands here."
    >
      {rows.length === 0 ? (
        <p class={css.quiet}>None.</p>
      ) : (
        <ul class={css.list}>
          {rows.map(({ name, revoke }) => (
            <li key={name} class={css.item}>
              <span class={css.what}>{name}</span>
              <Button
                look="quiet"
                aria-label={`Take back: ${name}`}
                onClick={() => void attempt(() => browser.revoke(revoke))}
              >
                Take back
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
}

/** 'https://arxiv.org/*' → 'Reading arxiv.org'. */
const siteName = (origin: string): string =>
  /^(?:\*|https?):\/\/\*\/\*$/.test(origin) || origin === '<all_urls>'
    ? 'Reading every site'
    : `Reading ${origin.replace(/^[a-z*]+:\/\//i, '').replace(/\/\*$/, '')}`;
