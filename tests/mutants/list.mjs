// Writes tests/mutants.md from the reports of run.mjs: every mutant that no test kills, with its reason. Fails if one has
// none, so that a new survivor is looked at.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REASONS, reasonFor } from './reasons.mjs';

const REPORTS = '.cache/stryker';
const LIST = 'tests/mutants.md';

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
  const short = line.length > 64 ? `${line.slice(0, 60)} …` : line;
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
  const rows = mutants
    .filter((/** @type {Mutant} */ { status }) => status === 'Survived' || status === 'NoCoverage')
    .sort(
      (/** @type {Mutant} */ { location: { start: a } }, /** @type {Mutant} */ { location: { start: b } }) =>
        a.line - b.line || a.column - b.column,
    )
    .map((/** @type {Mutant} */ { status, replacement, location: { start, end } }) => {
      const from = between(lines, start, end);
      const line = lines[start.line - 1] ?? '';
      const reason = reasonFor({ file, line, from, to: replacement, isCovered: status === 'Survived' });
      if (!reason) {
        missing += 1;
        console.error(`${file}:${start.line} ${line.trim()}\n    ${code(from)} → ${code(replacement)}`);
      }
      used.add(reason);
      return `| ${start.line} | ${code(from)} | ${code(replacement)} | ${reason} |`;
    });
  if (rows.length > 0) {
    sections.push(
      `## ${file}\n\n| line | code | mutant | |\n| ---: | --- | --- | --- |\n${rows.join('\n')}\n`,
    );
  }
}

const legend = Object.entries(REASONS)
  .filter(([name]) => used.has(name))
  .map(([name, text]) => `- **${name}**: ${text}`);
writeFileSync(
  LIST,
  `# Mutants that no test kills

What \`npm run test:mutants\` leaves alive in \`src/domain\`, with the reason; \`node tests/mutants/list.mjs\` writes this list from
its reports, by the rules of \`tests/mutants/reasons.mjs\`. The scores are in \`BENCHMARKS.md\`.

${legend.join('\n')}

${sections.join('\n')}`,
);
if (missing > 0) {
  console.error(`${missing} mutants have no reason`);
  process.exitCode = 1;
}
