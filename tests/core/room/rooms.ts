/** A room over a real story, moved by commands as a page without a server moves it. */
import { resolve } from 'node:path';
import { compileFile } from '../../../src/build/stories/compileFolder.ts';
import { currentCodebook } from '../../../src/core/codebook/codebook.ts';
import { act, type Command, type Scene } from '../../../src/core/room/act.ts';
import type { Closed, Row } from '../../../src/core/room/entries.ts';
import { foldRoom, type RoomState } from '../../../src/core/room/state.ts';
import { tally } from '../../../src/core/room/tally.ts';
import type { Scenario } from '../../../src/core/story/artifact.ts';
import { sceneAt } from '../../../src/core/story/sceneAt.ts';

const root = resolve(import.meta.dirname, '../../..');

export function compiled(name: string): Scenario {
  const { scenario } = compileFile(resolve(root, `stories/${name}.ink`), { root });
  if (scenario === undefined) throw new Error(`stories/${name}.ink does not compile.`);
  return scenario;
}

export const createdRow = ({ id, edition }: Scenario, seed = 7): Row => ({
  rev: 1,
  at: 1000,
  id: 'creation',
  entry: { kind: 'created', scenario: id, edition, codebook: currentCodebook, language: 'en', seed, plan: {} },
});

export class PaperRoom {
  readonly scenario: Scenario;
  readonly rows: Row[];
  /** What stands in for the ballots of the open round. */
  ballots: { choice: string }[] = [];

  constructor(scenario: Scenario, seed = 7) {
    this.scenario = scenario;
    this.rows = [createdRow(scenario, seed)];
  }

  get state(): RoomState {
    return foldRoom(this.rows);
  }

  get scene(): Scene {
    const found = sceneAt(this.scenario, this.state.ledger);
    if (!found.ok) throw new Error(found.trouble.rule);
    return found.scene;
  }

  /** The refusal, or undefined when it is done. */
  do(command: Command): string | undefined {
    const { state } = this;
    const at = 1000 + state.rev;
    const made = act(state, command, this.scene, at);
    if ('refused' in made) return made.refused;
    const counted = made.kind === 'closed' ? { ...made, ...tally(state.round?.options ?? [], this.ballots) } : made;
    this.rows.push({
      rev: state.rev + 1,
      at,
      id: `command-${state.rev}`,
      entry: counted satisfies Closed | typeof made,
    });
    return undefined;
  }

  /** Each command must be done. */
  all(...commands: readonly Command[]): this {
    for (const command of commands) {
      const refused = this.do(command);
      if (refused !== undefined) throw new Error(`${command.do} was refused: ${refused}`);
    }
    return this;
  }

  key(index: number): string {
    const choice = this.scene.choices[index];
    if (choice === undefined) throw new Error(`No response ${index} here.`);
    return choice.key;
  }
}
