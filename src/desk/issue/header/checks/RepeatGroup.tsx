/** Links that stand twice in the issue, each with the ways to where it stands. */
import { DEFAULT_LABELS } from '../../../../issue/issue.ts';
import type { LinkPlace } from '../../../../issue/issue-links.ts';
import type { Repeat } from '../../../../issue/repeats.ts';
import { useIssue } from '../../context.ts';
import css from './Checks.module.css';
import { AcceptButton, Group } from './Group.tsx';
import { placeName } from './place-name.ts';

export function RepeatGroup({ repeats }: { repeats: readonly Repeat[] }) {
  if (repeats.length === 0) return null;
  return (
    <Group title="Repeated links" count={repeats.length}>
      <ul class={css.list} aria-label="Repeated links">
        {repeats.map(({ id, title, places }) => (
          <li key={id} class={css.item}>
            <div>
              <bdi>{title}</bdi>
              <span class={css.fact}>
                : linked {places.length === 2 ? 'twice' : `${places.length} times`}, in{' '}
              </span>
              {places.map((place, at) => (
                <span key={`${place.story} ${place.part} ${at}`}>
                  {at > 0 && (at === places.length - 1 ? ' and ' : ', ')}
                  <Way place={place} />
                </span>
              ))}
            </div>
            <AcceptButton found={[{ id, title, fact: 'linked more than once' }]} />
          </li>
        ))}
      </ul>
    </Group>
  );
}

function Way({ place }: { place: LinkPlace }) {
  const { issueCommands, records } = useIssue();
  const name = placeName(place, records.newsletter.value?.labels ?? DEFAULT_LABELS);
  return place.part === 'opening' || place.part === 'closing' ? (
    <a class={css.gap} href="#/settings/texts">
      {name}
    </a>
  ) : (
    <button type="button" class={css.gap} onClick={() => issueCommands.goToPlace(place)}>
      {name}
    </button>
  );
}
