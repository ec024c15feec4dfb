/** The figures behind the answers: readings, endings, ways of guessing, and what each response opens and closes; closed until asked for. */
import type { ComponentChildren, JSX } from 'preact';
import type { Figures as FiguresOf } from '../../core/check/figures.ts';
import type { Ahead, Turning } from '../../core/proof/proof.ts';
import { botName } from '../../words/rules/bots.ts';
import { getLocale, m } from '../../words/words.ts';
import type { Desk } from './desk.ts';
import { ShowMe } from './ShowMe.tsx';
import { blindOf, fraction, hundredths } from './sayAnswer.ts';
import { type ProvenTold, type Road, usualSeed } from './told.ts';

type Props = { readonly desk: Desk; readonly proven: ProvenTold; readonly figures: FiguresOf };

function Part(props: {
  readonly title: string;
  readonly sub: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <details class="proofPart">
      <summary>
        <span class="name">{props.title}</span> <span class="panelSub">{props.sub}</span>
      </summary>
      {props.children}
    </details>
  );
}

const readingNames: { readonly [name: string]: () => string } = {
  autonomy: m.studio_read_autonomy,
  alongside: m.studio_read_alongside,
  over: m.studio_read_over,
  under: m.studio_read_under,
  flags: m.studio_read_flags,
  moments: m.studio_read_moments,
};

function Readings({ desk, proven, figures }: Props): JSX.Element {
  if (figures.moments.length === 0) return <p class="panelSub">{m.studio_readings_none()}</p>;
  const shares = figures.shares.map(({ name, best, worst }) => ({ name, most: best, least: worst }));
  const ends = shares.find(({ name }) => name === 'autonomy');
  const sub = m.studio_readings_sub({
    least: ends?.least === undefined ? '–' : fraction(ends.least),
    most: ends?.most === undefined ? '–' : fraction(ends.most),
    blind: blindOf(figures, 'autonomy') ?? '–',
  });
  const rows = [
    ...shares.map(({ name, least, most }) => ({
      name,
      least: least === undefined ? '–' : fraction(least),
      most: most === undefined ? '–' : fraction(most),
      blind: blindOf(figures, name) ?? '–',
    })),
    ...figures.sums
      .filter(({ name }) => name === 'flags' || name === 'moments')
      .map(({ name, least, most, blind }) => ({
        name,
        least: least === undefined ? '–' : String(least),
        most: most === undefined ? '–' : String(most),
        blind: blind === undefined ? '–' : blind.toFixed(1),
      })),
  ];
  return (
    <Part title={m.studio_readings_title()} sub={sub}>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.studio_reading_head()}</th>
            <th scope="col">{m.studio_least()}</th>
            <th scope="col">{m.studio_most()}</th>
            <th scope="col">{m.studio_blind()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, least, most, blind }) => (
            <tr key={name}>
              <th scope="row">{readingNames[name]?.() ?? name}</th>
              <td>
                {least} <RoadTo desk={desk} roads={proven.roads} name={name} end="least" />
              </td>
              <td>
                {most} <RoadTo desk={desk} roads={proven.roads} name={name} end="most" />
              </td>
              <td>{blind}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function RoadTo(props: {
  readonly desk: Desk;
  readonly roads: readonly Road[];
  readonly name: string;
  readonly end: Road['end'];
}): JSX.Element | null {
  const { name, end } = props;
  const road = props.roads.find((one) => one.name === name && one.end === end);
  if (road === undefined) return null;
  const reading = readingNames[name]?.() ?? name;
  const what = end === 'most' ? m.studio_road_most({ reading }) : m.studio_road_least({ reading });
  return <ShowMe desk={props.desk} walk={{ walk: road.walk, seed: usualSeed }} what={what} />;
}

function Endings({ desk, figures }: Props): JSX.Element | null {
  const endings = [...figures.endings].sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  if (endings.length === 0) return null;
  return (
    <Part title={m.studio_endings_title()} sub={m.studio_endings_sub({ count: endings.length })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.studio_ending()}</th>
            <th scope="col">{m.studio_share()}</th>
          </tr>
        </thead>
        <tbody>
          {endings.map(({ ending = m.studio_unnamed(), share, walk }) => (
            <tr key={ending}>
              <th scope="row">{ending}</th>
              <td>
                {share === undefined ? '–' : m.studio_percent({ share: Math.round(share * 1000) / 10 })}{' '}
                <ShowMe desk={desk} walk={{ walk, seed: usualSeed }} what={m.studio_show_ending({ ending })} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Bots({ figures }: Props): JSX.Element | null {
  const blind = figures.shares.find(({ name }) => name === 'autonomy')?.blind;
  if (figures.bots.length === 0) return null;
  const rows = [
    ...figures.bots.map(({ bot, share }) => ({ name: botName(bot), share })),
    ...(blind === undefined ? [] : [{ name: m.studio_bot_blind(), share: blind.value }]),
  ].sort((a, b) => b.share - a.share);
  return (
    <Part title={m.studio_bots_title()} sub={m.studio_bots_sub()}>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.studio_bot()}</th>
            <th scope="col">{m.studio_bot_leaves()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, share }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{hundredths(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function aheadWords({ endings, moments }: Ahead): string {
  return new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format([
    ...endings.map((ending) => m.studio_turn_ending({ ending })),
    ...moments.map((moment) => m.studio_turn_moment({ moment })),
  ]);
}

const turningWords = ({ opens, closes, mayOpen, mayClose }: Turning): string =>
  (
    [
      [opens, m.studio_opens],
      [closes, m.studio_closes],
      [mayOpen, m.studio_may_open],
      [mayClose, m.studio_may_close],
    ] as const
  )
    .flatMap(([ahead, say]) =>
      ahead.endings.length + ahead.moments.length === 0 ? [] : [say({ what: aheadWords(ahead) })],
    )
    .join('; ');

function Turnings({ proven, figures }: Props): JSX.Element | null {
  if (!figures.complete) return null;
  const texts = new Map(proven.moments.flatMap(({ options }) => options.map(({ key, text }) => [key, text] as const)));
  const moments = [...new Set(proven.turnings.map(({ moment }) => moment))];
  return (
    <Part
      title={m.studio_turnings_title()}
      sub={moments.length === 0 ? m.studio_turnings_none() : m.studio_turnings_sub()}
    >
      {moments.map((moment) => (
        <div key={moment} class="turnings">
          <h3>{moment}</h3>
          <ul>
            {proven.turnings
              .filter((turning) => turning.moment === moment)
              .map((turning) => (
                <li key={turning.response}>
                  <q>{texts.get(turning.response) ?? turning.response}</q> {turningWords(turning)}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}

export function Figures(props: Props): JSX.Element {
  return (
    <div class="proofFigures">
      {props.figures.complete && <Readings {...props} />}
      <Endings {...props} />
      <Bots {...props} />
      <Turnings {...props} />
    </div>
  );
}
