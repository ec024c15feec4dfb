/** What can be done with the stage, and what is to be said of it: where it stands, and why it does not stand where one would expect. */
import type { JSX } from 'preact';
import { useStore } from '../../ui/useStore.ts';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import { commandName } from '../commands.ts';
import { type FrameId, frameIds, frames } from './frames.ts';
import { stageSentence } from './stageSentence.ts';

export type StageBarProps = {
  readonly bench: Bench;
  readonly frame: FrameId;
  readonly onFrame: (frame: FrameId) => void;
};

export function StageBar({ bench, frame, onFrame }: StageBarProps): JSX.Element {
  const { workshop } = bench;
  const sentence = useStore(workshop, stageSentence);
  return (
    <div class="stageBar">
      <h2>{m.studio_stage()}</h2>
      <p role="status">{sentence}</p>
      <button type="button" class="button line small" onClick={() => workshop.restart()}>
        {commandName('restart')}
      </button>
      <button type="button" class="button line small" onClick={() => void bench.commands.run('playHere')}>
        {commandName('playHere')}
      </button>
      <button type="button" class="button quiet small" onClick={() => bench.sheet({ kind: 'variables' })}>
        {commandName('variables')}
      </button>
      <label>
        <span class="sr">{m.studio_frame()}</span>
        <select class="field" value={frame} onChange={({ currentTarget }) => onFrame(currentTarget.value as FrameId)}>
          {frameIds.map((id) => (
            <option key={id} value={id}>
              {frames[id].name()}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
