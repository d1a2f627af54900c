import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/app/i18n/en.ts';
import { ledgerOf } from '../../../../src/app/models/ledger.ts';
import { checkQuery, readStatementText } from '../../../../src/app/pages/check/check-query.ts';
import { markedHtml } from '../../../../src/app/pages/check/marked-html.ts';
import { statementExamples } from '../../../../src/app/pages/check/statement-examples.ts';
import { ledgerBeside } from '../../../../src/app/pages/check/statement-ledger.ts';
import {
  addressOf,
  fitsAddress,
  isPeriodWrong,
  movedChanges,
  readStatementQuery,
  type StatementQuery,
  writeStatementQuery,
} from '../../../../src/app/pages/check/statement-query.ts';
import { LANGUAGES } from '../../../../src/domain/index.ts';
import { type ChosenPlace, PLACE_IDS } from '../../../../src/domain/statement/index.ts';
import { datasetOf } from '../../dataset-fixture.ts';

const ledger = ledgerOf(
  datasetOf([
    {
      id: 'daily',
      levels: [
        { id: 'trade', figure: 'US$2.2 billion', period: '2024' },
        { id: 'exports', figure: 'US$0.8 billion', period: '2024', flow: 'X' },
        { id: 'theirs', figure: 'US$9 billion', period: '2024', reporter: 'LAO', partner: 'VNM' },
      ],
      growths: [{ id: 'growth', figure: 'up 33.9%', period: '2024', base: '2023' }],
    },
    { id: 'weekly', levels: [{ id: 'trade', figure: 'US$2.25 billion', period: '2024' }] },
    { id: 'monthly', levels: [{ id: 'trade', figure: 'US$3 billion', period: '2024' }] },
  ]),
);

const words = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme-composite' })
  .filter((text) => text.trim() !== '');
const anyPlace: fc.Arbitrary<ChosenPlace> = fc.record({
  kind: fc.constantFrom('level', 'growth', 'balance', 'change', 'target'),
  flow: fc.constantFrom('T', 'X', 'M', 'B'),
  falls: fc.boolean(),
  reporter: fc.constantFrom('VNM', 'LAO'),
  period: fc.constantFrom('', '2024', '2025-01/2025-04', '202'),
  base: fc.constantFrom(null, '2023', '2024-01/2024-04'),
});
const anyQuery: fc.Arbitrary<StatementQuery> = fc.record({
  language: fc.constantFrom('', ...LANGUAGES.keys()),
  sentence: fc.string({ maxLength: 60 }),
  published: fc.constantFrom('', '2025-01-09', 'soon'),
  changes: fc
    .dictionary(fc.nat({ max: 99_999 }).map(String), fc.oneof(fc.constant('out' as const), anyPlace))
    .map((changes) => new Map(Object.entries(changes).map(([at, change]) => [Number(at), change]))),
  taken: fc.uniqueArray(fc.constantFrom('daily/trade', 'weekly/trade', 'daily/growth')),
  figures: fc.dictionary(fc.constantFrom(...PLACE_IDS), words),
  deficit: fc.boolean(),
  side: fc.constantFrom('', 'VNM', 'LAO'),
  period: fc.constantFrom('', '2024', '2025-01/2025-04', 'soon'),
});

const read = (text: string) => readStatementQuery(new URLSearchParams(text), ledger);

/** What the page says of an address. */
const check = (text: string, pageLanguage = 'en') => {
  const query = read(text);
  return checkQuery(query, readStatementText(query, ledger), ledger, pageLanguage);
};

