import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/app/i18n/catalogues.ts';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { findPages } from '../../../src/app/models/search.ts';
import { hrefsOf } from '../../../src/app/route.ts';
import { datasetOf } from '../dataset-fixture.ts';

const ledger = ledgerOf(
  datasetOf([
    {
      id: 'first',
      publisher: 'Báo Đầu tư',
      published: '2025-01-09',
      levels: [
        { id: 't', figure: 'US$2.2 billion', period: '2024' },
        { id: 'm', figure: '$133.9 million', period: '2023', flow: 'M' },
        { id: 'once', figure: '$1.52 billion', period: '2022' },
        { id: 'twice', figure: '$1.71 billion', period: '2022' },
      ],
      growths: [{ id: 'g', figure: '33.9%', period: '2024', base: '2023' }],
    },
    {
      id: 'second',
      publisher: 'Viet Nam News',
      published: '2025-02-09',
      levels: [{ id: 't', figure: '$2 billion', period: '2024' }],
    },
  ]),
);
const messages = messagesFor('en', ledger.dataset);
const hrefs = hrefsOf(ledger.dataset.pair.id, '', 'en');
const found = (asked: string) =>
  findPages(asked, ledger, messages, hrefs).map(({ kind, href }) => `${kind} ${href}`);

describe('a search', () => {
  it('writes once the titles of what it shows, however large the ledger is', () => {
    const many = datasetOf([
      {
        id: 'many',
        levels: Array.from({ length: 400 }, (_, index) => ({
          id: `t${index}`,
          figure: 'US$2.2 billion',
          period: String(1600 + index),
        })),
      },
    ]);
    let written = 0;
    const title = messages.search.claim;
    const counting = {
      ...messages,
      search: {
        ...messages.search,
        claim: (...named: Parameters<typeof title>) => {
          written += 1;
          return title(...named);
        },
      },
    };
    for (const asked of ['2', '2.2']) {
      const shown = findPages(asked, ledgerOf(many), counting, hrefs);
      expect(shown.filter(({ kind }) => kind === 'claim')).toHaveLength(asked === '2.2' ? 6 : 0);
    }
    findPages('2.2 billion', ledgerOf(many), counting, hrefs);
    expect(written).toBe(6);
  });

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('zinc')).toEqual([]);
  });

  it('finds the values and figures of a year first', () => {
    expect(found('2024')[0]).toBe(`value ${hrefs.value('T-2024')}`);
    expect(found('2024')).toContain(`claim ${hrefs.claim('first/t')}`);
    expect(found('2024').join()).not.toContain('first/m');
  });

  it('finds a number as it was published, and not as a part of another', () => {
    expect(found('33.9')).toEqual([`claim ${hrefs.claim('first/g')}`]);
    expect(found('2.2 billion')).toEqual([`claim ${hrefs.claim('first/t')}`]);
  });

  it('finds a publisher without its marks, as a source and by its figures', () => {
    expect(found('bao dau tu')).toContain(`source ${hrefs.source('first')}`);
    expect(found('dau tu 33.9')).toEqual([`claim ${hrefs.claim('first/g')}`]);
  });

  it('finds a finding by its id', () => {
    const [finding] = ledger.dataset.findings;
    expect(finding).toBeDefined();
    expect(found(finding?.id ?? '')).toEqual([`finding ${hrefs.finding(finding?.id ?? '')}`]);
  });
});
