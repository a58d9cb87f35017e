/** While stories are dragged: the ways out of the issue, at the foot of the page where they are always in reach. */
import { useComputed } from '@preact/signals';
import { useIssue } from '../context.ts';
import css from './Drag.module.css';
import { awayPlace } from './places.ts';

export function AwayPlaces() {
  const { dragging, commands } = useIssue();
  const shown = useComputed(() => dragging.dragged.value?.what === 'stories').value;
  const over = useComputed(() => {
    const drop = dragging.drop.value;
    return drop?.where === 'away' ? drop.to : undefined;
  }).value;
  if (!shown) return null;
  const places = [
    { to: 'left-out', name: 'Leave out' },
    { to: 'held', name: `Hold for ${commands.holdMonth().name}` },
  ] as const;
  return (
    <div class={css.away}>
      {places.map(({ to, name }) => (
        <div key={to} {...awayPlace(to)} class={`${css.place} ${over === to ? css.over : ''}`}>
          {name}
        </div>
      ))}
    </div>
  );
}
