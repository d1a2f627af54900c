import { withArticle } from './article.ts';
import { dates } from './dates.ts';

interface Translation {
  /** "First translation, corrections welcome." */
  readonly note: string;
  /** The link that sends one. */
  readonly correct: string;
  /** Where the texts are, where there is no such link. */
  readonly where: (folder: string) => string;
}

/** What surrounds every page. */
export const shell = {
  ...dates,
  siteName: 'Tradecheck',
  tagline: 'What was said about trade, and whether it adds up',
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  pairName: (a: string, b: string) => `${withArticle(a)} and ${withArticle(b)}`,
  skip: 'Skip to the content',
  language: {
    label: 'Language',
    /** Above a page in another language, to a reader who prefers this one. */
    offer: 'Read this page in English',
    /** The answer that keeps the page's language. */
    stay: 'Stay with English',
  },
  /** The choice of light or dark colours. */
  theme: { label: 'Colours', auto: 'System colours', light: 'Light', dark: 'Dark' },
  /** At the foot of pages whose language was translated from the English texts; `null` in English. */
  translation: null as Translation | null,
  nav: {
    label: 'Pages',
    data: 'Data',
    overview: 'Overview',
    growth: 'Growth',
    findings: 'Contradictions',
    targets: 'Targets',
    twoCounts: 'Two counts',
    values: 'Values',
    claims: 'Figures',
    sources: 'Sources',
    check: 'Check',
    method: 'Method',
    files: 'Files and charts',
    changes: 'What changed',
    corrections: 'Corrections',
  },
  footer: {
    data: 'Data',
    dataset: 'Dataset (JSON)',
    claims: 'All claims (CSV)',
    dataPackage: 'Data package',
    version: (version: string, asOf: string, checkedOn: string) =>
      `Dataset ${version}, with sources up to ${asOf}, last checked for newer ones on ${checkedOn}.`,
    /** Above a page whose ledger was not looked after as often as it states. */
    overdue: (checkedOn: string, due: string) =>
      `Newer figures may exist: these were last checked on ${checkedOn}, and the next check was due by ${due}.`,
    terms:
      'The compilation is under CC BY 4.0. Quoted figures belong to their publishers; each links to its source.',
    neutral:
      'A figure that does not fit others may be rounded, revised, mistranslated or misprinted. Tradecheck says what printed figures imply, not who is right.',
  },
};
