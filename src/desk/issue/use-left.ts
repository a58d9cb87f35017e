/** Gives back to a field what was half typed into it when its page was closed. */
import { useEffect } from 'preact/hooks';
import type { ClippingField } from '../../store/typed-fields.ts';
import { useIssue } from './context.ts';

/** Calls `take` once, soon after the field is there, where something was left. */
export function useLeft(owner: string, field: ClippingField, take: (left: string) => void): void {
  const { typing } = useIssue();
  useEffect(() => {
    let gone = false;
    void typing.left(owner, field).then(left => {
      if (left && !gone) take(left);
    });
    return () => {
      gone = true;
    };
  }, [owner, field]);
}
