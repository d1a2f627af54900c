// The whole result of a check as one picture: the verdict, a line for each figure, and each proof, in every language of the pages.
import { describe, expect, it, test } from 'vitest';
import { CATALOGUES, LANGUAGE_CODES } from '../../../../src/app/index.ts';
import { ledgerOf } from '../../../../src/app/models/ledger.ts';
import { checkQuery, readStatementText } from '../../../../src/app/pages/check/check-query.ts';
import { pictureBlocks } from '../../../../src/app/pages/check/result-picture.ts';
import { verdictWords } from '../../../../src/app/pages/check/StatementVerdict.tsx';
import { readStatementQuery } from '../../../../src/app/pages/check/statement-query.ts';
import { statementSvg } from '../../../../src/app/pages/check/statement-svg.ts';
import { datasetOf } from '../../dataset-fixture.ts';

const TEXT =
  'Trade between Vietnam and Laos reached US$2 billion in 2024, up 32.8 per cent. Vietnam exported US$720 million <to> Laos, up 10 per cent, and imported US$900 million, up 12 per cent. Rice made up US$55 million.';
const SOURCE = 'Checked with a site: https://example.org/check/?text=a&lang=en';

const dataset = datasetOf([{ id: 'a', levels: [{ id: 't', figure: 'US$2 billion', period: '2024' }] }]);

describe.each(LANGUAGE_CODES)('in %s', (code) => {
  const messages = CATALOGUES[code];
  const ledger = ledgerOf(dataset, messages);
  const query = { ...readStatementQuery(new URLSearchParams(), ledger), sentence: TEXT, language: 'en' };
  const check = checkQuery(query, readStatementText(query, ledger), ledger, 'en');
  const verdict = verdictWords(check, messages);
  const blocks = pictureBlocks(check, verdict, [], SOURCE, messages);

  it('says the verdict first and the source last', () => {
    expect(blocks[0]).toEqual({ title: verdict });
    expect(blocks.at(-1)).toBe(SOURCE);
  });

  it('has a line for each figure, read and left out, with its number and sign', () => {
    const lines = blocks.filter((block) => typeof block === 'string');
    const numbered = lines.filter((line) => /^[✗✓·–○]\d+ /u.test(line));
    expect(numbered).toHaveLength(check.text.figures.length + check.text.leftOut.length);
    expect(numbered.map((line) => Number(/\d+/.exec(line)?.[0]))).toEqual(
      numbered.map((_, index) => index + 1),
    );
    expect(numbered.find((line) => line.includes('US$2 billion'))).toMatch(/2[.,]000[.,]000[.,]000/);
    expect(numbered.find((line) => line.includes('US$55 million'))).toContain('○');
  });

  it('tells each proof', () => {
    const proofs = check.results.flatMap(({ findings }) => findings.flatMap((finding) => finding.proofs));
    expect(proofs.length).toBeGreaterThan(0);
    const apart = blocks.filter(
      (block) => typeof block === 'string' && block.endsWith(messages.statement.apart),
    );
    expect(apart).toHaveLength(proofs.length);
  });

  it('is an SVG that holds all of its words, with markup in them escaped', () => {
    const svg = statementSvg(blocks);
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 708 \d+"/);
    expect(svg.match(/<text /g)?.length).toBeGreaterThanOrEqual(blocks.length);
    expect(svg).toContain('&amp;lang=en');
    const bottom = Math.max(...[...svg.matchAll(/<text x="24" y="(\d+)"/g)].map(([, y]) => Number(y)));
    expect(Number(/ height="(\d+)"/.exec(svg)?.[1])).toBeGreaterThan(bottom);
  });
});

test('a long address has no space in it, however many lines it takes', () => {
  const address = `https://example.org/check/?text=${'Trade+rose+%22to+'.repeat(40)}&lang=en`;
  const svg = statementSvg([`Checked: ${address}`]);
  const lines = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, line = '']) => line.trim());
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join('')).toContain(address.replaceAll('&', '&amp;'));
});
