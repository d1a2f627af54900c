// Lists, from the reports of run.mjs, every mutant that no test kills, with its reason. Fails if one has none, so that a new
// survivor is looked at.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REASONS, reasonFor } from './reasons.mjs';

const REPORTS = '.cache/stryker';
const LIST = '.cache/stryker/alive.md';

/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ status: string, replacement: string, location: { start: Place, end: Place } }} Mutant */

/** The text between two places, which count from 1. @param {string[]} lines @param {Place} start @param {Place} end */
function between(lines, start, end) {
  const rows = lines.slice(start.line - 1, end.line);
  rows.push((rows.pop() ?? '').slice(0, end.column - 1));
  const [first = '', ...others] = rows;
  return [first.slice(start.column - 1), ...others].join('\n');
}

/** What a row shows of a long text. @param {string} text */
function code(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > 44 ? `${line.slice(0, 40)} …` : line;
  return `\`${short.replaceAll('|', '\\|').replaceAll('`', '´')}\``;
}

const files = readdirSync(REPORTS)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => Object.entries(JSON.parse(readFileSync(join(REPORTS, name), 'utf8')).files))
  .sort(([a], [b]) => (a < b ? -1 : 1));

const sections = [];
const used = new Set();
let missing = 0;
for (const [file, { source, mutants }] of files) {
  const lines = source.split('\n');
  /** The mutants of a line that have one reason stand in one row. @type {Map<string, string[]>} */
  const rows = new Map();
  const alive = mutants
    .filter((/** @type {Mutant} */ { status }) => status === 'Survived' || status === 'NoCoverage')
    .sort(
      (/** @type {Mutant} */ { location: { start: a } }, /** @type {Mutant} */ { location: { start: b } }) =>
        a.line - b.line || a.column - b.column,
    );
  for (const { status, replacement, location } of alive) {
    const { start, end } = location;
    const from = between(lines, start, end);
    const line = lines[start.line - 1] ?? '';
    const reason = reasonFor({ file, line, from, to: replacement, isCovered: status === 'Survived' });
    const mutant = `${code(from)} → ${code(replacement)}`;
    if (!reason) {
      missing += 1;
      console.error(`${file}:${start.line} ${line.trim()}\n    ${mutant}`);
    }
    used.add(reason);
    const key = `| ${start.line} | ${reason} |`;
    rows.set(key, [...(rows.get(key) ?? []), mutant]);
  }
  if (rows.size > 0) {
    const body = [...rows].map(([key, all]) => `${key} ${[...new Set(all)].join('; ')} |`);
    sections.push(`## ${file}\n\n| line | why | mutants |\n| ---: | --- | --- |\n${body.join('\n')}\n`);
  }
}

const legend = Object.entries(REASONS)
  .filter(([name]) => used.has(name))
  .map(([name, text]) => `- **${name}**: ${text}`);
writeFileSync(
  LIST,
  `# Mutants that no test kills

What the last run left alive in \`src/domain\`, with the reason by the rules of \`tests/mutants/reasons.mjs\`.

${legend.join('\n')}

${sections.join('\n')}`,
);
if (missing > 0) {
  console.error(`${missing} mutants have no reason`);
  process.exitCode = 1;
}
