/** Takes files that are let go over the studio; a single one that the scene lacks joins it, anything else is opened as a scene. */
import { useEffect, useState } from 'preact/hooks';
import { fromDrop } from '../../open/chosen.ts';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import { openChosen, type Read } from './disk.ts';
import { takeRead } from './FilesSheet.tsx';

/** Files an INCLUDE asks for, by the last part of their path. */
function missing(bench: Bench): readonly string[] {
  const { compiled } = bench.workshop.getState();
  return (compiled?.findings ?? []).flatMap(({ says, values }) =>
    says === 'missing-include' && typeof values.path === 'string' ? [values.path] : [],
  );
}

export function takeDropped(bench: Bench, read: Read): void {
  const wanted = missing(bench);
  const names = Object.keys(read.files);
  const joining = names.map(
    (name) => [name, wanted.find((path) => path === name || path.endsWith(`/${name}`))] as const,
  );
  if (names.length > 0 && joining.every(([, path]) => path !== undefined)) {
    const files = Object.fromEntries(joining.map(([name, path]) => [path ?? name, read.files[name] ?? '']));
    bench.workshop.writeAll(files);
    bench.say(m.studio_joined({ file: Object.keys(files).join(', ') }));
    return;
  }
  const sentence = takeRead(bench, read);
  if (sentence !== undefined) bench.say(sentence);
}

export function useFileDrop(bench: Bench): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holds = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
    const hold = (event: DragEvent): void => {
      if (!holds(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holds(event) || event.dataTransfer === null) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      void fromDrop(event.dataTransfer)
        .then(openChosen)
        .then((read) => takeDropped(bench, read))
        .catch(() => bench.say(m.studio_not_opened()));
    };
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true };
    document.addEventListener('dragenter', hold, options);
    document.addEventListener('dragover', hold, options);
    document.addEventListener('dragleave', leave, options);
    document.addEventListener('drop', drop, options);
    return () => listening.abort();
  }, [bench]);
  return over;
}
