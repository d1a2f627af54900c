import { count } from './count.ts';

interface Readme {
  readonly title: string;
  readonly description: string;
  readonly note: string;
  readonly source: string;
  readonly citation: string;
  /** The names of the other files in the archive. */
  readonly files: readonly string[];
}

/** What each file of a chart is, by name. */
const fileWords: Readonly<Record<string, string>> = {
  'light.svg': 'the chart on white, to scale to any size',
  'document.svg':
    'the same with its letters as outlines, which look alike everywhere, for Word, PowerPoint and LibreOffice',
  'dark.svg': 'the chart on a dark ground',
  'light.png': 'the chart on white in pixels, twice the size of the screen, for Word, Google Docs and e-mail',
  'dark.png': 'the same on a dark ground',
  'data.csv': 'the numbers for a spreadsheet',
  'data.json': 'the numbers for a program, with exact intervals and the record of each source',
  'cite.txt': 'the citation as text, short and long',
  'cite.bib': 'the citation for LaTeX (BibTeX in UTF-8; biber reads it as well)',
  'cite.ris': 'the citation for EndNote, Mendeley, Zotero and others',
  'cite.csl.json': 'the citation for Zotero, Pandoc and others (CSL-JSON)',
};

/** Charts outside of their page: files, embeds, citations. */
export const exported = {
  citeAs: 'The citation as a file:',
  citeText: 'plain text',
  sources: (named: readonly string[], more: number) =>
    [...named, more > 0 ? `${count(more, 'more source', 'more sources')}` : ''].filter(Boolean).join('; '),
  origin: (site: string, version: string, date: string) => `${site}, dataset ${version}, as of ${date}.`,
  datasetTitle: (pair: string) => `Trade between ${pair} as published: claims, intervals and checks`,
  datasetNote: (claims: number, sources: number) =>
    `${count(claims, 'claim', 'claims')} from ${count(sources, 'source', 'sources')}. CC BY 4.0.`,
  claimTitle: (figure: string, subject: string) => `“${figure}”: ${subject}`,
  claimNote: (place: string) => `As printed in the source cited with it, ${place}.`,
  shortSource: (publisher: string, date: string, url: string | null) =>
    `${publisher}, ${date}${url === null ? '' : `, ${url}`}.`,
  shortCitation: (site: string, year: string, title: string, version: string, url: string | undefined) =>
    `${site} (${year}): ${title}. Dataset ${version}.${url === undefined ? '' : ` ${url}`}`,
  /** The build knows no date: the reader replaces the brackets. */
  longCitation: (site: string, date: string, title: string, version: string, url: string | undefined) =>
    `${site}. ${title}. Dataset ${version}, as of ${date}.${url === undefined ? '' : ` ${url}`} Accessed [date accessed].`,
  originalSources: (citations: readonly string[]) =>
    `Original ${citations.length === 1 ? 'source' : 'sources'}: ${citations.join(' ')}`,
  readme: ({ title, description, note, source, citation, files }: Readme) =>
    [
      title,
      '',
      description,
      '',
      note,
      source,
      '',
      'Files',
      ...files.map((name) => `- ${name}: ${fileWords[name] ?? name}`),
      '',
      'How to cite',
      citation,
      '',
      'Licence',
      'The compilation and the pictures: CC BY 4.0. Quoted figures belong to their publishers.',
      'The SVG files name the fonts Noto Sans and Noto Sans Lao; where these are missing, another sans-serif takes their place.',
      '',
    ].join('\n'),
  targetsTitle: (pair: string) => `Trade between ${pair}: how far the targets are`,
  targetTitle: (target: string, pair: string) => `Trade between ${pair}: the target of ${target}`,
  targetSubtitle: (current: string, unit: string) => `Two-way trade, ${current}, against the target; ${unit}`,
  targetDescription: (current: string, threshold: string, status: string) =>
    `${current}, against the target of ${threshold}: ${status}.`,
  pathTitle: (pair: string) => `Trade between ${pair}: paths to the targets`,
  pathNote: (rate: string, start: string) =>
    `The path of ${rate} a year from ${start} is an example; on the page any growth can be chosen.`,
  findingSubtitle: (meaning: string, isRate: boolean, unit: string) =>
    `${meaning} In ${isRate ? 'per cent' : unit}.`,
  notFromZero: 'The scale shows where the figures lie; it does not begin at zero.',
  /** @param subjects what the figures compared with a printed one are about */
  otherFigures: (subjects: readonly string[]) => `The other figures: ${subjects.join('; ')}.`,
  arithmetic: (line: string) => `The arithmetic: ${line}`,
  growthSubtitle: (figure: string) => `Stated as “${figure}”, beside what printed values give; per cent`,
  /** @param language of the printed words, whose letters the picture cannot draw */
  growthSubtitleRead: (reading: string, language: string) =>
    `Stated as ${reading} (printed in ${language}), beside what printed values give; per cent`,
  valueSubtitle: (unit: string, claims: number) =>
    `${unit}; the values that ${count(claims, 'printed figure', 'printed figures')} can stand for`,
  valueNote:
    'Each bar is one printed value with all that it can stand for when it is rounded or hedged. Reporters and dates differ: a difference is no contradiction by itself.',
};
