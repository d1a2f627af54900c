// @vitest-environment happy-dom
/** Pages of what the real ledger has none of: a proof by adding up, and values and corrections of made-up figures. */

import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DRAWING_WIDTHS } from '../../../src/app/charts/chart-size.ts';
import { ledgerOf } from '../../../src/app/index.ts';
import { LedgerContext } from '../../../src/app/models/use-ledger.ts';
import { valuesOf } from '../../../src/app/models/value-page.ts';
import { FindingPage } from '../../../src/app/pages/findings/FindingPage.tsx';
import { FindingsPage } from '../../../src/app/pages/findings/FindingsPage.tsx';
import { ValuePage } from '../../../src/app/pages/value/ValuePage.tsx';
import { SiteContext } from '../../../src/app/site.ts';
import { datasetOf, type FixtureSource } from '../dataset-fixture.ts';
import { madeSite } from '../made-site.ts';

const SITE = madeSite('../', '/en/');

/** Renders a page of a ledger with one source. */
function open(source: FixtureSource, page: (ledger: ReturnType<typeof ledgerOf>) => React.ReactNode) {
  const ledger = ledgerOf(datasetOf([source]));
  return render(
    <SiteContext value={SITE}>
      <LedgerContext value={ledger}>{page(ledger)}</LedgerContext>
    </SiteContext>,
  );
}

const figure = (id: string, text: string, period: string, flow: 'X' | 'T' | 'M') => ({
  id,
  figure: text,
  period,
  flow,
});

describe('a finding that takes all figures of a source', () => {
  const source: FixtureSource = {
    id: 'a',
    levels: [figure('t', '$1.5 billion', '2024', 'T'), figure('x', '$1.7 billion', '2024-S1', 'X')],
  };
  const finding = (ledger: ReturnType<typeof ledgerOf>) => {
    const [found, ...more] = ledger.dataset.findings.filter(({ code }) => code === 'not-all-true');
    if (!found || more.length > 0) throw new Error('expected one finding');
    return <FindingPage finding={found} />;
  };

  it('shows its proof line by line, each with the figure that says it, and what the lines add up to', () => {
    const { container } = open(source, finding);
    const lines = [...container.querySelectorAll('.written-proof li')].map((line) => line.textContent);
    expect(lines).toEqual([
      'two-way trade (2024) ≤ US$1.55 billion, by “$1.5 billion”',
      'exports (first half of 2024) ≥ US$1.65 billion, by “$1.7 billion”',
    ]);
    expect(container.querySelector('.written-proof')?.textContent).toMatch(/Both cannot be true\.$/);
    expect(container.querySelectorAll('.written-proof a.figure-quote')).toHaveLength(2);
  });

  it('shows the tie of its correction', () => {
    const { container } = open(source, finding);
    expect(container.textContent).toContain('At least one figure must be off, reprints counted.');
    const entries = within(screen.getByText(/Either of two:/)).getAllByRole('listitem');
    expect(entries.map((entry) => entry.querySelector('a')?.textContent)).toEqual([
      '“$1.5 billion”',
      '“$1.7 billion”',
    ]);
  });

  it('is in the list of corrections', () => {
    const { container } = open(source, () => <FindingsPage />);
    expect(container.querySelector('#corrections .correction h3')?.textContent).toBe('Without one figure');
  });
});

describe('a value that nobody prints', () => {
  const source: FixtureSource = {
    id: 'a',
    levels: [figure('x', '$1.25 billion', '2024', 'X'), figure('t', '$2.00 billion', '2024', 'T')],
  };

  it('has a page that says so, with what is implied', () => {
    open(source, (ledger) => {
      const value = valuesOf(ledger).get('M-2024');
      return value && <ValuePage value={value} />;
    });
    expect(screen.getByText(/^Nobody published this value\./)).toBeTruthy();
    const [, row] = screen.getAllByRole('row');
    expect(row?.textContent).toContain('US$0.74–0.76 billion');
    expect(row?.textContent).toContain('implied by “$2.00 billion” and “$1.25 billion”');
    expect(row?.textContent).toContain('(US$ 1.995 … 2.005 billion) − (US$ 1.245 … 1.255 billion) = ');
    expect(
      screen.getAllByRole('img', { name: /^implied by Daily, 1 January 2025: US\$740–760 million$/ }),
    ).toHaveLength(DRAWING_WIDTHS.length);
  });

  it('is no claim: no list of the page has one', () => {
    const { container } = open(source, (ledger) => {
      const value = valuesOf(ledger).get('M-2024');
      return value && <ValuePage value={value} />;
    });
    expect(container.querySelectorAll('section')).toHaveLength(1);
    expect(container.querySelector('.interval-printed')).toBeNull();
  });
});
