// Why a mutant survives. Rules are tried in their order; the first that fits gives the reason. A rule looks at the file, at
// the line, at the code in question and at what the mutant has in its place; what it leaves out may be anything.

/** @typedef {{ file: string, line: string, from: string, to: string, isCovered: boolean }} Survivor */

export const REASONS = {
  absent:
    'code for what the types allow and the values never are, such as an index out of range, an id that nobody has or an empty group; the compiler demands it',
  order: 'changes only the order of what compares equal, or of what no two are equal',
  touching: 'differs only exactly at the limit, where both branches give the same',
  implied: 'what the other conditions of the place, or what it is asked of, imply already',
  work: 'only saves work: a cache, a shortcut or an early end, after which the longer way gives the same',
  name: 'a text that nothing reads, or that is only the key of a group, alike under either',
  schema: 'the form of the dataset, which the build checks when it writes it; no test of the domain loads it',
  open: 'not told apart by any case yet',
};

/** @typedef {keyof typeof REASONS} Reason */
/** @typedef {{ why: Reason, file?: string, line?: RegExp, from?: RegExp, to?: RegExp, isCovered?: boolean }} Rule */

/** @type {Rule[]} */
const RULES = [
  { why: 'schema', line: /Schema/, isCovered: false },
  { why: 'schema', file: 'dataset.ts', isCovered: false },

  // Defaults and checks that the compiler asks for.
  { why: 'absent', line: /\?\? (\[\]|''|0|null|'\w+'|ZERO)/, from: /^(\[\]|''|'\w+'|0)$/, isCovered: false },
  { why: 'absent', line: /\? .* : (\[\]|null)|: \[\][,;]?$/, from: /^\[\]$/, isCovered: false },
  { why: 'absent', line: /= ''/, from: /^''$/, isCovered: false },
  { why: 'absent', line: /^\s*if \(.*\) return (\[\]|null);$/, from: /^\[\]$/, isCovered: false },
  { why: 'absent', from: /\?\./, to: /^[^?]*$/ },
  { why: 'absent', line: /^\s*if \(!\w+(\(.*\))?\) (return|continue)/, from: /^!\w+$/, to: /^false$/ },
  { why: 'absent', line: /\(\[\w+, \w+\]\) => \(\w+ && \w+ \?/, from: /^\w+ && \w+$/ },
];

/** @param {Survivor} survivor @returns {Reason | undefined} */
export function reasonFor({ file, line, from, to, isCovered }) {
  return RULES.find(
    (rule) =>
      (rule.file === undefined || file.endsWith(`/${rule.file}`)) &&
      (rule.line?.test(line) ?? true) &&
      (rule.from?.test(from) ?? true) &&
      (rule.to?.test(to) ?? true) &&
      (rule.isCovered === undefined || rule.isCovered === isCovered),
  )?.why;
}
