/** The proof of one story as rows an instructor reads: routes, reach, endings, readings, guessing, plans. */

import type { Figures, ShareFigure } from '../../core/check/figures.ts';
import { botName } from '../../words/rules/bots.ts';
import { m } from '../../words/words.ts';
import type { Paint } from './paint.ts';
import { type FileReport, isUnread } from './report.ts';

/** Widths in columns. */
const page = 100;
const heading = 26;

/** `.49`, and `1.00` for all. */
const hundredths = (share: number): string => share.toFixed(2).replace(/^0/, '');
const whole = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const fraction = (of: readonly [number, number] | undefined): string =>
  of === undefined ? '–' : m.check_said_of({ count: of[0], of: of[1] });

type Row = readonly [label: string, text: string, good: boolean];

const shareNamed = (figures: Figures, name: string): ShareFigure | undefined =>
  figures.shares.find((share) => share.name === name);

function meanOf(share: ShareFigure | undefined): string {
  if (share?.blind === undefined) return '–';
  const { value, of } = share.blind;
  return of === 'share' ? hundredths(value) : m.check_said_ratio({ share: hundredths(value) });
}

/** Where it could not be found out whether every route ends, the row does not say so. */
function routesLabel({ ends, unsure }: Figures): readonly [label: string, good: boolean] {
  if (ends !== undefined && ends <= 1 - 1e-9) return [m.check_said_row_routes_not(), false];
  return ends === undefined || unsure !== undefined
    ? [m.check_said_row_routes_unsure(), true]
    : [m.check_said_row_routes(), true];
}

function routesRow(figures: Figures): Row {
  const { routes, bounded, states, coverage } = figures;
  if (routes === undefined) {
    const [met, of] = coverage.responses;
    const { depth = 0, sample } = bounded ?? {};
    const text = m.check_said_bounded({
      depth,
      routes: sample?.routes ?? 0,
      seed: sample?.seed ?? 0,
      ended: sample?.ended ?? 0,
      met,
      of,
    });
    return [m.check_said_row_bounded(), text, false];
  }
  const [label, ends] = routesLabel(figures);
  const told = m.check_said_states({ count: states, states: whole(String(states)) });
  if (routes.all === 'infinite') return [label, m.check_said_routes_infinite({ states: told }), ends];
  if (routes.all === '0') return [label, m.check_said_routes_none({ states: told }), ends];
  const given = { routes: whole(routes.all), decisions: whole(routes.decisions), states: told };
  // Beyond 2⁵³ only its digits are told; any number up there is a plural.
  const text =
    routes.all === routes.decisions
      ? m.check_said_routes({ ...given, count: Number(routes.all) })
      : m.check_said_routes_asides(given);
  return [label, text, ends];
}

function reachRow({ coverage: { responses, endings, places }, complete }: Figures): Row {
  const good = [responses, endings, places].every(([met, of]) => met === of);
  const full = good ? m.check_said_row_reach() : m.check_said_row_reach_not();
  const parts = [
    ...(responses[1] > 0 ? [m.check_said_reach_responses({ responses: fraction(responses) })] : []),
    ...(endings[1] > 0 ? [m.check_said_reach_endings({ endings: fraction(endings) })] : []),
    ...(places[1] > 0 ? [m.check_said_reach_places({ places: fraction(places) })] : []),
  ];
  return [complete ? full : m.check_said_row_met(), parts.length === 0 ? '–' : `${parts.join(', ')}.`, good];
}

function momentsRow({ moments, sums }: Figures): Row {
  const { least, most } = sums.find(({ name }) => name === 'moments') ?? {};
  const label = m.check_said_row_moments();
  if (moments.length === 0) return [label, m.check_said_moments_none(), true];
  const given = { count: moments.length, least: least ?? '–', most: most ?? '–' };
  return [label, least === most ? m.check_said_moments_even(given) : m.check_said_moments(given), true];
}

function endingsRow({ endings }: Figures): readonly Row[] {
  if (endings.length === 0) return [];
  const sorted = [...endings].sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const told = sorted.map(({ ending = m.check_said_ending_unnamed(), share }) =>
    share === undefined
      ? m.check_said_ending_plain({ ending })
      : m.check_said_ending_share({ ending, share: Math.round(share * 1000) / 10 }),
  );
  const blind = endings.some(({ share }) => share !== undefined) ? ` ${m.check_said_endings_blind()}` : '';
  return [[m.check_said_row_endings(), `${told.join(' · ')}${blind}.`, true]];
}

