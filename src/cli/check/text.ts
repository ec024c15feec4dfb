/** The whole report for a reader at a terminal. */

import { m } from '../../words/words.ts';
import { findingRows } from './findingText.ts';
import type { Paint } from './paint.ts';
import { isUnread, type Report } from './report.ts';
import { summaryRows } from './summaryText.ts';

export function printText(whole: Report, paint: Paint): string {
  const { files, set } = whole;
  const rows: string[] = [];
  for (const report of files) {
    for (const finding of report.findings) rows.push(...findingRows(finding, report, paint), '');
  }
  for (const report of files.filter((one) => one.figures !== undefined || !isUnread(one)))
    rows.push(...summaryRows(report, paint), '');
  const [first] = files;
  if (set.length > 0 && first !== undefined) {
    rows.push(paint.strong(m.check_said_set_heading()), '');
    for (const finding of set) rows.push(...findingRows(finding, { ...first, lines: {} }, paint), '');
  }
  rows.push(...closing(whole, paint));
  return rows.join('\n');
}

function closing(
  report: Pick<Report, 'files' | 'waiting' | 'milliseconds' | 'stopped'>,
  paint: Paint,
): readonly string[] {
  const { files, waiting, milliseconds, stopped } = report;
  const errors = files.map(({ findings }) => findings.filter(({ severity }) => severity === 'error').length);
  const sound = files.filter((_, index) => errors[index] === 0);
  const bounded = sound.filter(({ figures }) => figures?.complete !== true).length;
  const holding = sound.length - bounded;
  const mends = errors.reduce((sum, count) => sum + count, 0);
  const said = [
    ...(holding > 0 ? [m.check_said_total_ready({ count: holding })] : []),
    ...(bounded > 0 ? [m.check_said_total_bounded({ count: bounded })] : []),
    ...(mends > 0 ? [m.check_said_total_wait({ count: errors.length - sound.length, mends })] : []),
  ];
  const seconds = m.check_said_seconds({ seconds: (milliseconds / 1000).toFixed(1) });
  const proven = mends === 0 && bounded === 0 && files.some(({ kind }) => kind === 'scored');
  return [
    `${paint.strong(said.join(' '))}  ${paint.faint(seconds)}`,
    ...(stopped ? [m.check_said_stopped()] : []),
    ...(waiting.length > 0 ? [m.check_said_waiting({ files: waiting.join(', ') })] : []),
    ...(proven && !stopped ? [m.check_said_proven()] : []),
  ];
}