describe('a statement in the address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(read(String(writeStatementQuery(query)))).toEqual(query);
      }),
    );
  });

  it('leaves out what is the default', () => {
    expect(String(writeStatementQuery(read('')))).toBe('');
  });

  it('falls back where a parameter is nonsense, and keeps what is right beside it', () => {
    expect(read('lang=xx&side=FRA&sign=maybe&Q=1&T=2.2+billion')).toEqual({
      ...read(''),
      figures: { T: '2.2 billion' },
    });
    expect(read(`T=${'9'.repeat(500)}`).figures.T).toHaveLength(100);
  });

  it('leaves aside a period that is none, and says so', () => {
    const query = read('T=2.2+billion&period=2024-13');
    expect(isPeriodWrong(query.period)).toBe(true);
    expect(isPeriodWrong(read('period=+2024-04+').period)).toBe(false);
    expect(isPeriodWrong('')).toBe(false);
    expect(check('T=2.2+billion&period=2024-13').claims[0]?.period).toBe(
      check('T=2.2+billion').claims[0]?.period,
    );
  });

  it('never fails, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLACE_IDS, 'lang', 'period', 'published', 'set', 'with'),
        fc.string(),
        (name, value) => {
          const params = new URLSearchParams({ T: '2.2 billion', [name]: value });
          const { results } = check(String(params));
          expect(results.flatMap(({ findings }) => findings)).toEqual([]);
        },
      ),
    );
  });
});

describe('figures typed without a text', () => {
  const valuesOf = (address: string, pageLanguage: string) =>
    check(address, pageLanguage).claims.flatMap((claim) => ('values' in claim ? claim.values : []));

  it.each([
    ['2,2 tỷ', 'vi', '2200000000'],
    ['2.2 billion', 'en', '2200000000'],
    ['2,2 ຕື້', 'lo', '2200000000'],
  ])('“%s” is read in the language of the page, %s', (words, language, value) => {
    expect(valuesOf(`T=${encodeURIComponent(words)}`, language)).toEqual([value]);
  });

  it('keep their language in the address, for pages in others', () => {
    const address = addressOf(read('T=1,250+million'), 'en');
    expect(address).toBe('lang=en&T=1%2C250+million');
    for (const page of ['en', 'vi', 'lo']) expect(valuesOf(address, page)).toEqual(['1250000000']);
    expect(addressOf(read('lang=fr&T=1,25+milliard'), 'vi')).toBe('lang=fr&T=1%2C25+milliard');
  });
});

describe('the ledger beside a typed figure', () => {
  const beside = (text: string) =>
    ledgerBeside(check(text).claims, ledger).map(({ typed, printed }) => [
      typed.id.replace('typed/', ''),
      ...printed.map(({ claim, agreement }) => `${claim.id} ${agreement}`),
    ]);

  it('has the claims of the same reporter, flow, period and base', () => {
    expect(beside('T=2.2+billion&T-growth=up+35%25&period=2024')).toEqual([
      ['T', 'daily/trade same', 'weekly/trade meets', 'monthly/trade apart'],
      ['T-growth', 'daily/growth apart'],
    ]);
  });

  it('has none of another period, flow or side', () => {
    expect(beside('T=2.2+billion&period=2023')).toEqual([['T']]);
    expect(beside('M=2.2+billion&period=2024')).toEqual([['M']]);
    expect(beside('T=9+billion&period=2024&side=LAO')).toEqual([['T', 'daily/theirs same']]);
  });
});

