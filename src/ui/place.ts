/** Where a floating part goes, in the window's pixels: under its button, above it where there is more room, never outside. */

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

const GAP = 4;

/** `end`: right edges meet, instead of left ones. */
export function place(button: Box, part: Size, view: Size, end = false): { left: number; top: number } {
  const wanted = end ? button.right - part.width : button.left;
  const left = Math.max(GAP, Math.min(wanted, view.width - part.width - GAP));
  const below = button.bottom + GAP;
  const above = button.top - GAP - part.height;
  const fits = below + part.height <= view.height - GAP;
  const top = fits || above < GAP ? Math.min(below, Math.max(GAP, view.height - part.height - GAP)) : above;
  return { left, top };
}
