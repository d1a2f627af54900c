import { describe, expect, it, test } from 'vitest';
import {
  isNearestTo,
  lineBoxes,
  overlap,
  placeLabel,
  roughLines,
  roughWidth,
} from '../../../../src/app/charts/trend/label-placement.ts';

const FRAME = { x: 0, y: 0, width: 200, height: 100 };
const SIZE = { width: 60, height: 16 };
const MIDDLE = { x: 100, y: 50 };
/** A mark of 12 pixels. */
const markAt = ({ x, y }: { x: number; y: number }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 });

describe('isNearestTo', () => {
  const box = { x: 40, y: 40, width: 20, height: 10 };

  // biome-ignore format: one row a case
  it.each([
    ['nothing else',               [],                      true],
    ['something farther off',      [{ x: 50, y: 10 }],      true],
    ['something as near',          [{ x: 50, y: 62 }],      true],
    ['something nearer',           [{ x: 64, y: 45 }],      false],
    ['something under the label',  [{ x: 50, y: 45 }],      false],
  ])('beside %s', (_, others, isNearest) => {
    expect(isNearestTo(box, [{ x: 28, y: 45 }], others)).toBe(isNearest);
  });
});

describe('placeLabel', () => {
  it('stands away from what a reader would take it to', () => {
    const other = { x: 70, y: 20 };
    const { box } = placeLabel(SIZE, [MIDDLE], [markAt(MIDDLE)], FRAME, [], [other]);
    expect(isNearestTo(box, [MIDDLE], [other])).toBe(true);
  });

  it('prefers the upper left of its mark, close by', () => {
    expect(placeLabel(SIZE, [MIDDLE], [markAt(MIDDLE)], FRAME)).toMatchObject({
      box: { x: 33, y: 27 },
      align: 'end',
      anchor: MIDDLE,
      facing: { x: 93, y: 43 },
    });
  });

  // biome-ignore format: one row a case
  it.each([
    ['another mark',           [markAt({ x: 60, y: 35 })]],
    ['a line above',           lineBoxes({ x: 0, y: 30 }, { x: 200, y: 30 }, 6)],
    ['a whole half',           [{ x: 0, y: 0, width: 200, height: 48 }]],
  ])('evades %s', (_, others) => {
    const obstacles = [markAt(MIDDLE), ...others];
    const { box } = placeLabel(SIZE, [MIDDLE], obstacles, FRAME);
    expect(obstacles.map((obstacle) => overlap(box, obstacle)).filter((area) => area > 0)).toEqual([]);
  });

  // biome-ignore format: one row a case
  it.each([
    ['upper left',  { x: 2,   y: 2 }],
    ['upper right', { x: 198, y: 2 }],
    ['lower left',  { x: 2,   y: 98 }],
    ['lower right', { x: 198, y: 98 }],
  ])('stays inside the frame at its %s', (_, anchor) => {
    const { box } = placeLabel(SIZE, [anchor], [], FRAME);
    expect(overlap(box, FRAME)).toBe(SIZE.width * SIZE.height);
  });

  it('keeps a long label inside the frame, above or below a mark on no side of which it fits', () => {
    const long = { width: 190, height: 16 };
    const { box } = placeLabel(long, [{ x: 130, y: 50 }], [markAt({ x: 130, y: 50 })], FRAME);
    expect(overlap(box, FRAME)).toBe(long.width * long.height);
    expect(overlap(box, markAt({ x: 130, y: 50 }))).toBe(0);
  });

  it('goes to the next anchor rather than cover something', () => {
    const blocked = { x: 100, y: 0, width: 100, height: 100 };
    const placed = placeLabel(
      SIZE,
      [
        { x: 190, y: 50 },
        { x: 80, y: 50 },
      ],
      [blocked],
      FRAME,
    );
    expect(placed.anchor).toEqual({ x: 80, y: 50 });
  });

  it('needs an anchor', () => {
    expect(() => placeLabel(SIZE, [], [], FRAME)).toThrow('no anchor');
  });
});

// biome-ignore format: one row a case
describe('roughWidth', () => {
  it.each([
    ['nothing',                    '',     0],
    ['narrow letters take less',   'ill',  12 * 0.96],
    ['wide ones more',             'mW',   12 * 1.9],
    ['others the mean',            'ăếo',  12 * 1.83],
  ])('%s', (_, text, expected) => {
    expect(roughWidth(text, 12)).toBeCloseTo(expected, 9);
  });
});

describe('lines of a text', () => {
  const address = `https://example.org/en/vnm-lao/check/?s=${'trade+grew+by+32.8+per+cent+'.repeat(20)}`;

  test.each([
    ['words', 'Exports and imports of two economies', 100],
    ['an address that is longer than a line', `Tradecheck: ${address}`, 592],
    [
      'an address that fits a line of its own',
      `What the page shows of it https://example.org/${'a'.repeat(50)}`,
      400,
    ],
    ['letters of two units', `${'𝟗'.repeat(30)} ${'𝟗'.repeat(3)}`, 60],
    ['a line that is narrower than a letter', 'ab', 1],
  ])('%s: none is wider, and no space is added', (_, text, width) => {
    const lines = roughLines(text, width, 14);
    for (const line of lines)
      expect([...line].length === 1 || roughWidth(line, 14) <= width, line).toBe(true);
    // What is printed on lines below each other, with a space where one was.
    let rest = text;
    for (const line of lines) {
      expect(rest.startsWith(line), `${line} in ${rest}`).toBe(true);
      rest = rest.slice(line.length).replace(/^ /, '');
    }
    expect(rest).toBe('');
  });

  test('an address that fits a line is not broken', () => {
    const short = `https://example.org/${'a'.repeat(40)}`;
    expect(roughLines(`What the page shows of it ${short}`, 600, 14)).toContain(short);
  });

  // biome-ignore format: one row a case
  test.each([
    ['at most US$1.35 billion)',     'US$1.35 billion)'],
    ['gần 2,25 tỷ USD trong năm',    '2,25 tỷ USD'],
    ['ປະມານ 2,25 ຕື້ໂດລາ ໃນປີ 2024',  '2,25 ຕື້ໂດລາ'],
  ])('the amount in “%s” stays on one line where it fits', (text, amount) => {
    for (let width = Math.ceil(roughWidth(amount, 14)); width < roughWidth(text, 14); width += 3)
      expect(roughLines(text, width, 14).filter((line) => line.includes(amount))).toHaveLength(1);
  });

  test.each([12, 30, 61, 110])('Lao keeps its marks and vowels with their letters in %d pixels', (width) => {
    const lines = roughLines('ການສົ່ງອອກແລະການນຳເຂົ້າເພີ່ມຂຶ້ນ', width, 14);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('ການສົ່ງອອກແລະການນຳເຂົ້າເພີ່ມຂຶ້ນ');
    for (const line of lines) {
      expect(line, 'begins with a letter').not.toMatch(/^[\p{Mn}ະາຳຽ]/u);
      expect(line, 'ends with a whole letter').not.toMatch(/[ເແໂໃໄ]$/u);
    }
  });

  test.each([40, 61, 75, 110])('Lao breaks between syllables in %d pixels', (width) => {
    const syllables = 'ການ|ສົ່ງ|ອອກ|ແລະ|ການ|ນຳ|ເຂົ້າ|ເພີ່ມ|ຂຶ້ນ'.split('|');
    const ends = syllables.map((_, index) => syllables.slice(0, index + 1).join('').length);
    let at = 0;
    for (const line of roughLines(syllables.join(''), width, 14)) {
      at += line.length;
      expect(ends, line).toContain(at);
    }
  });
});
