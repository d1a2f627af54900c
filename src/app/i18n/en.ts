/**
 * The English catalogue: all texts that readers see. Its type is that of all catalogues.
 *
 * Words are neutral: they tell what printed figures imply, never that a person is wrong or dishonest.
 */
import { changes } from './en/changes.ts';
import { chart } from './en/chart.ts';
import { chartKinds } from './en/chart-kinds.ts';
import { check } from './en/check.ts';
import { claim } from './en/claim.ts';
import { claims } from './en/claims.ts';
import { correction } from './en/correction.ts';
import { data } from './en/data.ts';
import { economies } from './en/economies.ts';
import { embed } from './en/embed.ts';
import { exported } from './en/export.ts';
import { filter, list } from './en/filter.ts';
import { findingProof } from './en/finding-proof.ts';
import { findingWords } from './en/finding-words.ts';
import { findings } from './en/findings.ts';
import { format } from './en/format.ts';
import { growth } from './en/growth.ts';
import { implied } from './en/implied.ts';
import { method } from './en/method.ts';
import { moneyIn } from './en/money.ts';
import { overview } from './en/overview.ts';
import { pairList } from './en/pairs.ts';
import { rules } from './en/rules.ts';
import { search } from './en/search.ts';
import { share } from './en/share.ts';
import { shell } from './en/shell.ts';
import { slips } from './en/slips.ts';
import { source } from './en/source.ts';
import { sources } from './en/sources.ts';
import { state } from './en/state.ts';
import { statement } from './en/statement.ts';
import { targets } from './en/targets.ts';
import { titles } from './en/titles.ts';
import { twoCounts } from './en/two-counts.ts';
import { value } from './en/value.ts';
import { words } from './en/words.ts';

export const en = {
  ...shell,
  ...words,
  ...check,
  ...state,
  format,
  /** For the page's currency; for a figure in another see `inCurrency`. */
  money: moneyIn('USD'),
  moneyIn,
  economies,
  overview,
  chart,
  chartKinds,
  export: exported,
  embed,
  filter,
  list,
  findingProof,
  findingWords,
  findings,
  growth,
  implied,
  search,
  share,
  sources,
  source,
  claim,
  claims,
  correction,
  changes,
  data,
  value,
  targets,
  twoCounts,
  titles,
  method,
  statement,
  slips,
  rules,
  pairs: pairList,
};

type English = typeof en;

/** Words that a language may lack: they are then English, and `lang` says so. */
type MayBeEnglish<Table> = { readonly [Name in keyof Table]: Table[Name] & { readonly lang?: 'en' } };

type ChartKindMessages = MayBeEnglish<English['chartKinds']>;
type AboutRules = Omit<English['rules'], 'code'>;
type WordsByCode = MayBeEnglish<English['rules']['code']>;

/** All that a page says. */
export type Messages = Omit<English, 'chartKinds' | 'rules'> & {
  readonly chartKinds: ChartKindMessages;
  readonly rules: AboutRules & { readonly code: WordsByCode };
};

/** The catalogue of another language. The words of a kind of chart and of a rule may wait for their translation. */
export type TranslatedMessages = Omit<Messages, 'chartKinds' | 'rules'> & {
  readonly chartKinds: Partial<ChartKindMessages>;
  readonly rules: AboutRules & { readonly code: Partial<WordsByCode> };
};
