/** One face: brows, eyes, nose and mouth of a mood, with the lines of an age; knows no head and no body. */
import type { CastEntry, FacePart, FaceParts, Stroke } from './cast.ts';
import { ink } from './stock.ts';
import type { Mood } from './types.ts';

const tongue = '#b4574d';

function printStroke([d, width, opacity]: Stroke): string {
  return `<path d="${d}" stroke-width="${width}"${opacity === undefined ? '' : ` stroke-opacity="${opacity}"`}/>`;
}

function printPart(part: FacePart | undefined): string {
  if (!part) return '';
  return [
    ...(part.strokes ?? []).map(printStroke),
    ...(part.dots ?? []).map(
      ([x, y, rx, ry]) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${ink}" stroke="none"/>`,
    ),
    ...(part.glints ?? []).map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#fff" stroke="none"/>`),
    ...(part.fills ?? []).map(
      ([d, fill]) => `<path d="${d}" fill="${fill === 'tongue' ? tongue : ink}" stroke="none"/>`,
    ),
  ].join('');
}

/** Lines under the eyes from 40; forehead and outer eyes too from 60. */
function ageLines(parts: FaceParts, age: number): string {
  if (age < 40) return '';
  return parts.lines[age < 60 ? '40' : '60'].map(printStroke).join('');
}

/** The face as SVG in the head's 227 × 254 box. */
export function printFace(parts: FaceParts, entry: CastEntry, mood: Mood, speaking: boolean): string {
  const recipe = parts.moods[mood];
  const blush = entry.blush
    ? `<g fill="${entry.blush}" stroke="none"><ellipse cx="40" cy="140" rx="27" ry="17"/><ellipse cx="184" cy="136" rx="19" ry="16"/></g>`
    : '';
  const marks = (entry.marks ?? []).map((name) => printPart(parts.marks[name])).join('');
  const nose = (parts.noses[entry.nose ?? 'round'] ?? []).map(printStroke).join('');
  const mouth = speaking ? parts.speaking[recipe.speaking] : parts.mouths[recipe.mouth];
  return `<g fill="none" stroke="${ink}" stroke-linecap="round" stroke-linejoin="round">${blush}${marks}${ageLines(parts, entry.age)}${printPart(parts.brows[recipe.brows])}${printPart(parts.eyes[recipe.eyes])}${nose}${printPart(mouth)}</g>`;
}
