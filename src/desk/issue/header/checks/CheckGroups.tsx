/** The CHECKs of the draft, by what they say. The title leads to the story; OK puts a check away until its fact changes. */

import { groupBy } from '../../../../issue/group.ts';
import type { Check, CheckKey } from '../../../../issue/outline.ts';
import { useIssue } from '../../context.ts';
import css from './Checks.module.css';
import { AcceptButton, Group } from './Group.tsx';

const NAMES: Readonly<Record<CheckKey, string>> = {
  seen: 'Seen before',
  old: 'Old',
  link: 'Links that do not work',
  private: 'Private addresses',
  scheme: 'Addresses',
  title: 'Titles',
  held: 'Held over',
};

const KEYS = Object.keys(NAMES) as CheckKey[];

export function CheckGroups({ checks }: { checks: readonly Check[] }) {
  const groups = groupBy(checks, ({ key }) => key);
  return (
    <>
      {KEYS.map(key => {
        const found = groups.get(key) ?? [];
        if (found.length === 0) return null;
        return (
          <Group
            key={key}
            title={NAMES[key]}
            count={found.length}
            beside={
              found.length > 1 && (
                <AcceptButton found={found} name={`OK all ${found.length}: ${NAMES[key]}`} />
              )
            }
          >
            <ul class={css.list} aria-label={NAMES[key]}>
              {found.map(check => (
                <CheckItem key={check.id} check={check} />
              ))}
            </ul>
          </Group>
        );
      })}
    </>
  );
}

function CheckItem({ check }: { check: Check }) {
  const { issueCommands } = useIssue();
  const { part, clipping, title, fact, wrote } = check;
  const words = (
    <>
      <bdi>{title}</bdi>
      <span class={css.fact}>: {fact}</span>
    </>
  );
  return (
    <li class={css.item}>
      {part === 'opening' || part === 'closing' ? (
        <a class={css.way} href="#/settings/texts">
          {words}
        </a>
      ) : (
        <button
          type="button"
          class={css.way}
          onClick={() => (part ? issueCommands.goToPlace({ part }) : issueCommands.goToClipping(clipping))}
        >
          {words}
        </button>
      )}
      <AcceptButton found={[check]} />
      {wrote && (
        <p class={css.wrote}>
          Then: <bdi>“{wrote}”</bdi>
        </p>
      )}
    </li>
  );
}
