import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { promisesKind } from '../../../src/app/charts/promises/promises-kind.tsx';
import { promisesModel, runsOf } from '../../../src/app/charts/promises/promises-model.ts';
import { messagesFor } from '../../../src/app/index.ts';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { FIXTURE } from '../dataset-fixture.ts';

const [ref] = promisesKind.refs(ledgerOf(FIXTURE));

/** The fixture with other targets. */
const withTargets = (change: (target: (typeof FIXTURE)['targets']['targets'][number]) => object) =>
  ledgerOf({
    ...FIXTURE,
    targets: {
      ...FIXTURE.targets,
      targets: FIXTURE.targets.targets.map((target) => ({ ...target, ...change(target) })),
    },
  });

describe('the chart of promises', () => {
  it('is not there without a target for two-way trade in the currency of the pair', () => {
    expect(promisesKind.refs(ledgerOf({ ...FIXTURE, targets: { ...FIXTURE.targets, targets: [] } }))).toEqual(
      [],
    );
    for (const other of [{ currency: 'CNY' }, { covers: 'rice' }, { flow: 'X' as const }])
      expect(promisesKind.refs(withTargets(() => other))).toEqual([]);
  });

  it('puts an arrow only where the day of announcement is known and not after the date', () => {
    const on = (said: string | null) =>
      promisesModel(
        withTargets(({ deadlines }) => ({
          deadlines: deadlines.map((one) => ({
            ...one,
            by: '2015',
            statements: one.statements.map((statement) => ({ ...statement, said })),
          })),
        })),
      )?.promises.map(({ announced, due }) => [announced?.year ?? null, due]);
    expect(new Set(on(null)?.map(String))).toEqual(new Set([',2015']));
    expect(new Set(on('2016-03-01')?.map(String))).toEqual(new Set([',2015']));
    expect(new Set(on('2014')?.map(String))).toEqual(new Set(['2014,2015']));
  });

  it('draws no line across years that are not known', () => {
    const year = (at: number) => ({ year: at, low: 1, high: 1 });
    expect(runsOf([2010, 2011, 2014].map(year)).map((run) => run.map((one) => one.year))).toEqual([
      [2010, 2011],
      [2014],
    ]);
  });

  it('names each target with its outcome for those who do not see it', () => {
    const ledger = ledgerOf(FIXTURE);
    const messages = messagesFor('en', FIXTURE);
    if (!ref) throw new Error('the fixture has targets');
    const svg = renderToStaticMarkup(promisesKind.draw(ref, { ledger, messages, width: 660 }));
    const description = /aria-label="([^"]*)/.exec(svg)?.[1] ?? '';
    const drawn = promisesModel(ledger)?.promises ?? [];
    expect(drawn.length).toBeGreaterThan(0);
    expect(description.split(';')).toHaveLength(drawn.length);
    for (const { id, deadline } of drawn) {
      expect(svg).toContain(`data-key="${id}"`);
      expect(description).toContain(messages.targets.outcome[deadline.outcome].toLowerCase());
    }
  });
});
