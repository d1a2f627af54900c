import { describe, expect, it } from 'vitest';
import { amountAxis } from '../../../src/app/charts/amount-axis.ts';
import { niceTicks } from '../../../src/app/charts/ticks.ts';
import { messagesFor } from '../../../src/app/index.ts';
import { FIXTURE } from '../dataset-fixture.ts';

const messages = messagesFor('en', FIXTURE);

describe('an axis of amounts', () => {
  // biome-ignore format: one row a case
  it.each([
    ['billions',                 3,       'US$ billion',  ['0', '1', '2', '3']],
    ['parts of a billion',       0.8,     'US$ million',  ['0', '200', '400', '600', '800']],
    ['millions',                 0.0012,  'US$ million',  ['0', '0.25', '0.5', '0.75', '1', '1.25']],
    ['tens of millions',         0.05,    'US$ million',  ['0', '10', '20', '30', '40', '50']],
    ['thousands',                3e-6,    'US$ thousand', ['0', '1', '2', '3']],
    ['dollars',                  4e-8,    'US$',          ['0', '10', '20', '30', '40']],
    ['trillions',                2500,    'US$ trillion', ['0', '0.5', '1', '1.5', '2', '2.5']],
  ])('tells %s in a unit that has short numbers for them', (_, top, unit, numbers) => {
    const ticks = niceTicks(0, top, 5);
    const axis = amountAxis(ticks, messages);
    expect(axis.unit).toBe(unit);
    expect(ticks.map(axis.value)).toEqual(numbers);
  });

  it('never has two ticks with one number', () => {
    for (let exponent = -10; exponent <= 4; exponent += 1) {
      for (const digits of [1, 1.3, 2.7, 4.9, 7.77]) {
        const ticks = niceTicks(0, digits * 10 ** exponent, 5);
        const numbers = ticks.map(amountAxis(ticks, messages).value);
        expect(new Set(numbers).size, numbers.join(' ')).toBe(ticks.length);
      }
    }
  });
});
