/** Prints how many planted slips are found and explained, by kind: `npm run bench:slips -- [ledgers]`. */
import { countSlips } from './slip-counts.ts';

const ledgers = Number(process.argv[2] ?? '20');
const { rows, findings } = countSlips(Array.from({ length: ledgers }, (_, index) => index + 1));
console.log('| slip | planted | found | claim named | kind and claim right | right at first |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const { kind, planted, found, claimNamed, right, rightFirst } of rows) {
  console.log(`| ${kind} | ${planted} | ${found} | ${claimNamed} | ${right} | ${rightFirst} |`);
}
console.log(`${findings} findings with suggestions`);
