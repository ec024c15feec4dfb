/** The play door: before the scene, then the conversation, and the sheets over both. The session holds what happens. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../core/story/artifact.ts';
import type { Beat, StoryTrouble } from '../core/story/beat.ts';
import { session } from '../session/current.ts';
import { Footer } from '../ui/Footer.tsx';
import { Icon } from '../ui/icons.tsx';
import type { MenuEntry } from '../ui/listSheets.tsx';
import { address, go, isOneFile } from '../ui/route.ts';
import { useStore } from '../ui/useStore.ts';
import { m } from '../words/words.ts';
import { Before, type KeptPrompt } from './Before.tsx';
import { beginFrom } from './begin.ts';
import { aheadOfTime, Keys, Menu, Settings } from './parts.ts';
import { RulesDialog } from './Rules.tsx';
import { Talk } from './Talk.tsx';
import { Trouble } from './Trouble.tsx';
import { toggleFullscreen } from './useKeys.ts';

const firstResponse = 'alongside:first-response';

export type Sheet = 'history' | 'rules' | 'settings' | 'menu' | 'keys';

export type PlayProps = {
  readonly scenario: Scenario;
  readonly first: Beat;
  /** The conversation has begun before this was drawn. */
  readonly begun: boolean;
  /** Looks for a playthrough to go on with; absent while the page is made at build. */
  readonly findKept?: () => Promise<
    { readonly prompt: KeptPrompt; readonly resume?: () => StoryTrouble | undefined } | undefined
  >;
};

type Found = Awaited<ReturnType<NonNullable<PlayProps['findKept']>>>;

export function Play(props: PlayProps): JSX.Element {
  const { scenario, first, findKept } = props;
  const open = useStore(session.store, (state) => state.playing);
  const playing = open?.scenario.id === scenario.id ? open : undefined;
  const [begun, setBegun] = useState(props.begun);
  const [found, setFound] = useState<Found>();
  const [sheet, setSheet] = useState<Sheet>();
  const [refused, setRefused] = useState<StoryTrouble>();

  useEffect(() => {
    let over = false;
    if (!begun) void findKept?.().then((kept) => !over && setFound(kept));
    return () => {
      over = true;
    };
  }, []);
  useEffect(() => {
    if (!begun || playing === undefined) return;
    requestAnimationFrame(() => {
      // A page made at build took clicks before it was live, and said so.
      if (performance.getEntriesByName(firstResponse).length === 0) performance.mark(firstResponse);
      performance.mark('alongside:live');
    });
    aheadOfTime();
  }, [begun]);

  const start = (how: () => StoryTrouble | undefined) => {
    const trouble = how();
    if (trouble !== undefined) setRefused(trouble);
    else {
      setBegun(true);
      requestAnimationFrame(() => performance.mark('alongside:first-line'));
    }
  };
  const trouble = refused ?? playing?.trouble;
  // A sheet that opens another closes after it: only its own closing counts.
  const closing = (which: Sheet) => () => setSheet((now) => (now === which ? undefined : now));
  if (trouble !== undefined) return <Trouble trouble={trouble} />;

  const entries: readonly MenuEntry[] = [
    { icon: 'history', label: m.play_history(), act: () => setSheet('history') },
    ...(scenario.agency.rules.length > 0
      ? [{ icon: 'rules', label: m.play_house_rules(), act: () => setSheet('rules') } as const]
      : []),
    { icon: 'settings', label: m.ui_settings(), act: () => setSheet('settings') },
    { icon: 'keys', label: m.play_keys(), act: () => setSheet('keys') },
    { icon: 'full', label: m.play_fullscreen(), act: toggleFullscreen },
    ...(isOneFile ? [] : [{ icon: 'back', label: m.play_all_scenes(), act: () => go('') } as const]),
  ];
  return (
    <>
      <Before
        scenario={scenario}
        kept={found?.prompt}
        hidden={begun}
        onBegin={() => start(() => beginFrom(document, scenario))}
        onResume={() => found?.resume && start(found.resume)}
        onRules={() => setSheet('rules')}
        onSettings={() => setSheet('settings')}
      />
      <Talk
        scenario={scenario}
        first={first}
        playing={begun ? playing : undefined}
        hidden={!begun}
        history={sheet === 'history'}
        onSheet={setSheet}
        onHistoryClosed={closing('history')}
      />
      {sheet === 'settings' && <Settings onClose={closing('settings')} />}
      {sheet === 'rules' && <RulesDialog meta={scenario.meta} agency={scenario.agency} onClose={closing('rules')} />}
      {sheet === 'keys' && <Keys onClose={closing('keys')} />}
      {sheet === 'menu' && <Menu entries={entries} onClose={closing('menu')} />}
    </>
  );
}

/** Where there is no such scenario, or it did not arrive. */
export function Absent(props: { readonly sentence: string }): JSX.Element {
  return (
    <>
      <main class="absent">
        <p>{props.sentence}</p>
        {!isOneFile && (
          <a class="button solid" href={address('')}>
            <Icon name="back" />
            <span>{m.play_all_scenes()}</span>
          </a>
        )}
      </main>
      <Footer />
    </>
  );
}
