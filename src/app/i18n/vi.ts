/** The Vietnamese catalogue: a first translation, with the parts of the English one. */
import type { TranslatedMessages } from './en.ts';
import { changes } from './vi/changes.ts';
import { chart } from './vi/chart.ts';
import { chartKinds } from './vi/chart-kinds.ts';
import { check } from './vi/check.ts';
import { claim } from './vi/claim.ts';
import { claims } from './vi/claims.ts';
import { correction } from './vi/correction.ts';
import { data } from './vi/data.ts';
import { economies } from './vi/economies.ts';
import { embed } from './vi/embed.ts';
import { exported } from './vi/export.ts';
import { filter, list } from './vi/filter.ts';
import { findingProof } from './vi/finding-proof.ts';
import { findingWords } from './vi/finding-words.ts';
import { findings } from './vi/findings.ts';
import { format } from './vi/format.ts';
import { growth } from './vi/growth.ts';
import { implied } from './vi/implied.ts';
import { method } from './vi/method.ts';
import { moneyIn } from './vi/money.ts';
import { overview } from './vi/overview.ts';
import { pairList } from './vi/pairs.ts';
import { rules } from './vi/rules.ts';
import { search } from './vi/search.ts';
import { share } from './vi/share.ts';
import { shell } from './vi/shell.ts';
import { slips } from './vi/slips.ts';
import { source } from './vi/source.ts';
import { sources } from './vi/sources.ts';
import { state } from './vi/state.ts';
import { statement } from './vi/statement.ts';
import { targets } from './vi/targets.ts';
import { titles } from './vi/titles.ts';
import { twoCounts } from './vi/two-counts.ts';
import { value } from './vi/value.ts';
import { words } from './vi/words.ts';

export const vi: TranslatedMessages = {
  ...shell,
  ...words,
  ...check,
  ...state,
  economies,
  format,
  money: moneyIn('USD'),
  moneyIn,
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
