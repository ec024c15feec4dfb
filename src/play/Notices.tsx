/** Sentences about how things stand that nobody asked for, each said once and quietly: keeping, tabs, editions, pictures. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { session } from '../session/current.ts';
import { Icon } from '../ui/icons.tsx';
import { useStore } from '../ui/useStore.ts';
import { m } from '../words/words.ts';
import type { StageState } from './useStage.ts';

const sentences = {
  full: m.play_not_kept_full,
  forbidden: m.play_not_kept_forbidden,
  partly: m.export_course_partly,
  refused: m.export_course_refused,
  forked: m.play_forked,
  missing: m.play_missing,
  pictures: m.play_no_pictures,
} as const;
type Notice = keyof typeof sentences;

export function Notices(props: { readonly stage: StageState['state'] }): JSX.Element {
  const keeping = useStore(session.store, (state) => state.keeping);
  const forked = useStore(session.store, (state) => state.forked);
  const missing = useStore(session.store, (state) => state.missing !== undefined);
  const [closed, setClosed] = useState<readonly Notice[]>([]);
  const standing: readonly (Notice | false)[] = [
    keeping !== 'on' && keeping !== 'off' && keeping,
    forked && 'forked',
    missing && 'missing',
    props.stage === 'gone' && 'pictures',
  ];
  const shown = standing.filter((one): one is Notice => one !== false && !closed.includes(one));
  return (
    <div class="notices" role="status">
      {shown.map((notice) => (
        <p key={notice}>
          <span>{sentences[notice]()}</span>
          {notice === 'missing' && (
            <button type="button" class="button line small" onClick={() => session.goOn()}>
              {m.play_missing_go_on()}
            </button>
          )}
          <button type="button" class="close" aria-label={m.ui_close()} onClick={() => setClosed([...closed, notice])}>
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
}