function readingRows(figures: Figures): readonly Row[] {
  const [autonomy, over, under] = ['autonomy', 'over', 'under'].map((name) => shareNamed(figures, name));
  if (figures.moments.length === 0 || autonomy === undefined) return [];
  const best = { best: fraction(autonomy.best), worst: fraction(autonomy.worst), blind: meanOf(autonomy) };
  const sides = {
    over: fraction(over?.best),
    under: fraction(under?.best),
    overBlind: meanOf(over),
    underBlind: meanOf(under),
  };
  return [
    [m.check_said_row_autonomy(), m.check_said_autonomy(best), true],
    [m.check_said_row_boundary(), m.check_said_boundary(sides), true],
  ];
}

function looksRow(figures: Figures, findings: FileReport['findings']): readonly Row[] {
  const guessing = figures.bots.filter(({ bot }) => bot !== 'lukewarm' && bot !== 'names-only');
  const nearest = [...guessing].sort((a, b) => b.share - a.share)[0];
  if (nearest === undefined) return [];
  const good = !findings.some(({ rule }) => rule === 'W8' || rule === 'W14');
  const text = m.check_said_looks({
    count: guessing.length,
    bot: botName(nearest.bot),
    share: hundredths(nearest.share),
    blind: meanOf(shareNamed(figures, 'autonomy')),
    names: hundredths(figures.bots.find(({ bot }) => bot === 'names-only')?.share ?? 0),
    lukewarm: hundredths(figures.lukewarm ?? 0),
  });
  return [[good ? m.check_said_row_looks() : m.check_said_row_looks_not(), text, good]];
}

function plansRow({ plans }: Figures, { path, kind }: FileReport): readonly Row[] {
  if (plans.length === 0) {
    const plan = path.replace(/\.(ink|json)$/, '.plan');
    return kind === 'scored' ? [[m.check_said_row_plans_none(), m.check_said_plans_none({ path: plan }), false]] : [];
  }
  const held = plans.filter((one) => one.held);
  const good = held.length === plans.length;
  const titles = (good ? plans : plans.filter((one) => !one.held)).map(({ title }) => title).join('; ');
  const text = m.check_said_plans({ held: held.length, of: plans.length, titles });
  return [[good ? m.check_said_row_plans() : m.check_said_row_plans_not(), text, good]];
}

/** Breaks a text at blanks. */
function wrap(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

function standing(report: FileReport): { readonly text: string; readonly good: boolean } {
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = report.findings.filter(({ severity }) => severity === 'warning').length;
  if (isUnread(report)) return { text: m.check_said_unread(), good: false };
  if (errors > 0) return { text: m.check_said_to_mend({ count: errors }), good: false };
  if (warnings > 0) return { text: m.check_said_to_look_at({ count: warnings }), good: true };
  if (report.figures?.short !== undefined) return { text: m.check_said_short(), good: true };
  return { text: report.kind === 'scored' ? m.check_said_ready() : m.check_said_plain_ready(), good: true };
}

export function summaryRows(report: FileReport, paint: Paint): readonly string[] {
  const { figures, waived, title } = report;
  const state = standing(report);
  const gap = ' '.repeat(Math.max(2, page - title.length - state.text.length));
  const rows = [`${paint.strong(title)}${gap}${state.good ? paint.good(state.text) : paint.error(state.text)}`];
  const told: Row[] =
    figures === undefined
      ? []
      : [
          routesRow(figures),
          reachRow(figures),
          momentsRow(figures),
          ...endingsRow(figures),
          ...readingRows(figures),
          ...looksRow(figures, report.findings),
          ...plansRow(figures, report),
        ];
  if (figures?.seed !== undefined)
    told.push([m.check_said_row_chance(), m.check_said_chance({ seed: figures.seed }), true]);
  const reasons = new Map(waived.map(({ rule, why }) => [rule, why]));
  for (const [rule, why] of reasons) told.push([m.check_said_row_waived(), m.check_said_waived({ rule, why }), true]);
  for (const [label, text, good] of told) {
    wrap(text, page - heading - 2).forEach((row, index) => {
      const name = (index === 0 ? label : '').padEnd(heading);
      rows.push(`  ${good ? paint.faint(name) : paint.warning(name)}${row}`);
    });
  }
  return rows;
}
