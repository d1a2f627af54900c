// The scale of two counts takes the room that words leave, and words never stand on a mark or on the name of a row.
import { describe, expect, it } from 'vitest';
import { FONT_SIZE } from '../../../src/app/charts/chart-theme.ts';
import { roughWidth } from '../../../src/app/charts/trend/label-placement.ts';
import { layCounts } from '../../../src/app/charts/two-counts/two-counts-layout.ts';

const ROOM = { top: 0, left: 60, end: 8 } as const;
const LATER = [0.3, 0.6, 0.95].map((share) => ({ marks: [share], words: '' }));

describe('the rows of two counts', () => {
  // biome-ignore format: one row a case
  it.each([
    ['beside small marks',         [{ marks: [0.02, 0.03], words: 'Laos: about 37% more' }],          320, 252, 'start'],
    ['before large marks',         [{ marks: [0.9, 1], words: 'Laos: 3% more' }],                     320, 252, 'end'],
    ['in a scale made narrower',   [{ marks: [0.3, 0.6], words: 'Laos: about 37% more' }],            400, 301, 'start'],
    ['below, as nothing else has', [{ marks: [0.03, 0.05], words: 'chênh nhau ít nhất 284 lần: không so sánh' }], 320, 252, 'start'],
  ] as const)('have words %s', (_, told, width, scale, align) => {
    const laid = layCounts([...told, ...LATER], { ...ROOM, width });
    expect(Math.round(laid.scale)).toBe(scale);
    const [{ marks, words }] = told;
    const place = laid.rows[0];
    if (!place) throw new Error('expected a row');
    const length = roughWidth(words, FONT_SIZE);
    const [from, to] = align === 'start' ? [place.words.x, place.words.x + length] : [place.words.x - length, place.words.x];
    expect(place.words.align).toBe(align);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(width);
    const isBeside = place.words.y - place.y < FONT_SIZE;
    const spots = marks.map((share) => ROOM.left + share * laid.scale);
    if (isBeside) expect(spots.every((spot) => spot < from || spot > to)).toBe(true);
    // The next row begins below the words.
    expect((laid.rows[1]?.y ?? 0) - place.words.y).toBeGreaterThan(FONT_SIZE / 2);
  });
});
