// The pictures of a whole beside its parts: what stands in them, and that they show what the proof says.

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../src/app/chart-list.ts';
import { FONT_SIZE } from '../../../src/app/charts/chart-theme.ts';
import { findingKind } from '../../../src/app/charts/finding/finding-kind.tsx';
import { findingPictures } from '../../../src/app/charts/finding/finding-picture.ts';
import { roughWidth } from '../../../src/app/charts/trend/label-placement.ts';
import { embedTable } from '../../../src/app/embed/embed-rows.ts';
import { messagesFor } from '../../../src/app/index.ts';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { datasetOf, type FixtureSource } from '../dataset-fixture.ts';
import { textsOf } from './chart-labels.ts';

type Of = Pick<FixtureSource, 'levels' | 'growths'>;

/** The words of the first picture for which a source's figures make a finding, at two widths. */
function pictureOf(of: Of, code: string, index = 0) {
  const ledger = ledgerOf(datasetOf([{ id: 'a', ...of }]));
  const messages = messagesFor('en', ledger.dataset);
  const finding = ledger.dataset.findings.find((one) => one.code === code);
  if (!finding) throw new Error(`no ${code} among ${ledger.dataset.findings.map((one) => one.code)}`);
  const ref = findingPictures(finding)[index];
  const chart = ref && chartOf(ref, ledger, 'en', messages);
  if (!ref || !chart) throw new Error('no picture');
  const draw = (width: number) => renderToStaticMarkup(findingKind.draw(ref, { ledger, messages, width }));
  return { draw, chart, rows: embedTable(chart, ledger, messages).rows };
}

const year = (flow: 'X' | 'M' | 'T', figure: string, period = '2024') => ({
  id: `${flow.toLowerCase()}-${period}`,
  flow,
  figure,
  period,
});
const growth = (flow: 'X' | 'M' | 'T', figure: string) => ({
  ...year(flow, figure),
  id: `${flow.toLowerCase()}-growth`,
  base: '2023',
});

const CASES: readonly {
  readonly why: string;
  readonly of: Of;
  readonly code: string;
  readonly words: string;
}[] = [
  {
    why: 'a whole above its parts, which are added at their most',
    of: { levels: [year('X', '$1.3 billion'), year('M', '$641.8 million'), year('T', 'over $2 billion')] },
    code: 'whole-differs',
    words:
      'Exports: US$1.3 billion (at most US$1.35 billion); Imports: US$641.8 million (at most US$641.85 million); Together at most US$1.992 billion; Two-way trade, as published: over US$2 billion',
  },
  {
    why: 'a whole below its parts, which are added at their least',
    of: { levels: [year('X', '$1.3 billion'), year('M', 'over $700 million'), year('T', '$1.7 billion')] },
    code: 'whole-differs',
    words:
      'Exports: US$1.3 billion (at least US$1.25 billion); Imports: over US$700 million; Together at least US$1.9 billion; Two-way trade, as published: US$1.7 billion',
  },
  {
    why: 'one part is not added up',
    of: {
      levels: [year('X', '$900 million', '2024-01/2024-07'), year('X', '$500 million', '2024-01/2024-08')],
    },
    code: 'periods-differ',
    words:
      'January–July 2024: US$900 million (at least US$850 million); January–August 2024, as published: US$500 million',
  },
  {
    why: 'parts that are periods',
    of: {
      levels: [
        year('X', '$300 million', '2024-S1'),
        year('X', '$310 million', '2024-S2'),
        year('X', '$900 million'),
      ],
    },
    code: 'periods-differ',
    words:
      'First half of 2024: US$300 million (at most US$350 million); Second half of 2024: US$310 million (at most US$315 million); Together at most US$665 million; 2024, as published: US$900 million',
  },
  {
    why: 'a growth beyond those of the parts',
    of: { growths: [growth('X', '26.2%'), growth('M', '32%'), growth('T', '32.8%')] },
    code: 'growth-outside-parts',
    words:
      'Exports: 26.2%; Imports: 32%; What the parts allow: 26.1% to less than 32.5%; Two-way trade, as published: 32.8%',
  },
  {
    why: 'weighted growths, of which one is computed',
    of: {
      levels: [year('X', '$512.3 million'), year('M', '$849.5 million'), year('M', '$568.3 million', '2023')],
      growths: [growth('X', '3.7%'), growth('M', '49.5%'), growth('T', '28.3%')],
    },
    code: 'growth-outside-parts',
    words:
      'Exports: 3.7%; Imports, from the values: 49.4–49.6%; What the parts allow: 28.15–28.24%; Two-way trade, as published: 28.3%',
  },
];

