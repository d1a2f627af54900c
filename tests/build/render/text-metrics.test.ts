import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/build/render/text-metrics.ts';

describe('measureText', () => {
  it('adds the advances of Noto Sans: 572 of 1000 units for a digit', () => {
    expect(measureText('2024', 10).width).toBeCloseTo(4 * 5.72, 6);
  });

  it('knows the letters of Vietnamese', () => {
    expect(measureText('tỷ', 10).width).toBeCloseTo(measureText('ty', 10).width, 6);
  });
});
