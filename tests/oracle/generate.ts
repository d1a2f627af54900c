/** The command that writes a generated ledger, and beside it what is true of it. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { OracleLedger } from './ledger.ts';
import { makeLedger } from './make-ledger.ts';
import { pairFiles } from './to-yaml.ts';

const USAGE = `usage: npm run generate -- --out <folder> [options]

Writes a made-up ledger into a new or empty folder: one folder a pair, one file a source. The same options write the
same files. What was planted stands in <folder>.truth.json, outside the ledger:
  { "pairs", "sources", "claims", "slips": [{ "kind", "pair", "source", "claims", "meant" }] }
where "claims" are the ids within the source and "meant" are the words without the slip.

options:
  --out <folder>    where the ledger goes
  --pairs <number>  how many pairs of economies (default: 1)
  --claims <number> how many claims in all, spread evenly over the pairs (default: 300)
  --seed <number>   which ledger (default: 1)
  --slips <number>  how many slips to plant; the kinds take turns (default: 0)
  --help            print this text`;

interface Options {
  readonly out: string;
  readonly pairs: number;
  readonly claims: number;
  readonly seed: number;
  readonly slips: number;
}

class UsageError extends Error {}

function optionsOf(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      pairs: { type: 'string', default: '1' },
      claims: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      slips: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  if (values.out === undefined) throw new UsageError('no --out');
  const pairs = numberOf('pairs', values.pairs, 1);
  return {
    out: values.out,
    pairs,
    claims: numberOf('claims', values.claims, pairs),
    seed: numberOf('seed', values.seed, 0),
    slips: numberOf('slips', values.slips, 0),
  };
}

function numberOf(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d{1,9}$/.test(text) || number < least) {
    throw new UsageError(`invalid --${name}: ${text}; expected a whole number from ${least}`);
  }
  return number;
}

/** Writes the ledger. @throws {UsageError} when the folder holds anything */
function writeLedger(folder: string, { pairs }: OracleLedger): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new UsageError(`invalid --out: ${folder} is not empty`);
  for (const pair of pairs) {
    mkdirSync(join(folder, pair.id));
    for (const [name, content] of pairFiles(pair)) writeFileSync(join(folder, pair.id, name), content);
  }
}

function truthOf({ pairs, slips }: OracleLedger) {
  const sources = pairs.flatMap((pair) => pair.sources);
  return {
    pairs: pairs.length,
    sources: sources.length,
    claims: sources.reduce((sum, { claims }) => sum + claims.length, 0),
    slips,
  };
}

try {
  const options = optionsOf(process.argv.slice(2));
  if (options === null) console.log(USAGE);
  else {
    const ledger = makeLedger(options);
    writeLedger(options.out, ledger);
    const truth = truthOf(ledger);
    const truthFile = `${options.out.replace(/\/+$/, '')}.truth.json`;
    writeFileSync(truthFile, `${JSON.stringify(truth, null, 2)}\n`);
    console.log(
      `${truth.pairs} pairs, ${truth.sources} sources, ${truth.claims} claims in ${options.out}; ` +
        `${truth.slips.length} slips in ${truthFile}`,
    );
  }
} catch (error) {
  const usage =
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!usage) throw error;
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
