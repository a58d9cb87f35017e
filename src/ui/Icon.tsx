/** The few glyphs of the interface, drawn in the text's colour. Decorative: the control that holds one carries the name. */

const PATHS = {
  check: 'M3 8.5l3.2 3.2L13 4.8',
  cross: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6.2l4 4 4-4',
  up: 'M4 9.8l4-4 4 4',
  right: 'M6.2 4l4 4-4 4',
  left: 'M9.8 4l-4 4 4 4',
  plus: 'M8 3.2v9.6M3.2 8h9.6',
  more: 'M3.4 8h.01M8 8h.01M12.6 8h.01',
  warning: 'M8 2.4L14.4 13.4H1.6zM8 6.6v3M8 11.4v.01',
  star: 'M8 1.9l1.85 3.9 4.25.55-3.1 2.95.78 4.2L8 11.45 4.22 13.5 5 9.3 1.9 6.35l4.25-.55z',
  undo: 'M5.8 2.8L2.6 6l3.2 3.2M3 6h6.4a3.7 3.7 0 0 1 0 7.4H6.6',
  redo: 'M10.2 2.8L13.4 6l-3.2 3.2M13 6H6.6a3.7 3.7 0 0 0 0 7.4h2.8',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM10.7 10.7L14 14',
} as const;

export interface IconProps {
  name: keyof typeof PATHS;
  /** Filled instead of drawn in outline (a star that is on). */
  filled?: boolean;
  /** Pixels. */
  size?: number;
}

export function Icon({ name, filled = false, size = 16 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width={name === 'more' || name === 'grip' ? 2.2 : 1.6}
      stroke-linecap="round"
      stroke-linejoin="round"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
