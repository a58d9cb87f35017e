/** The places that something can fall on carry their names in the document; the pointer finds them there. */
import type { Dragged, Drop } from '../state/dragging.ts';
import { zoneOf } from './zones.ts';

/** Attributes of a place. */
export const storyPlace = (lead: string, section: string) => ({
  'data-drop': 'story',
  'data-id': lead,
  'data-in': section,
});
/** `isOpen`: the fields under an open row belong to its story. */
export const openPlace = (lead: string) => ({ 'data-drop': 'open', 'data-id': lead });
export const headPlace = (section: string) => ({ 'data-drop': 'head', 'data-id': section });
export const linkPlace = (id: string, story: string) => ({
  'data-drop': 'link',
  'data-id': id,
  'data-in': story,
});
export const awayPlace = (to: 'left-out' | 'held') => ({ 'data-drop': 'away', 'data-id': to });
/** Around head and stories of a section. */
export const sectionPlace = (section: string) => ({ 'data-section': section });

export interface Found {
  drop: Drop;
  /** The element that the mark is drawn at. */
  at: Element;
}

interface Point {
  x: number;
  y: number;
}

type Find = (place: HTMLElement, dragged: Dragged, point: Point) => Found | undefined;

const idOf = ({ dataset }: HTMLElement): string => dataset.id ?? '';

const FINDERS: Record<string, Find> = {
  story: (at, dragged, { y }) => {
    const [lead, section] = [idOf(at), at.dataset.in ?? ''];
    const isOwn =
      dragged.what === 'stories'
        ? dragged.ids.includes(lead)
        : dragged.what === 'link' && dragged.story === lead;
    const side = zoneOf(at.getBoundingClientRect(), y, !isOwn);
    if (side === 'join') return { drop: { where: 'join', lead }, at };
    return { drop: { where: 'story', lead, section, side }, at };
  },
  head: at => ({ drop: { where: 'section', section: idOf(at) }, at }),
  link: (at, dragged, { y }) => {
    if (dragged.what !== 'link' || dragged.story !== at.dataset.in) return openOf(at, dragged);
    const side = zoneOf(at.getBoundingClientRect(), y, false) === 'before' ? 'before' : 'after';
    return { drop: { where: 'link', id: idOf(at), story: dragged.story, side }, at };
  },
  open: (at, dragged) => openOf(at, dragged),
  away: (at, dragged) =>
    dragged.what === 'stories'
      ? { drop: { where: 'away', to: idOf(at) === 'held' ? 'held' : 'left-out' }, at }
      : undefined,
};

/** Anywhere in an open story joins it; what is of it already has no business there. */
function openOf(inside: HTMLElement, dragged: Dragged): Found | undefined {
  const at = inside.closest<HTMLElement>('[data-drop=open]');
  if (!at) return undefined;
  const lead = idOf(at);
  const isOwn =
    dragged.what === 'link'
      ? dragged.story === lead
      : dragged.what === 'stories' && dragged.ids.includes(lead);
  return isOwn ? undefined : { drop: { where: 'join', lead }, at };
}

function besideSection(element: Element, { y }: Point): Found | undefined {
  const at = element.closest<HTMLElement>('[data-section]');
  const beside = at?.dataset.section;
  if (!at || beside === undefined) return undefined;
  const side = zoneOf(at.getBoundingClientRect(), y, false) === 'before' ? 'before' : 'after';
  return { drop: { where: 'sections', beside, side }, at };
}

/** The place under the pointer (client coordinates) for what is dragged; undefined where it cannot fall. */
export function placeAt(element: Element | null, dragged: Dragged, point: Point): Found | undefined {
  if (!element) return undefined;
  if (dragged.what === 'section') return besideSection(element, point);
  const place = element.closest<HTMLElement>('[data-drop]');
  return place ? FINDERS[place.dataset.drop ?? '']?.(place, dragged, point) : undefined;
}
