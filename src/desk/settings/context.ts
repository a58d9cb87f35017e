/** Hands the settings' state to their components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SettingsState } from './state/settings-state.ts';

export const SettingsContext = createContext<SettingsState | undefined>(undefined);

export function useSettings(): SettingsState {
  const state = useContext(SettingsContext);
  if (!state) throw new Error('A part of the settings stands outside of them.');
  return state;
}
