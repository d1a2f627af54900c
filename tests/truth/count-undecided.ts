/** Prints how often nothing could be proved, on the real ledger and on made-up ones: `npm run bench:undecided -- [ledgers]`. */
import { type Claims, countUndecided, madePairs, pairsOf } from './undecided-counts.ts';

const ledgers = Number(process.argv[2] ?? '20');
const real = pairsOf('data');
const made = madePairs(
  Array.from({ length: ledgers }, (_, index) => index + 1),
  6,
  90,
);
console.log('| ledger | parts | inconsistent | cannot tell | sets not all listed |');
console.log('| --- | ---: | ---: | ---: | ---: |');
row('real, each source', real, { together: false });
row('real, as if never revised', real, { together: true });
row(`${ledgers} made up, each source`, made, { together: false });
row(`${ledgers} made up, as if never revised`, made, { together: true });

function row(name: string, pairs: readonly Claims[], options: Parameters<typeof countUndecided>[1]): void {
  console.log(`| ${[name, ...Object.values(countUndecided(pairs, options))].join(' | ')} |`);
}
