/** March 2021 ▾: the month that the clipping counts for, and where else it may go. */
import { useComputed } from '@preact/signals';
import { LIBRARY_ONLY } from '../src/clipping/clipping.ts';
import { monthName } from '../src/clipping/months.ts';
import { Icon } from '../src/ui/Icon.tsx';
import { Menu } from '../src/ui/Menu.tsx';
import { monthChoices } from './month-choices.ts';
import { monthAlone, placeName } from './outcome.ts';
import type { PopupState } from './state.ts';

export interface MonthMenuProps {
  state: PopupState;
  button: { current: HTMLButtonElement | null };
  /** With its year; without that of the click; or ▾ alone, behind a button that names another month. */
  face: 'part' | 'apart' | 'arrow';
}

export function MonthMenu({ state, button, face }: MonthMenuProps) {
  const { clipping, receipt, newsletter, language, month, thisMonth } = state;
  const choices = useComputed(() =>
    monthChoices({
      at: receipt.value?.at ?? 0,
      zone: newsletter.value.zone,
      thisMonth: thisMonth.value,
      current: clipping.value?.month ?? thisMonth.value,
      published: month.published.value ?? new Set(),
    }),
  );
  const shown = clipping.value;
  if (!shown) return null;
  const name = placeName(shown, language);
  const sameYear = shown.month.slice(0, 4) === thisMonth.value.slice(0, 4);
  const library = shown.leftOut === LIBRARY_ONLY;
  return (
    <Menu
      button={button}
      look={face === 'arrow' ? 'icon' : 'quiet'}
      label={`Month: ${name}`}
      items={choices.value.map(choice => ({
        name: choice.month === undefined ? 'Library only' : monthName(choice.month, language),
        hint: choice.hint,
        checked: choice.month === undefined ? library : !library && choice.month === shown.month,
        apart: choice.month === undefined,
        onChoose: () => void state.setMonth(choice.month),
      }))}
    >
      {face === 'arrow' ? (
        <Icon name="down" size={12} />
      ) : face === 'apart' && !library && sameYear ? (
        monthAlone(shown.month, language)
      ) : (
        name
      )}
    </Menu>
  );
}
