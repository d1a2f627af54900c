import { count } from './count.ts';

/** The page of files and charts, and the page of one chart. */
export const data = {
  title: (figures: number, sources: number) =>
    `Data: ${count(figures, 'figure', 'figures')} from ${count(sources, 'source', 'sources')}, to take away`,
  description: (pair: string) =>
    `The files and charts about the trade between ${pair}: tables, datasets, and every chart with its numbers.`,
  current: (newest: string, checked: string) =>
    `The newest source is of ${newest}. The sources were last checked on ${checked}.`,
  claimsText: (figures: number) =>
    `A table of all ${figures} figures as they were published, with what each stands for and its source.`,
  targetsText: 'Every target with its date, who set it, and what came of it.',
  datasetText: 'All of it for programs: figures, sources, checks, contradictions and targets.',
  dataPackageText: 'Describes the tables and their columns (Frictionless Data).',
  version: (version: string) =>
    `This is version ${version}. Charts can be embedded so that they follow the data, or so that they keep this version.`,
  chartsTitle: (charts: number) => `${count(charts, 'chart', 'charts')}, each with its numbers and files`,
  explained: 'The page about this',
  allCharts: 'All charts and files',
  chartPage: 'A page of its own',
};
