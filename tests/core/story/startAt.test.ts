/** Other beginnings of a compiled story, and where its lines come from. */
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../../src/core/compile/compile.ts';
import { defaultLimits } from '../../../src/core/story/guard.ts';
import { open } from '../../../src/core/story/playthrough.ts';
import { startAt } from '../../../src/core/story/startAt.ts';

const text = `# title: Small
VAR name = "nobody"
VAR trust = 0
Above all knots.
* [On] -> first
=== first ===
{name} is here. # calm
Trust is {trust}.
* [Go] -> second.inner
=== second ===
Never.
= inner
{trust > 2:
  Glad to see you.
- else:
  Oh.
}
* {trust > 1} [Trusted] -> END
* [Leave] -> END
`;

const compiled = compileScenario({ path: 'small.ink', text, read: () => undefined });
const { scenario } = compiled;
if (scenario === undefined) throw new Error('The story of this test does not compile.');

const from = (start: Parameters<typeof startAt>[1]) => {
  const story = startAt(scenario.story, start);
  if (story === undefined) throw new Error('No start was made.');
  const opened = open({ ...scenario, story }, 1, defaultLimits, true);
  if (!opened.ok) throw new Error(opened.trouble.rule);
  return opened.play;
};

describe('startAt', () => {
  it('[ST15] begins at a knot or stitch', () => {
    expect(from({ knot: 'first' }).beat.lines.map((line) => line.text)).toEqual(['nobody is here.', 'Trust is 0.']);
    expect(from({ knot: 'second.inner' }).beat.lines.map((line) => line.text)).toEqual(['Oh.']);
  });
  it('[ST15] gives variables other values, with or without another knot', () => {
    const play = from({ variables: { trust: 3, name: 'Imani' } });
    expect(play.beat.lines.map((line) => line.text)).toEqual(['Above all knots.']);
    play.choose(play.beat.responses[0]?.key ?? '');
    expect(play.beat.lines.map((line) => line.text)).toEqual(['Imani is here.', 'Trust is 3.']);
    const inner = from({ knot: 'second.inner', variables: { trust: 3 } }).beat;
    expect(inner.lines.map((line) => line.text)).toEqual(['Glad to see you.']);
    expect(inner.responses).toHaveLength(2);
  });
  it('[ST15] makes nothing of what is no story', () => {
    expect(startAt('{', { knot: 'first' })).toBeUndefined();
    expect(startAt('{"root": 3}', { knot: 'first' })).toBeUndefined();
  });
});

describe('a watched playthrough', () => {
  it('[ST16] tells for each line where the author wrote it', () => {
    const play = from({});
    const lines = () => play.paths.map((path) => compiled.lineOf(path ?? '')?.line);
    expect(lines()).toEqual([4]);
    play.choose(play.beat.responses[0]?.key ?? '');
    expect(lines()).toEqual([7, 8]);
    play.choose(play.beat.responses[0]?.key ?? '');
    expect(lines()).toEqual([16]);
  });
});
