/** Proves while the studio is open, whatever panel is shown, so that the editor has what the proof finds. */
import { useEffect } from 'preact/hooks';
import type { Desk, DeskState } from './desk.ts';

/** Milliseconds after the first text has been compiled in which the stage comes first. */
const first = 1000;

export function useProving(desk: Desk): void {
  useEffect(() => {
    let leave: (() => void) | undefined;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = async (): Promise<void> => {
      const { analystOf } = await import('./analysis.ts');
      if (!gone) leave = analystOf(desk).subscribe(() => {});
    };
    const look = ({ compiled, silence, main }: DeskState): void => {
      if (timer !== undefined || (compiled === undefined && silence === undefined && !main?.endsWith('.json'))) return;
      timer = setTimeout(begin, first);
    };
    const deaf = desk.subscribe(look);
    look(desk.getState());
    return () => {
      gone = true;
      deaf();
      clearTimeout(timer);
      leave?.();
    };
  }, [desk]);
}
