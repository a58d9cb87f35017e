/** What can be done to one clipping of a story: its facts, its place in the story, its way out of it. */
import type { Clipping, Quote } from '../../../clipping/clipping.ts';
import { addTag } from '../../../clipping/tags.ts';
import { deleteClippings } from '../../../issue/edits/delete.ts';
import { moveToMonth } from '../../../issue/edits/month.ts';
import { moveInStory, placeInStory } from '../../../issue/edits/order-in-story.ts';
import { promote } from '../../../issue/edits/promote.ts';
import { type Field, type FieldValues, setField } from '../../../issue/edits/set-field.ts';
import { split } from '../../../issue/edits/split.ts';
import { titleOf } from '../../../issue/titles.ts';
import { recordCapture } from '../../../store/capture.ts';
import { quoted } from '../phrases.ts';
import type { IssueDeps } from './deps.ts';
import type { Change, Editing } from './editing.ts';
import type { Focus } from './focus.ts';
import type { Notices } from './notices.ts';
import { asQuote } from './quote-text.ts';
import type { RecordsState } from './records.ts';
import type { Typing } from './typing.ts';

type Done = Promise<boolean>;

export interface ClippingCommands {
  /** `what`: the field as a label says it, 'Date'. Rejects nothing: a value that does not fit is told by the notices. */
  set<F extends Field>(clipping: Clipping, field: F, value: FieldValues[F], what: string): Done;
  /** Over the tags as they are stored by then: others may have come meanwhile. */
  addTag(clipping: Clipping, text: string): Done;
  removeTag(clipping: Clipping, tag: string): Done;
  promote(clipping: Clipping): Done;
  setRole(clipping: Clipping, role: 'more' | 'bonus'): Done;
  moveInStory(clipping: Clipping, by: -1 | 1): Done;
  splitOff(clipping: Clipping): Done;
  toMonth(clipping: Clipping, month: string, name: string): Done;
  remove(clipping: Clipping): Done;
  /** Adds a quote from the page of `from` to the note of `to`, as a blockquote with its source. */
  insertQuote(to: Clipping, quote: Quote, from: Clipping): Promise<void>;
  /** Reads a PDF chosen by hand as the page of this clipping; one that cannot be read is told by the notices. */
  readFile(clipping: Clipping, file: File): Promise<void>;
}

export function createClippingCommands(
  { readPdf, now }: Pick<IssueDeps, 'readPdf' | 'now'>,
  notices: Notices,
  records: RecordsState,
  editing: Editing,
  typing: Typing,
  focus: Pick<Focus, 'follow'>,
): ClippingCommands {
  const run = (verb: string, clipping: Clipping, change: Change, shown?: () => void): Done =>
    editing.run(`${verb} ${quoted(titleOf(clipping))}`, change, shown);
  /** A story that has another lead afterwards stays open, and the focus in it. */
  const leading = (verb: string, clipping: Clipping, change: Change): Done => {
    const led = records.clipping(clipping.id)?.story ?? clipping.id;
    return run(verb, clipping, change, () => {
      const leads = records.clipping(led)?.story;
      if (leads !== undefined) focus.follow({ [led]: leads });
    });
  };
  const retag = ({ id }: Clipping, make: (tags: readonly string[]) => string[]): Change => {
    return (read, now) => {
      const found = read.clippings.find(each => each.id === id);
      return found ? setField(read, { ids: [id], field: 'tags', value: make(found.tags) }, now) : {};
    };
  };
  return {
    set: (clipping, field, value, what) =>
      run(`${what} of`, clipping, (read, now) => setField(read, { ids: [clipping.id], field, value }, now)),
    addTag: (clipping, text) =>
      run(
        'Tags of',
        clipping,
        retag(clipping, tags => addTag(tags, text)),
      ),
    removeTag: (clipping, tag) =>
      run(
        'Tags of',
        clipping,
        retag(clipping, tags => tags.filter(other => other !== tag)),
      ),
    promote: clipping =>
      leading('Made the lead:', clipping, (read, now) => promote(read, { id: clipping.id }, now)),
    setRole: (clipping, role) =>
      run(role === 'bonus' ? 'Bonus:' : 'For more:', clipping, (read, now) =>
        placeInStory(read, { id: clipping.id, role }, now),
      ),
    moveInStory: (clipping, by) =>
      leading(by < 0 ? 'Moved up' : 'Moved down', clipping, (read, now) =>
        moveInStory(read, { id: clipping.id, by }, now),
      ),
    splitOff: clipping => run('Split off', clipping, (read, now) => split(read, { ids: [clipping.id] }, now)),
    toMonth: (clipping, month, name) =>
      run(`Moved to ${name}:`, clipping, (read, now) =>
        moveToMonth(read, { ids: [clipping.id], month }, now),
      ),
    remove: clipping =>
      run('Moved to the bin:', clipping, (read, now) => deleteClippings(read, { ids: [clipping.id] }, now)),
    async insertQuote(to, quote, from) {
      const { note } = (records.clipping(to.id) ?? to).notes;
      typing.type(
        to.id,
        'note',
        [note.trimEnd(), asQuote(quote, titleOf(from))].filter(Boolean).join('\n\n'),
      );
      await typing.rest(to.id, 'note');
    },
    async readFile({ id, url }, file) {
      try {
        await recordCapture(records.db(), id, { url, ...(await readPdf(file)) }, { now: now() });
      } catch (thrown) {
        notices.fail(thrown);
      }
    },
  };
}
