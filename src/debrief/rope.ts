/** The rope laid flat as paths: numbers in, SVG path data out. It knows no story, no color and no words. */

export type Point = readonly [x: number, y: number];
type Cubic = readonly [Point, Point, Point, Point];

/** Time runs `right` on a wide page and on paper, `down` on a phone. */
export type Run = 'right' | 'down';

/** Each span is one cubic with both handles at half the span, level with its ends: the rope never overshoots a knot. */
function spans(points: readonly Point[], run: Run): readonly Cubic[] {
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    if (run === 'right') {
      const half = (to[0] - from[0]) / 2;
      return [from, [from[0] + half, from[1]], [to[0] - half, to[1]], to];
    }
    const half = (to[1] - from[1]) / 2;
    return [from, [from[0], from[1] + half], [to[0], to[1] - half], to];
  });
}

const at = ([a, b, c, d]: Cubic, t: number): Point => {
  const u = 1 - t;
  const mix = (i: 0 | 1) => u * u * u * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t * t * t * d[i];
  return [mix(0), mix(1)];
};

const short = (n: number): string => String(Math.round(n * 10) / 10);
const pair = (x: number, y: number): string => `${short(x)} ${short(y)}`;

/** How far apart the twists lie along the rope. */
const pitch = 8.5;
/** A span is walked in steps of about this length to place them. */
const stride = 2.5;

/** One slanted twist across a rope of width `w`, at a point of it that goes on by (dx, dy). */
function twist([x, y]: Point, dx: number, dy: number, w: number): string {
  const length = Math.hypot(dx, dy) || 1;
  const [tx, ty] = [dx / length, dy / length];
  const [nx, ny] = [-ty, tx];
  const [r, slant] = [w * 0.42, w * 0.34];
  const start = pair(x + nx * r - tx * slant, y + ny * r - ty * slant);
  const bend = pair(x + nx * r * 0.2 + tx * slant * 0.1, y + ny * r * 0.2 + ty * slant * 0.1);
  const end = pair(x - nx * r + tx * slant, y - ny * r + ty * slant);
  return `M${start}Q${bend} ${end}`;
}

function twists(cubics: readonly Cubic[], w: number): string {
  let marks = '';
  let walked = pitch / 2;
  let before = cubics[0]?.[0] ?? [0, 0];
  for (const cubic of cubics) {
    const steps = Math.max(8, Math.ceil(Math.hypot(cubic[3][0] - cubic[0][0], cubic[3][1] - cubic[0][1]) / stride));
    for (let i = 1; i <= steps; i += 1) {
      const here = at(cubic, i / steps);
      const [dx, dy] = [here[0] - before[0], here[1] - before[1]];
      walked += Math.hypot(dx, dy);
      if (walked >= pitch) {
        walked -= pitch;
        marks += twist(here, dx, dy, w);
      }
      before = here;
    }
  }
  return marks;
}

export type RopePaths = { readonly body: string; readonly twists: string };

/** A rope of width `w` through points, in order of time. */
export function ropePaths(points: readonly Point[], run: Run, w: number): RopePaths {
  const cubics = spans(points, run);
  const [first] = points;
  if (first === undefined) return { body: '', twists: '' };
  const curves = cubics.map(([, b, c, d]) => `C${pair(...b)} ${pair(...c)} ${pair(...d)}`);
  return { body: `M${pair(...first)}${curves.join('')}`, twists: twists(cubics, w) };
}

/** The tag of a line that leaned, pointing up; `grow` draws the second outline of a line at the far end. */
export function tagPath(r: number, grow = 0): string {
  const R = r + 1 + grow;
  const shoulder = -(r + 1) * 0.55 - grow * 0.4;
  const tip = -(r + 1) - r * 0.95 * 0.62 - grow * 1.3;
  const bevel = (r + 1) * 0.62;
  return `M${pair(-R, shoulder)}L${pair(0, tip)}L${pair(R, shoulder)}V${short(bevel)}Q${pair(R, R)} ${pair(bevel, R)}H${short(-bevel)}Q${pair(-R, R)} ${pair(-R, bevel)}Z`;
}
