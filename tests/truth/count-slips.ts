/** Prints how many planted slips are found and explained, by kind: `npm run bench:slips -- [ledgers]`. */
import { countSlips, type SlipCounts } from './slip-counts.ts';

const ledgers = Number(process.argv[2] ?? '20');
const size = {
  seeds: Array.from({ length: ledgers }, (_, index) => index + 1),
  pairs: 6,
  claimsPerPair: 90,
  slipsPerPair: 2,
};

print(
  'In articles that print the figures around the slip',
  countSlips({ ...size, slipPlaces: 'written-out' }),
);
print('Anywhere', countSlips({ ...size, slipPlaces: 'anywhere' }));

function print(title: string, { rows, first, all }: SlipCounts): void {
  console.log(`${title}:\n`);
  console.log('| slip | planted | found | claim named | right | right first |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { kind, planted, found, claimNamed, right, rightFirst } of rows) {
    console.log(`| ${kind} | ${planted} | ${found} | ${claimNamed} | ${right} | ${rightFirst} |`);
  }
  const shared = ({ right, other }: SlipCounts['all']) => `${right} of ${right + other}`;
  console.log(
    `\nSuggestions that are of a planted slip: ${shared(all)}; of the first ones ${shared(first)}.\n`,
  );
}
