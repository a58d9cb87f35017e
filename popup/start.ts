/** The first thing that runs: asks for the clip, then loads what draws the popup. */
import { askForClip } from './ask.ts';

const asked = askForClip();

import('./draw.tsx')
  .then(({ drawPopup }) => drawPopup(asked))
  .catch(() => {
    document.body.textContent = 'Clipsheet could not show its popup. Close it and click the button again.';
  });
