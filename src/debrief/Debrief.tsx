/** The debrief's page: its bar, its heading and what stands below; whether there is a playthrough to look back at is decided here. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { session } from '../session/current.ts';
import { Footer } from '../ui/Footer.tsx';
import { Icon } from '../ui/icons.tsx';
import { lazily } from '../ui/lazily.tsx';
import { address, isOneFile } from '../ui/route.ts';
import { TopBar } from '../ui/TopBar.tsx';
import { useStore } from '../ui/useStore.ts';
import { m } from '../words/words.ts';
import { KeptList } from './KeptList.tsx';
import { LookingBack } from './LookingBack.tsx';
import { day } from './sentences.ts';

const Settings = lazily(async () => (await import('../ui/Settings.tsx')).Settings);

export function Debrief(): JSX.Element {
  const [settings, setSettings] = useState(false);
  const playing = useStore(session.store, (state) => state.playing);
  return (
    <>
      <TopBar back={{ href: address(''), label: isOneFile ? m.export_first_page() : m.debrief_to_start() }}>
        <button type="button" class="item" onClick={() => setSettings(true)}>
          <Icon name="settings" />
          <span>{m.ui_settings()}</span>
        </button>
      </TopBar>
      <main class="debrief">
        <header class="pageHead">
          <h1>{m.debrief_title()}</h1>
          {playing !== undefined && (
            <p class="soft">
              {m.debrief_played_on({
                title: playing.scenario.meta.title,
                date: day(playing.ledger[0].at, Date.now()),
              })}
            </p>
          )}
        </header>
        {playing === undefined ? <KeptList /> : <LookingBack playing={playing} />}
      </main>
      <Footer />
      {settings && <Settings onClose={() => setSettings(false)} />}
    </>
  );
}
