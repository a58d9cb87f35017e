/** Hands the page's state to its components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { IssueState } from './state/issue-state.ts';

export const IssueContext = createContext<IssueState | undefined>(undefined);

export function useIssue(): IssueState {
  const state = useContext(IssueContext);
  if (!state) throw new Error('A part of the issue page stands outside of it.');
  return state;
}
