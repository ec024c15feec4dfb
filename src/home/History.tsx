/** *What my lines tend to do*: a person's own first answers over all that is kept, to read, and to print as one page for supervision. */

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../core/story/artifact.ts';
import { keep } from '../session/keep/current.ts';
import { CrisisLine, Footer } from '../ui/Footer.tsx';
import { Icon } from '../ui/icons.tsx';
import { lazily } from '../ui/lazily.tsx';
import { address } from '../ui/route.ts';
import { TopBar } from '../ui/TopBar.tsx';
import { quoted } from '../words/quoted.ts';
import { m } from '../words/words.ts';
import './history.css';
import { type History as HistoryOf, historyOf, scenariosIn, type TakeAlongTold } from './history.ts';
import {
  flagSentence,
  leanSentences,
  longDay,
  type MoveGroup,
  moveGroups,
  repairSentence,
  unusedSentence,
} from './historyWords.ts';

const Settings = lazily(async () => (await import('../ui/Settings.tsx')).Settings);

/** As many as fit the page beside everything else. */
const mostPrinted = 4;

/** A story that is gone leaves its moments without words, and no more. */
async function storyOf(id: string): Promise<readonly (readonly [string, Scenario])[]> {
  try {
    const answer = await fetch(address(`stories/${encodeURIComponent(id)}.json`));
    return answer.ok ? [[id, (await answer.json()) as Scenario]] : [];
  } catch {
    return [];
  }
}

async function readHistory(): Promise<HistoryOf> {
  const kept = (await keep.list()).filter(({ decisions }) => decisions > 0);
  const stories = await Promise.all(scenariosIn(kept).map(storyOf));
  return historyOf(kept, new Map(stories.flat()));
}

function Group({ title, moves }: MoveGroup): JSX.Element {
  return (
    <div class="moveGroup">
      <h3>{title}</h3>
      {moves.length === 0 ? (
        <p>{m.history_no_move()}</p>
      ) : (
        <ul>
          {moves.map(({ move, name, count }) => (
            <li key={move}>
              <span>{name}</span>
              <span class="times">{m.history_times({ count })}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type AlongProps = { readonly one: TakeAlongTold; readonly ticked: boolean; readonly onTick: (on: boolean) => void };

function Along({ one, ticked, onTick }: AlongProps): JSX.Element {
  const { title, at, said, flags, cost, ask } = one;
  return (
    <li class={ticked ? 'oneToTake' : 'oneToTake stays'}>
      <h3>{m.history_where_said({ title, date: longDay(at) })}</h3>
      {said !== undefined && <p class="said">{quoted(said)}</p>}
      {[...flags.map(flagSentence), ...(cost === undefined ? [] : [cost])].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {ask !== undefined && <p class="ask">{m.history_ask({ question: ask })}</p>}
      <label class="tick">
        <input type="checkbox" checked={ticked} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
        <span>{m.history_take_this()}</span>
      </label>
    </li>
  );
}

function TakeAlong({ takeAlong }: Pick<HistoryOf, 'takeAlong'>): JSX.Element {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(takeAlong.slice(0, mostPrinted).map(({ key }) => key)),
  );
  const tick = (key: string, on: boolean): void => {
    setTicked(new Set(on ? [...ticked, key] : [...ticked].filter((one) => one !== key)));
  };
  return (
    <section aria-labelledby="take-title">
      <h2 id="take-title">{m.history_take()}</h2>
      <p class="lead screen">{takeAlong.length === 0 ? m.history_take_none() : m.history_take_lead()}</p>
      <ul class="alongs">
        {takeAlong.map((one) => (
          <Along key={one.key} one={one} ticked={ticked.has(one.key)} onTick={(on) => tick(one.key, on)} />
        ))}
      </ul>
    </section>
  );
}

function Told({ history }: { readonly history: HistoryOf }): JSX.Element {
  const { moments, scenarios, unread, takeAlong } = history;
  const unused = unusedSentence(history);
  return (
    <>
      <p class="lead">
        {m.history_basis({ moments, scenarios })} {m.history_counts_lines()}
      </p>
      <p class="screen">
        <button type="button" class="button solid" onClick={() => window.print()}>
          {m.history_print()}
        </button>
      </p>
      <section aria-labelledby="moves-title">
        <h2 id="moves-title">{m.history_moves()}</h2>
        <div class="moveGroups">
          {moveGroups(history).map((group) => (
            <Group key={group.steer} {...group} />
          ))}
        </div>
        {unused !== undefined && <p>{unused}</p>}
      </section>
      <div class="leanSides">
        <section aria-labelledby="leans-title">
          <h2 id="leans-title">{m.history_leans()}</h2>
          {leanSentences(history).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <section aria-labelledby="repairs-title">
          <h2 id="repairs-title">{m.history_repairs()}</h2>
          <p>{repairSentence(history)}</p>
        </section>
      </div>
      <TakeAlong takeAlong={takeAlong} />
      {unread > 0 && <p class="screen">{m.history_unread({ count: unread })}</p>}
      <section class="paperOnly" aria-hidden="true">
        <h2>{m.history_notes()}</h2>
        <hr />
        <hr />
        <hr />
      </section>
    </>
  );
}

export function History(): JSX.Element {
  const [history, setHistory] = useState<HistoryOf>();
  const [settings, setSettings] = useState(false);
  useEffect(() => {
    let here = true;
    void readHistory().then((read) => here && setHistory(read));
    return () => {
      here = false;
    };
  }, [settings]);
  return (
    <>
      <TopBar back={{ href: address(''), label: m.debrief_to_start() }}>
        <button type="button" class="item" onClick={() => setSettings(true)}>
          <Icon name="settings" />
          <span>{m.ui_settings()}</span>
        </button>
      </TopBar>
      <main class="historyPage">
        <h1>{m.history_title()}</h1>
        <p class="paperOnly" aria-hidden="true">
          {m.history_printed_on({ date: longDay(Date.now()) })}
        </p>
        {history === undefined && <p role="status">{m.history_looking()}</p>}
        {history !== undefined && history.moments === 0 && history.takeAlong.length === 0 && (
          <>
            <p>{m.history_none()}</p>
            {history.unread > 0 && <p>{m.history_unread({ count: history.unread })}</p>}
            <p>
              <a class="button line" href={address('')}>
                {m.debrief_to_start()}
              </a>
            </p>
          </>
        )}
        {history !== undefined && (history.moments > 0 || history.takeAlong.length > 0) && <Told history={history} />}
        <p class="label">
          {m.history_label()} {history?.drafted === true && `${m.history_drafted()} `}
          <span class="paperOnly" aria-hidden="true">
            <CrisisLine />
          </span>
        </p>
      </main>
      <Footer />
      {settings && <Settings onClose={() => setSettings(false)} />}
    </>
  );
}
