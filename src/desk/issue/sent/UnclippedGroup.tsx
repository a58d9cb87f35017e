/** Pages that were sent and never clipped, each with the way into the month. */
import type { RefObject } from 'preact';
import type { Unclipped } from '../../../issue/sent/match.ts';
import { hostOf } from '../../../resource/identify.ts';
import { Button } from '../../../ui/Button.tsx';
import { PageLink } from '../../../ui/PageLink.tsx';
import { quoted } from '../phrases.ts';
import { Group } from './Group.tsx';
import css from './Sent.module.css';

export interface UnclippedGroupProps {
  pages: readonly Unclipped[];
  list: RefObject<HTMLUListElement | null>;
  /** 'March'. */
  month: string;
  onAdd: (pages: readonly Unclipped[]) => void;
}

export function UnclippedGroup({ pages, list, month, onAdd }: UnclippedGroupProps) {
  if (pages.length === 0) return null;
  return (
    <Group
      title={`Sent, and never clipped (${pages.length})`}
      intro="They are remembered too, with the words around them. One that is added becomes a clipping, not read yet."
      action={pages.length > 1 && <Button onClick={() => onAdd(pages)}>Add all to {month}</Button>}
    >
      <ul ref={list} class={css.list}>
        {pages.map(page => (
          <li key={page.resource} class={css.page}>
            <span class={css.what}>
              <PageLink href={page.address}>{page.link.text || page.address}</PageLink>{' '}
              <span class={css.quiet}>{hostOf(page.address)}</span>
            </span>
            <Button
              look="quiet"
              aria-label={`Add to ${month}: ${quoted(page.link.text || page.address)}`}
              onClick={() => onAdd([page])}
            >
              Add to {month}
            </Button>
          </li>
        ))}
      </ul>
    </Group>
  );
}
