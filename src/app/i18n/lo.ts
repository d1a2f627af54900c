/**
 * The Lao catalogue, part by part as the English one. See `lo/GLOSSARY.md` for its words.
 */

import type { TranslatedMessages } from './en.ts';
import { changes } from './lo/changes.ts';
import { chart } from './lo/chart.ts';
import { chartKinds } from './lo/chart-kinds.ts';
import { check } from './lo/check.ts';
import { claim } from './lo/claim.ts';
import { claims } from './lo/claims.ts';
import { correction } from './lo/correction.ts';
import { data } from './lo/data.ts';
import { economies } from './lo/economies.ts';
import { embed } from './lo/embed.ts';
import { exported } from './lo/export.ts';
import { filter, list } from './lo/filter.ts';
import { findingProof } from './lo/finding-proof.ts';
import { findingWords } from './lo/finding-words.ts';
import { findings } from './lo/findings.ts';
import { format } from './lo/format.ts';
import { growth } from './lo/growth.ts';
import { implied } from './lo/implied.ts';
import { method } from './lo/method.ts';
import { moneyIn } from './lo/money.ts';
import { overview } from './lo/overview.ts';
import { pairList } from './lo/pairs.ts';
import { rules } from './lo/rules.ts';
import { search } from './lo/search.ts';
import { share } from './lo/share.ts';
import { shell } from './lo/shell.ts';
import { slips } from './lo/slips.ts';
import { source } from './lo/source.ts';
import { sources } from './lo/sources.ts';
import { state } from './lo/state.ts';
import { statement } from './lo/statement.ts';
import { targets } from './lo/targets.ts';
import { titles } from './lo/titles.ts';
import { twoCounts } from './lo/two-counts.ts';
import { value } from './lo/value.ts';
import { words } from './lo/words.ts';

export const lo: TranslatedMessages = {
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
