/** How to clip: the toolbar button, and the keys that are really assigned to it. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useIssue } from '../context.ts';

/** The command of the toolbar button, as the manifest names it. */
const CLIP = '_execute_action';

export function ClipKey() {
  const { deps } = useIssue();
  const key = useSignal('');
  useEffect(() => {
    deps.shortcuts().then(
      keys => {
        key.value = keys.get(CLIP) ?? '';
      },
      () => {}, // Without an answer the button alone is named.
    );
  }, []);
  return (
    <>
      the toolbar button
      {key.value !== '' && (
        <>
          {' '}
          or <kbd>{key.value}</kbd>
        </>
      )}
    </>
  );
}
