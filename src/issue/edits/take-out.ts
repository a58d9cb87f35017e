/** Taking one link out of its story, wherever it stood in it. */
import { membersOf, storiesOf } from '../stories.ts';
import type { Edit } from './edit.ts';
import { inSequence } from './in-sequence.ts';
import { promote } from './promote.ts';
import { split } from './split.ts';

/** The clipping `id` becomes a story of its own; a lead leaves its story, and all that is the story's, to the next in order. */
export const takeOut: Edit<{ id: string }> = (records, { id }, now) => {
  const story = storiesOf(records.clippings).find(({ lead }) => lead.id === id);
  const [heir] = story ? membersOf(story) : [];
  if (story && !heir) return {};
  return inSequence(records, [
    ...(heir ? [(read: typeof records) => promote(read, { id: heir.id }, now)] : []),
    read => split(read, { ids: [id] }, now),
  ]);
};