/** The rows of a band as it is drawn: "M70,16v20m0,22v20" has two. */
function bandRows(path: string): { middle: number; top: number; bottom: number }[] {
  const [, middle = 0, start = 0] = /^M([\d.]+),([\d.]+)/.exec(path) ?? [];
  let top = Number(start);
  return [...path.matchAll(/(?:m0,([\d.]+))?v([\d.]+)/g)].map(([, gap = 0, high = 0]) => {
    const row = { middle: Number(middle), top: top + Number(gap), bottom: top + Number(gap) + Number(high) };
    top = row.bottom;
    return row;
  });
}

describe('the picture of a whole and its parts', () => {
  it.each(CASES)('tells $why', ({ of, code, words }) => {
    const { draw, chart } = pictureOf(of, code);
    expect(chart.description).toBe(`${chart.title}. ${words}.`);
    const drawn = textsOf(draw(940)).join(' ');
    for (const part of words.split('; ')) expect(drawn).toContain(part);
  });

  it.each([320, 660, 940])('sets no label on the band between the growths, at %s pixels', (width) => {
    for (const { of, code } of CASES.filter(({ of: { growths } }) => growths)) {
      const svg = pictureOf(of, code).draw(width);
      const [, band = '', across = 0] =
        svg.match(/<path data-key="[^"]+" d="([^"]+)" stroke-width="([\d.]+)"/) ?? [];
      const rows = bandRows(band);
      expect(rows).toHaveLength(3);
      const words = [
        ...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" text-anchor="(start|end)"[^>]*>([^<]+)</g),
      ];
      for (const [, x, y, anchor, text = ''] of words.filter(([, , , , text]) => text?.includes('%'))) {
        const reach = roughWidth(text, FONT_SIZE);
        const from = Number(x) - (anchor === 'end' ? reach : 0);
        for (const { middle, top, bottom } of rows) {
          const isBeside = from >= middle + Number(across) / 2 || from + reach <= middle - Number(across) / 2;
          const isInOtherRow = Number(y) <= top || Number(y) - FONT_SIZE / 2 >= bottom;
          expect(isBeside || isInOtherRow, `${text} at ${width}`).toBe(true);
        }
      }
    }
  });

  it('finds a row of the table for every mark', () => {
    for (const { of, code } of CASES) {
      const { draw, rows } = pictureOf(of, code);
      const marks = [...draw(320).matchAll(/data-key="([^"]+)"/g)].map(([, key]) =>
        key?.replace('&gt;', '>'),
      );
      expect(marks.length).toBeGreaterThan(1);
      for (const key of marks) expect(rows.map((row) => row.key)).toContain(key);
    }
  });

  it('draws parts that end before the line where the whole begins, and beyond it where it ends', () => {
    for (const [at, isBefore] of [
      [0, true],
      [1, false],
    ] as const) {
      const { of, code } = CASES[at] ?? { of: {}, code: '' };
      const svg = pictureOf(of, code).draw(940);
      const stack = [...svg.matchAll(/<rect data-key="[^"]+" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)];
      const end = Math.max(...stack.map(([, x, width]) => Number(x) + Number(width)));
      const [, line] = svg.match(/<path d="M([\d.]+),[\d.]+V[\d.]+" stroke="[^"]+" stroke-width="2"/) ?? [];
      expect(stack).toHaveLength(2);
      expect(end < Number(line)).toBe(isBefore);
    }
  });
});
