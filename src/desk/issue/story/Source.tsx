/** What the pages of a story say themselves: summaries and quotes, at hand while writing. */
import type { Clipping } from '../../../clipping/clipping.ts';
import { titleOf } from '../../../issue/titles.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useIssue } from '../context.ts';
import { ReadableText } from './ReadableText.tsx';
import { canReadFile, ReadFile } from './ReadFile.tsx';
import css from './Story.module.css';

export function Source({ clippings, lead }: { clippings: Clipping[]; lead: Clipping }) {
  const { clippingCommands } = useIssue();
  const summaries = clippings.filter(({ summary }) => summary);
  const quotes = clippings.flatMap(clipping => clipping.quotes.map(quote => ({ clipping, quote })));
  const several = clippings.length > 1;
  return (
    <div class={css.source}>
      {summaries.length > 0 && (
        <Disclosure summary={several ? `The pages say (${summaries.length})` : 'The page says'}>
          {summaries.map(clipping => (
            <figure key={clipping.id} class={css.summary}>
              {several && <figcaption class={css.from}>{titleOf(clipping)}</figcaption>}
              <p dir="auto">{clipping.summary}</p>
            </figure>
          ))}
        </Disclosure>
      )}
      {quotes.length > 0 && (
        <Disclosure summary={`Quotes (${quotes.length})`}>
          <p class={css.hint}>A click adds a quote to the note.</p>
          <ul class={css.quotes}>
            {quotes.map(({ clipping, quote }) => (
              <li key={`${clipping.id}/${quote.clippedAt}/${quote.text}`}>
                <button
                  type="button"
                  class={css.quote}
                  dir="auto"
                  title={several ? titleOf(clipping) : undefined}
                  onClick={() => void clippingCommands.insertQuote(lead, quote, clipping)}
                >
                  {quote.text}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <ReadableText clippings={clippings} />
      {clippings.filter(canReadFile).map(clipping => (
        <ReadFile key={clipping.id} clipping={clipping} />
      ))}
      {clippings.some(
        clipping => clipping.capture === 'partial' && !clipping.unread && !canReadFile(clipping),
      ) && (
        <p class={css.hint}>
          A page of this story could not be read when it was clipped. Open it and clip it again to fill in
          what is missing.
        </p>
      )}
    </div>
  );
}
