/** The text of the active file in a CodeMirror view, one editor state a file. What is typed goes to the workshop; what others write comes back as a step that can be undone. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Bench } from '../bench.ts';
import { Desk } from './desk.ts';

export function Editor({ bench }: { readonly bench: Bench }): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const desk = new Desk(bench, host.current);
    performance.mark('alongside:editor');
    return () => desk.dispose();
  }, [bench]);
  return <div class="editorHost" ref={host} />;
}
