/** A local PDF cannot be read from its tab: here its file is chosen, and read. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Clipping } from '../../../clipping/clipping.ts';
import { titleOf } from '../../../issue/titles.ts';
import { Button } from '../../../ui/Button.tsx';
import { useIssue } from '../context.ts';
import css from './Story.module.css';

export const canReadFile = ({ url, capture }: Clipping): boolean =>
  capture === 'partial' && (/^file:/i.test(url) || /\.pdf(?:$|[?#])/i.test(url));

export function ReadFile({ clipping }: { clipping: Clipping }) {
  const { clippingCommands } = useIssue();
  const input = useRef<HTMLInputElement>(null);
  const reading = useSignal(false);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    reading.value = true;
    await clippingCommands.readFile(clipping, file);
    reading.value = false;
  };
  return (
    <div class={css.readFile}>
      <p class={css.hint}>
        “{titleOf(clipping)}” could not be read where it is. Choose the file to read it here.
      </p>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        class="unseen"
        tabIndex={-1}
        aria-label={`File of ${titleOf(clipping)}`}
        onChange={({ currentTarget }) => {
          void read(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <Button disabled={reading.value} onClick={() => input.current?.click()}>
        {reading.value ? 'Reading…' : 'Read this file'}
      </Button>
    </div>
  );
}
