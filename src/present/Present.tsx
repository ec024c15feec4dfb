/** The present door: before a session, its projector, its private window. Which of them this is, the address says; the room holds the rest. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Plan } from '../core/room/entries.ts';
import { foldRoom } from '../core/room/state.ts';
import type { RoomHead } from '../core/room/wire.ts';
import type { Scenario } from '../core/story/artifact.ts';
import { forgetRoom } from '../session/keep/room.ts';
import { needBeside } from '../ui/beside.ts';
import { Footer } from '../ui/Footer.tsx';
import { address, isOneFile } from '../ui/route.ts';
import { TopBar } from '../ui/TopBar.tsx';
import { useStore } from '../ui/useStore.ts';
import { m } from '../words/words.ts';
import type { Link } from './link.ts';
import { type LocalRoom, newLocalRoom, openLocal, readLocalRoom } from './localLink.ts';
import { Private } from './Private.tsx';
import { Projector } from './Projector.tsx';
import { type Place, readPlace, writePlace } from './place.ts';
import { Setup } from './Setup.tsx';
import { refusedWords } from './sentences.ts';
import type { ServerAs, ServerLink } from './serverLink.ts';
import { reader } from './standing.ts';

/** In its own part: a session without phones never loads it. */
const server = () => import('./serverLink.ts');

function useLinkState(link: Link) {
  return useStore(link.state, (state) => state);
}

function Message(props: { readonly words: string; readonly children?: JSX.Element }): JSX.Element {
  return (
    <>
      <TopBar back={{ href: address('present/'), label: m.present_title() }} title={m.present_title()} />
      <main class="setup">
        <p role="status">{props.words}</p>
        {props.children}
      </main>
      <Footer />
    </>
  );
}

/** A room whose story is here. */
function Room(props: {
  readonly link: Link;
  readonly scenario: Scenario;
  readonly window: Place['window'];
  readonly onOver: () => void;
}): JSX.Element {
  const { link, scenario } = props;
  const { snapshot } = useLinkState(link);
  const read = useMemo(() => reader(scenario), [scenario]);
  const standing = snapshot && read(snapshot);
  if (standing === undefined) return <Message words={m.present_trouble_story()} />;
  return props.window === 'private' && link.role === 'facilitator' ? (
    <Private link={link} standing={standing} onOver={props.onOver} />
  ) : (
    <Projector link={link} standing={standing} />
  );
}

/** A room on a server: its story is fetched by its edition, once. */
function ServerRoom(props: {
  readonly link: Link;
  readonly window: Place['window'];
  readonly onOver: () => void;
}): JSX.Element {
  const { link } = props;
  const { snapshot, refused } = useLinkState(link);
  const [scenario, setScenario] = useState<Scenario>();
  const [absent, setAbsent] = useState(0);
  const story = snapshot?.story;
  useEffect(() => {
    if (story === undefined || scenario !== undefined) return;
    let over = false;
    needBeside(story).then(
      (text) => !over && setScenario(JSON.parse(text) as Scenario),
      () => setTimeout(() => !over && setAbsent((n) => n + 1), 1500),
    );
    return () => {
      over = true;
    };
  }, [story, absent]);
  if (refused !== undefined) return <Message words={refusedWords(refused)} />;
  if (scenario === undefined) return <Message words={m.present_opening_room()} />;
  return <Room link={link} scenario={scenario} window={props.window} onOver={props.onOver} />;
}

type Open =
  | { readonly kind: 'local'; readonly link: Link & { readonly scenario: Scenario } }
  | { readonly kind: 'server'; readonly link: ServerLink };

