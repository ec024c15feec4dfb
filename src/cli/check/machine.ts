/** The report for programs: JSON of our own, SARIF 2.1.0 for editors, and GitHub's workflow commands. */

import type { CheckFinding } from '../../core/check/finding.ts';
import { checkMend, checkSentence, ruleTitle, ruleWords } from '../../words/rules/say.ts';
import { spanOf } from './findingText.ts';
import { type FileReport, placeOf, type Report } from './report.ts';
import { ruleHelp } from './ruleHelp.ts';

/** Findings with the line and columns they point at. */
const placed = ({
  files,
  set,
}: Report): readonly { readonly finding: CheckFinding; readonly column: number; readonly end: number }[] =>
  [
    ...files.flatMap((file) => [...file.findings, ...file.waived].map((finding) => ({ finding, file }))),
    ...set.map((finding) => ({ finding, file: undefined })),
  ].map(({ finding, file }) => {
    const row = file?.lines[placeOf(finding)];
    const { column, width } = row === undefined ? { column: finding.column ?? 1, width: 1 } : spanOf(finding, row);
    return { finding, column, end: column + width };
  });

const told = (finding: CheckFinding, column: number) => ({
  rule: finding.rule,
  severity: finding.severity,
  file: finding.file,
  line: finding.line,
  column,
  sentence: checkSentence(finding),
  ...(checkMend(finding) === undefined ? {} : { mend: checkMend(finding) }),
  ...(finding.walk === undefined ? {} : { walk: finding.walk }),
  ...(finding.says === undefined ? {} : { says: finding.says }),
  values: finding.values,
});

/** `{version, files: [{path, kind, title, findings, waived, figures, milliseconds}], set, waiting, milliseconds}`; described in stories/README.md. */
export function printJson(report: Report): string {
  const columnOf = new Map(placed(report).map(({ finding, column }) => [finding, column]));
  const tell = (finding: CheckFinding) => told(finding, columnOf.get(finding) ?? 1);
  const files = report.files.map(({ lines: _, findings, waived, ...rest }: FileReport) => ({
    ...rest,
    findings: findings.map(tell),
    waived: waived.map((finding) => ({ ...tell(finding), why: finding.why })),
  }));
  return JSON.stringify({ ...report, files, set: report.set.map(tell) }, undefined, 2);
}

const sarifSchema = 'https://json.schemastore.org/sarif-2.1.0.json';

export function printSarif(report: Report): string {
  const results = placed(report).map(({ finding, column, end }) => ({
    ruleId: finding.rule,
    level: finding.severity,
    ...('why' in finding ? { suppressions: [{ kind: 'inSource', justification: finding.why }] } : {}),
    message: { text: [checkSentence(finding), checkMend(finding)].filter((part) => part !== undefined).join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(finding.file) },
          region: { startLine: finding.line, startColumn: column, endColumn: end },
        },
      },
    ],
  }));
  const rules = Object.keys(ruleWords).map((id) => ({
    id,
    shortDescription: { text: ruleTitle(id) },
    ...(ruleHelp(id) === undefined ? {} : { help: { text: ruleHelp(id) } }),
  }));
  const driver = { name: 'Alongside', rules };
  return JSON.stringify(
    { $schema: sarifSchema, version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] },
    undefined,
    2,
  );
}

/** In a workflow command these would end the message or a property. */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export const printGithub = (report: Report): string =>
  placed(report)
    .filter(({ finding }) => !('why' in finding))
    .map(({ finding, column, end }) => {
      const title = property(`${finding.rule} ${ruleTitle(finding.rule)}`);
      const at = `file=${property(finding.file)},line=${finding.line},col=${column},endColumn=${end},title=${title}`;
      // GitHub's word for a note.
      const level = finding.severity === 'note' ? 'notice' : finding.severity;
      return `::${level} ${at}::${escaped([checkSentence(finding), checkMend(finding)].filter((part) => part !== undefined).join(' '))}`;
    })
    .join('\n');