describe('a text in the address', () => {
  const text = 'Two-way trade reached US$2.2 billion in 2024, up 33.9 per cent. Aid was US$20 million.';
  const address = `s=${encodeURIComponent(text)}`;

  it('is read whole, however long: nothing is cut', () => {
    const long = `${'A long paragraph. '.repeat(400)}${text}`;
    const query = read(`s=${encodeURIComponent(long)}`);
    expect(query.sentence).toBe(long);
    expect(check(`s=${encodeURIComponent(long)}`).text.figures).toHaveLength(2);
    expect(fitsAddress(query)).toBe(false);
    expect(addressOf({ ...query, period: '2024' }, 'en')).toBe('period=2024');
    expect(fitsAddress(read(address))).toBe(true);
    expect(addressOf(read(address), 'vi')).toBe(address.replaceAll('%20', '+'));
  });

  it('is judged as one source, with what is typed beside it', () => {
    expect(check(address).results.map(({ period, verdict }) => [period, verdict])).toEqual([
      ['2024', 'cannot-tell'],
    ]);
    expect(check(`${address}&T-base=US$1.2+billion`).verdict).toBe('inconsistent');
    expect(check(`${address}&T-base=US$1.64+billion&period=2024`).results).toHaveLength(1);
  });

  it('with a value that is taken from the ledger is held against it', () => {
    const after = `s=${encodeURIComponent('Trade of Viet Nam and Laos rose 5 per cent in 2025 to US$3.5 billion.')}`;
    expect(check(after).verdict).toBe('cannot-tell');
    expect(check(`${after}&with=daily/trade`).verdict).toBe('inconsistent');
    expect(check(`${after}&with=monthly/trade`).verdict).not.toBe('inconsistent');
    expect(check(`${after}&with=nobody/nothing`).taken).toEqual([]);
  });

  it('is judged with what a reader changed', () => {
    const at = text.indexOf('US$2.2');
    const changed = check(`${address}&set=${at}:level.X.up.LAO.2024.`);
    expect(changed.claims.map(({ flow, reporter }) => [flow, reporter])).toContainEqual(['X', 'LAO']);
    const left = check(`${address}&set=${at}:out`);
    expect(left.claims.map(({ figure }) => figure)).toEqual(['up 33.9 per cent']);
    expect(left.text.leftOut.map(({ words, reason }) => [words, reason])).toContainEqual([
      'US$2.2 billion',
      'by-reader',
    ]);
    const aid = text.indexOf('US$20');
    const added = check(`${address}&set=${aid}:level.X.up.VNM.2024.`);
    expect(added.claims.map(({ figure }) => figure)).toContain('US$20 million');
  });
});

describe('the marked text as HTML', () => {
  const found = check(
    `s=${encodeURIComponent('In 2024 <b>trade</b> & more.\n\nTwo-way trade was US$2.2 billion in 2024.\nIt rose.')}`,
  );
  const html = markedHtml(found, 'Cannot <tell>.', en);

  it('escapes what was pasted, and marks the figures by sign and words', () => {
    expect(html).toContain('<p>In 2024 &lt;b&gt;trade&lt;/b&gt; &amp; more.</p>');
    expect(html).toContain(
      '<mark title="figure 1, nothing to hold it against">US$2.2 billion<sup>·1</sup></mark> in 2024.<br>It rose.</p>',
    );
    expect(html).toContain('<div lang="en" translate="no">');
    expect(html).toContain('<p>Cannot &lt;tell&gt;.</p>');
  });

  it('is empty where there is no text', () => {
    expect(markedHtml(check('T=2.2+billion'), 'x', en)).toBe('');
  });
});

describe('changes of figures while a text is edited', () => {
  const place = {
    kind: 'level',
    flow: 'T',
    falls: false,
    reporter: 'VNM',
    period: '2024',
    base: null,
  } as const;
  const before = 'Trade was US$1 billion, then US$2 billion.';
  const second = before.indexOf('US$2');
  it.each([
    ['stay before what is added', `${before} So it was.`, [second]],
    ['move with what stands before them', `In all, ${before}`, [second + 8]],
    ['are gone where the text was', 'Another text.', []],
    ['stay where nothing changes', before, [second]],
  ])('%s', (_, after, expected) => {
    expect([...movedChanges(new Map([[second, place]]), before, after).keys()]).toEqual(expected);
  });
});

it('examples are statements that can be read, each from one source', () => {
  for (const { query } of statementExamples(ledger)) {
    const { fields } = checkQuery(query, null, ledger, 'en');
    expect(fields.size).toBeGreaterThan(1);
    for (const reading of fields.values()) expect(reading).toHaveProperty('claim');
  }
  expect(statementExamples(ledger).map(({ source }) => source)).toContain('daily');
});
