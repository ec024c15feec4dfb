/** Makes sheets for blind reading: every scored moment of the stories, shuffled, without the story and with it, and the key. No files here. */

import { optionsOf } from '../../src/core/check/moments.ts';
import { type Graph, type GraphState, walkTo } from '../../src/core/prove/graph.ts';
import { decisionsOf, isScored } from '../../src/core/prove/readings.ts';
import { dice } from '../../src/core/prove/sample.ts';
import type { Scenario } from '../../src/core/story/artifact.ts';
import type { Beat, Response } from '../../src/core/story/beat.ts';
import { open } from '../../src/core/story/playthrough.ts';

/** What a sheet asks, and what it takes to answer it in full. */
export type KeyRow = {
  readonly number: number;
  readonly scenario: string;
  readonly moment: string;
  /** Ids in the order of the letters A, B, C … */
  readonly responses: readonly string[];
  /** Those that leave all that can be left here; two where two are equally good. */
  readonly full: readonly string[];
};

type Asked = KeyRow & { readonly walk: readonly string[] };
type Story = { readonly scenario: Scenario; readonly graph: Graph };

export const letterOf = (at: number): string => String.fromCharCode(65 + at);

function shuffled<T>(items: readonly T[], roll: () => number): readonly T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(roll() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

/**
 * A road to every state, good rather than best: what a line loses is weighed against chance, so that a reader
 * who sees what was said at one moment has not been told what should be. Asides are left alone.
 */
function goodRoads({ states }: Graph, roll: () => number): readonly (readonly string[] | undefined)[] {
  const loss = new Map<string, number>();
  const costOf = (state: GraphState, key: string, aside: boolean): number => {
    if (aside) return 100;
    const options = isScored(state) ? optionsOf(state) : [];
    const most = Math.max(0, ...options.map(({ autonomy }) => autonomy));
    const one = options.find((option) => option.key === key);
    if (!loss.has(key))
      loss.set(key, (one === undefined ? 0 : most - one.autonomy + Math.abs(one.boundary)) + 2 * roll());
    return loss.get(key) ?? 0;
  };
  const cost = states.map((_, at) => (at === 0 ? 0 : Number.POSITIVE_INFINITY));
  const walks: (readonly string[] | undefined)[] = states.map((_, at) => (at === 0 ? [] : undefined));
  // Bellman–Ford: a story has some hundred states.
  for (let changed = true; changed; ) {
    changed = false;
    states.forEach((state, at) => {
      state.responses.forEach(({ key, aside }, i) => {
        const to = state.to[i] ?? -1;
        const sum = (cost[at] ?? 0) + costOf(state, key, aside);
        if (to < 0 || !(sum < (cost[to] ?? 0))) return;
        cost[to] = sum;
        walks[to] = [...(walks[at] ?? []), key];
        changed = true;
      });
    });
  }
  return walks;
}

function momentsOf({ scenario, graph }: Story, roll: () => number): readonly Omit<Asked, 'number'>[] {
  const roads = goodRoads(graph, roll);
  const found = new Map<string, Omit<Asked, 'number'>>();
  graph.states.forEach((state, at) => {
    const { id } = state.moment;
    if (id === undefined || !isScored(state)) return;
    const walk = roads[at] ?? walkTo(graph, at);
    const known = found.get(id);
    if (known !== undefined && known.walk.length <= walk.length) return;
    const options = optionsOf(state);
    found.set(id, {
      scenario: scenario.id,
      moment: id,
      responses: shuffled(
        decisionsOf(state).map(({ key }) => key),
        roll,
      ),
      full: options.flatMap(({ key, best }) => (best ? [key] : [])),
      walk,
    });
  });
  return [...found.values()];
}

export type Sheets = {
  readonly without: string;
  readonly with: string;
  readonly answers: string;
  readonly key: readonly KeyRow[];
  /** The key with each response's words beside its id. */
  readonly worded: readonly (KeyRow & { readonly texts: readonly string[] })[];
};

const responsesText = (asked: Asked, offered: readonly Response[]): string =>
  asked.responses
    .map((id, at) => {
      const response = offered.find(({ key }) => key === id);
      const text = response?.act ? `(${response.text})` : (response?.text ?? '');
      return `- **${letterOf(at)}** ${text}`;
    })
    .join('\n');

/** The beats of a walk: the first, and one after each response taken. */
function beatsOf(scenario: Scenario, walk: readonly string[], seed: number): readonly Beat[] {
  const opened = open(scenario, seed);
  if (!opened.ok) throw new Error(`${scenario.id} does not open: ${opened.trouble.rule}.`);
  const beats = [opened.play.beat];
  for (const key of walk) {
    opened.play.choose(key);
    beats.push(opened.play.beat);
  }
  return beats;
}

const linesText = ({ lines }: Beat): string =>
  lines.map(({ speaker, text }) => (speaker === undefined ? text : `**${speaker}:** ${text}`)).join('\n\n');

const saidText = (beat: Beat | undefined, key: string): string => {
  const response = beat?.responses.find((one) => one.key === key);
  if (response === undefined) return '';
  return response.act ? `**You** (${response.text})` : `**You:** ${response.text}`;
};

/** One story, read once from its beginning; where a moment lies on another road, the way to it is told from where the roads part. */
function storyText({ scenario }: Story, asked: readonly Asked[], seed: number): string {
  const { meta, agency } = scenario;
  const rules = meta.card.flatMap((number) => agency.rules.find((rule) => rule.number === number) ?? []);
  const parts = [
    `# With ${meta.client ?? meta.title}`,
    ...(meta.about === undefined ? [] : [meta.about]),
    'House rules on the card before the scene:',
    rules.map(({ text }) => `- ${text}`).join('\n'),
  ];
  const numbers = new Map(asked.map((one) => [one.moment, one.number]));
  let before: readonly string[] | undefined;
  for (const one of [...asked].sort((a, b) => a.walk.length - b.walk.length)) {
    const { walk } = one;
    const beats = beatsOf(scenario, walk, seed);
    const parted = before?.findIndex((key, at) => walk[at] !== key) ?? 0;
    const shared = parted < 0 ? (before?.length ?? 0) : parted;
    if (before !== undefined && shared < before.length) {
      const back = numbers.get(beats[shared]?.moment?.id ?? '');
      const place = back === undefined ? 'an earlier line' : `moment ${back}`;
      parts.push(`*Now another road. Go back to ${place}: there this was chosen instead.*`);
    }
    if (before === undefined) parts.push(linesText(beats[0] as Beat));
    walk.slice(shared).forEach((key, i) => {
      parts.push(saidText(beats[shared + i], key), linesText(beats[shared + i + 1] as Beat));
    });
    parts.push(
      `## Moment ${one.number}\n\nWhat do you say?\n\n${responsesText(one, beats.at(-1)?.responses ?? [])}`,
      '*Answer before you read on. What is said next is what somebody chose here, which may or may not be the best.*',
    );
    before = walk;
  }
  return parts.join('\n\n');
}

const task = `Each moment offers a peer specialist several things to say or do (what stands in round brackets is done).
Choose the one that leaves the person most of their own say, honestly, and stays alongside: neither walled off nor
leaning in. Where two seem equally good, give either. Answer every moment with one letter, also where you guess.`;

const withoutHead = `# Responses without the story

${task}
You are not told what happens in the scenes or what was just said. Write into answers.txt; do not look at any other file.`;

const withHead = `# Responses with the story

${task}
Each story is read from its beginning to each of its moments. Write into answers.txt; do not look at any other file.`;

export function makeSheets(stories: readonly Story[], seed: number): Sheets {
  const roll = dice(seed);
  // The generator's first numbers lie close together for neighboring seeds.
  for (let i = 0; i < 8; i += 1) roll();
  const asked: readonly Asked[] = shuffled(
    stories.flatMap((story) => momentsOf(story, roll)),
    roll,
  ).map((one, at) => ({ ...one, number: at + 1 }));
  const offeredAt = (one: Asked): readonly Response[] => {
    const story = stories.find(({ scenario }) => scenario.id === one.scenario) as Story;
    return beatsOf(story.scenario, one.walk, seed).at(-1)?.responses ?? [];
  };
  const alone = asked.map((one) => `## Moment ${one.number}\n\n${responsesText(one, offeredAt(one))}`);
  const told = shuffled(stories, roll).map((story) =>
    storyText(
      story,
      asked.filter(({ scenario }) => scenario === story.scenario.id),
      seed,
    ),
  );
  return {
    without: `${[withoutHead, ...alone].join('\n\n')}\n`,
    with: `${[withHead, ...told].join('\n\n')}\n`,
    answers: `# One letter after each number. Lines that begin with # are not read.\n${asked.map(({ number }) => `${number}: `).join('\n')}\n`,
    key: asked.map(({ walk: _, ...row }) => row),
    worded: asked.map(({ walk: _, ...row }, at) => {
      const offered = offeredAt(asked[at] as Asked);
      const worded = (id: string): string => {
        const response = offered.find(({ key }) => key === id);
        return response?.act ? `(${response.text})` : (response?.text ?? '');
      };
      return { ...row, texts: row.responses.map(worded) };
    }),
  };
}
