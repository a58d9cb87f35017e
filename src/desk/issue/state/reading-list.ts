/** Addresses added by paste, and opening those that nobody has read yet. */
import type { Clipping } from '../../../clipping/clipping.ts';
import { ClipsheetError } from '../../../errors.ts';
import type { Issue } from '../../../issue/issue.ts';
import { isClippable } from '../../../resource/identify.ts';
import { pasteAddresses } from '../../../store/paste.ts';
import { LANGUAGE } from '../language.ts';
import { count, shortMonth } from '../phrases.ts';
import { addressesIn } from './addresses.ts';
import type { Arrangement } from './arrangement.ts';
import type { IssueDeps } from './deps.ts';
import type { Focus } from './focus.ts';
import type { Notices } from './notices.ts';
import type { RecordsState } from './records.ts';

export interface ReadingList {
  /** Adds the addresses in `text` to the issue. Resolves to whether there were any. */
  paste(text: string): Promise<boolean>;
  /** Opens a clipping's page in a tab. */
  open(clipping: Clipping): Promise<void>;
  /** Opens the next clipping that is not read yet in a tab; clipping there fills this record, even after a redirect. */
  openNext(): Promise<void>;
}

export function createReadingList(
  deps: IssueDeps,
  notices: Notices,
  records: RecordsState,
  arrangement: Arrangement,
  focus: Focus,
): ReadingList {
  /** Opened from this page and perhaps not clipped yet: the next one is another. */
  const opened = new Set<string>();

  const open = async ({ id, url, link }: Clipping): Promise<void> => {
    const address = [url, link].find(isClippable);
    try {
      if (address === undefined) throw new ClipsheetError('bad-address');
      await deps.openTab(address, id);
    } catch (thrown) {
      notices.fail(thrown);
    }
  };

  return {
    open,
    async paste(text) {
      const addresses = addressesIn(text);
      const shown = records.all.value;
      if (!shown) return false;
      if (addresses.length === 0) {
        notices.say('No web address is in what was pasted.');
        return false;
      }
      const month = shown.issue.months.at(-1) ?? shown.issue.id;
      try {
        const { added, known } = await pasteAddresses(records.db(), {
          addresses,
          month,
          now: deps.now(),
          zone: shown.newsletter.zone,
        });
        await records.settled();
        const told = [
          ...(added.length > 0 ? [`${count(added.length, 'clipping')} added, not read yet`] : []),
          ...whereKnown(known, shown.issue),
        ];
        notices.say(`${told.join('; ')}.`);
        const [first = known[0]] = added;
        if (first && arrangement.rows.value.includes(first.id)) focus.goTo({ owner: first.id });
      } catch (thrown) {
        notices.fail(thrown);
      }
      return true;
    },
    async openNext() {
      const unread = arrangement.unread.value.filter(({ link }) => isClippable(link));
      const next = unread.find(({ id }) => !opened.has(id)) ?? unread[0];
      if (!next) return notices.say('Everything here has been read.');
      opened.add(next.id);
      await open(next);
    },
  };
}

/** '1 was there already', '2 are in February already'. */
function whereKnown(known: readonly Clipping[], { id, months }: Issue): string[] {
  const counts = new Map<string, number>();
  for (const { month } of known) {
    const place = months.includes(month) ? '' : month;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([month, number]) =>
    month === ''
      ? `${count(number, 'was', 'were')} there already`
      : `${count(number, 'is', 'are')} in ${shortMonth(month, id, LANGUAGE)} already`,
  );
}
