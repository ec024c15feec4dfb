/** Says where the stage stands, and why, where it does not stand where the author left it. */

import { m } from '../../words/words.ts';
import type { WorkshopState } from '../workshop.ts';

function troubleSentence({ walked }: WorkshopState): string | undefined {
  const { trouble, missing } = walked ?? {};
  if (trouble !== undefined) return m.studio_stage_trouble({ detail: trouble.detail ?? trouble.rule });
  if (missing !== undefined) return m.studio_stage_missing({ response: missing.text ?? missing.key });
  return undefined;
}

export function stageSentence(state: WorkshopState): string {
  const { way, walk, stage, compiled, onStage, silence } = state;
  if (silence !== undefined) return m.studio_silence();
  if (way === 'looking') return m.studio_way_looking();
  const trouble = troubleSentence(state);
  if (trouble !== undefined) return trouble;
  if (onStage !== undefined && compiled !== undefined && compiled.scenario === undefined) return m.studio_stage_older();
  const knot = walk.start?.knot;
  if (way === 'no-way') return knot === undefined ? m.studio_no_way() : m.studio_no_way_jumped({ knot });
  if (knot !== undefined) return m.studio_stage_from({ knot });
  if (stage?.ending !== undefined) return m.studio_stage_ending({ ending: stage.ending });
  if (stage?.moment !== undefined) return m.studio_stage_moment({ moment: stage.moment });
  return '';
}
