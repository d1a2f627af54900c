/** Texts for charts in tests: plain, and different from every catalogue. */
import type { GaugeLabels } from '../../../src/app/charts/gauge/GaugeDrawing.tsx';
import type { TrendChartLabels } from '../../../src/app/charts/trend/TrendDrawing.tsx';

export const TREND_LABELS: TrendChartLabels = {
  title: 'Trade and more',
  description: 'From 2005 to 2025.',
  unit: 'US$ billion',
  statistics: () => 'IMF, Viet Nam as reporter',
  press: 'printed in the press',
  mirror: 'Laos as reporter',
  gap: 'does not fit',
  newest: ({ year, claims }) => `${year}: ${claims[0]?.figure}`,
  newestBriefly: ({ year, claims }) => `${year}: ${claims[0]?.figure}`,
  value: (billions) => `${billions} bn`,
  observation: ({ value, status }) => `statistics ${value} ${status}`,
  reading: ({ low, high, reporter }) => `${reporter} ${low.toFixed(2)} to ${high.toFixed(2)}`,
  claim: ({ figure, publisher }) => `${figure} in ${publisher}`,
  more: (count) => `and ${count} more`,
  hint: 'click for more',
  flow: (flow) => `flow ${flow}`,
};

export const GAUGE_LABELS: GaugeLabels = {
  title: 'Targets',
  description: 'The present value against three targets.',
  current: '2024: US$2.2 billion',
  unit: 'US$ billion',
  value: (billions) => `${billions} bn`,
  targets: {
    'older/target-2bn': { name: 'US$2 billion by 2015', threshold: 'US$2 billion', status: 'reached' },
    'newer/target-5bn': { name: 'US$5 billion, near term', threshold: 'US$5 billion', status: '43–45 %' },
    'newer/target-5-10bn': {
      name: 'US$5–10 billion, coming years',
      threshold: 'US$5–10 billion',
      status: '21–45 %',
    },
  },
};

/** The texts of an SVG in their order. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, content = '']) =>
    content.replace(/<[^>]+>/g, ''),
  );
}

/** One element a line, for comparing files. */
export const lines = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;
