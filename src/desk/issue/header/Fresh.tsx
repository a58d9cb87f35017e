/** After an export: what came since, and the way to copy only that. */
import { Button } from '../../../ui/Button.tsx';
import { useIssue } from '../context.ts';
import { formatNumber } from '../phrases.ts';
import css from './Header.module.css';

export function Fresh() {
  const { exporting } = useIssue();
  const fresh = exporting.fresh.value;
  if (!fresh || fresh.stories === 0) return null;
  return (
    <p class={css.fresh}>
      {formatNumber(fresh.stories)} new since r{fresh.revision} ·{' '}
      <Button look="quiet" onClick={() => void exporting.copyNew()}>
        Copy only new
      </Button>
    </p>
  );
}
