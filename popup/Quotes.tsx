/** What the reader selected on the page. */
import { Button } from '../src/ui/Button.tsx';
import { Icon } from '../src/ui/Icon.tsx';
import css from './Quotes.module.css';
import type { PopupState } from './state.ts';

export function Quotes({ state }: { state: PopupState }) {
  return (
    <ul class={css.quotes} aria-label="Quotes">
      {state.clipping.value?.quotes.map(quote => (
        <li key={quote.text} class={css.quote}>
          <blockquote class={css.text} dir="auto">
            {quote.text}
          </blockquote>
          <Button look="icon" label="Remove this quote" onClick={() => void state.removeQuote(quote)}>
            <Icon name="cross" size={12} />
          </Button>
        </li>
      ))}
    </ul>
  );
}
