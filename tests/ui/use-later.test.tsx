// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useLater } from '../../src/ui/use-later.ts';
import { deferred } from '../popup/harness.ts';
import { draw } from './mount.ts';

const Part = ({ load }: { load: () => Promise<string> }) => <p>{useLater(load) ?? 'nothing yet'}</p>;
const shown = () => document.querySelector('p')?.textContent;

it('shows what was asked for last, though what was asked for before comes later', async () => {
  const [slow, quick] = [deferred<string>(), deferred<string>()];
  const [loadSlow, loadQuick] = [() => slow.promise, () => quick.promise];
  await draw(<Part load={loadSlow} />);
  await draw(<Part load={loadQuick} />);
  await act(async () => quick.resolve('quick'));
  expect(shown()).toBe('quick');
  await act(async () => slow.resolve('slow'));
  expect(shown()).toBe('quick');
});
