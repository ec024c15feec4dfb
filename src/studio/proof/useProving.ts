/** Proves while the studio is open, whatever panel is shown, so that the editor has what the proof finds. */
import { useEffect } from 'preact/hooks';
import type { Desk } from './desk.ts';

/** Milliseconds in which the editor and the stage come first. */
const first = 1500;

export function useProving(desk: Desk): void {
  useEffect(() => {
    let leave: (() => void) | undefined;
    let gone = false;
    const timer = setTimeout(async () => {
      const { analystOf } = await import('./analysis.ts');
      if (!gone) leave = analystOf(desk).subscribe(() => {});
    }, first);
    return () => {
      gone = true;
      clearTimeout(timer);
      leave?.();
    };
  }, [desk]);
}