export function Present(): JSX.Element {
  const [place, setPlace] = useState<Place>(readPlace);
  const [open, setOpen] = useState<Open>();
  const [found, setFound] = useState<{ readonly rooms: readonly RoomHead[]; readonly lobby?: ServerLink }>({
    rooms: [],
  });
  const [trouble, setTrouble] = useState<string>();
  const [kept, setKept] = useState<LocalRoom | undefined>(readLocalRoom);
  const held = useRef<Open | undefined>(undefined);
  held.current = open;

  const goTo = (next: Place): void => {
    writePlace(next);
    setPlace(next);
  };
  const leave = (): void => {
    held.current?.link.close();
    setOpen(undefined);
    setKept(readLocalRoom());
    goTo({ window: 'projector' });
  };
  useEffect(() => {
    const moved = (): void => setPlace(readPlace());
    addEventListener('popstate', moved);
    return () => {
      removeEventListener('popstate', moved);
      held.current?.link.close();
    };
  }, []);

  useEffect(() => {
    if (open !== undefined) return;
    let over = false;
    if (place.room === 'here') {
      const link = openLocal({ keep: true });
      if (link === undefined) {
        setTrouble(m.present_nothing_kept());
        goTo({ window: 'projector' });
      } else setOpen({ kind: 'local', link });
      return;
    }
    const start = async (): Promise<void> => {
      if (isOneFile) return;
      const { hasServer, openServer } = await server();
      if (place.room !== undefined || place.token !== undefined) {
        const who: ServerAs =
          place.token !== undefined
            ? { as: 'projector', code: place.room ?? '', token: place.token }
            : { as: 'facilitator', code: place.room, key: place.key };
        if (!over) setOpen({ kind: 'server', link: openServer(who) });
        return;
      }
      if (!(await hasServer()) || over) return;
      const lobby = openServer({ as: 'facilitator', key: place.key });
      setFound({ rooms: [], lobby });
      const rooms = await lobby.rooms();
      if (!over && rooms.ok) setFound({ rooms: rooms.rooms, lobby });
    };
    start().catch(() => setTrouble(m.common_did_not_load()));
    return () => {
      over = true;
    };
  }, [place.room, place.token, open === undefined]);

  if (open?.kind === 'local')
    return <Room link={open.link} scenario={open.link.scenario} window={place.window} onOver={leave} />;
  if (open?.kind === 'server') return <ServerRoom link={open.link} window={place.window} onOver={leave} />;

  const begin = (scenario: Scenario, plan: Plan, keep: boolean): void => {
    const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
    const room = newLocalRoom(scenario, plan, (seed % 2_147_483_646) + 1, Date.now());
    const link = openLocal({ begin: room, keep });
    if (link === undefined) return;
    found.lobby?.close();
    if (!keep) forgetRoom();
    setOpen({ kind: 'local', link });
    if (keep) goTo({ window: 'projector', room: 'here' });
  };
  const withPhones = async (scenario: Scenario, plan: Plan): Promise<void> => {
    const { lobby } = found;
    if (lobby === undefined) return;
    const name = scenario.meta.language === 'en' ? scenario.id : `${scenario.id}.${scenario.meta.language}`;
    const made = await lobby.create(name, plan);
    if (!made.ok)
      return setTrouble(made.reason === 'not-allowed' ? m.present_refused_not_allowed() : m.present_trouble_storage());
    setOpen({ kind: 'server', link: lobby });
    goTo({ ...place, window: 'projector', room: made.code });
  };
  const refused = found.lobby?.state.getState().refused;
  return (
    <Setup
      server={found.lobby !== undefined && refused === undefined}
      rooms={found.rooms}
      kept={kept === undefined || isOver(kept) ? undefined : { title: kept.scenario.meta.title }}
      trouble={trouble}
      onAlone={begin}
      onPhones={(scenario, plan) => void withPhones(scenario, plan)}
      onGoOn={() => goTo({ window: 'projector', room: 'here' })}
      onForget={() => {
        forgetRoom();
        setKept(undefined);
      }}
      onRoom={(code) => {
        found.lobby?.close();
        goTo({ ...place, window: 'projector', room: code });
      }}
    />
  );
}

const isOver = (room: LocalRoom): boolean => foldRoom(room.rows).phase === 'ended';
