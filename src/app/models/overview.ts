/** The four answers of the overview, from the dataset. */
import type { Finding, Growth, Verdict } from '../../domain/index.ts';
import { isGap, isOffByTens } from './finding-kinds.ts';
import { type GrowingAnswer, growingAnswer, growingPart } from './growing-answer.ts';
import { growthStatements } from './growth-statements.ts';
import type { Ledger } from './ledger.ts';
import { type SizeAnswer, sizeAnswer } from './size-answer.ts';
import { type TargetAnswer, targetAnswers } from './target-answers.ts';

interface AgreeAnswer {
  /** The findings of figures that do not fit, strongest first. */
  readonly gaps: readonly Finding[];
  /** The strongest of them that is not told beside another answer already, if there is such. */
  readonly lead: Finding | null;
  /** The findings of values that seem to be off by a power of ten, strongest first. */
  readonly offByTens: readonly Finding[];
  /** How many printed figures these findings are about. */
  readonly figures: number;
  /** The number of distinct stated growths by verdict, as the growth page counts them. */
  readonly consistent: number;
  readonly inconsistent: number;
  readonly weak: number;
  readonly cannotTell: number;
}

export interface Overview {
  readonly size: SizeAnswer | null;
  readonly growing: GrowingAnswer | null;
  /** The newest growths over the same months a year earlier, if they end after those that answer. */
  readonly growingPart: readonly Growth[];
  readonly agree: AgreeAnswer;
  readonly targets: readonly TargetAnswer[];
}

/** The answers of the overview. */
export function overviewOf(ledger: Ledger): Overview {
  const size = sizeAnswer(ledger);
  const growing = growingAnswer(size, ledger);
  const others = [
    ...(size?.byOthers ?? []),
    ...(growing?.printed.byOthers ?? []),
    ...((growing?.earlierFirst && growing.earlier?.byOthers) || []),
  ];
  return {
    size,
    growing,
    growingPart: growingPart(ledger),
    agree: agreeOf(
      ledger,
      others.map(({ gap }) => gap),
    ),
    targets: targetAnswers(ledger),
  };
}

/** @param told findings that stand beside other answers */
function agreeOf(ledger: Ledger, told: readonly (Finding | null)[]): AgreeAnswer {
  const gaps = ledger.dataset.findings.filter(isGap);
  const figures = new Set(gaps.flatMap(({ claims, alsoPrinted }) => [...claims, ...alsoPrinted]));
  const statements = growthStatements(ledger);
  const withVerdict = (verdict: Verdict) => statements.filter((one) => one.verdict === verdict).length;
  return {
    gaps,
    lead: gaps.find((gap) => !told.includes(gap)) ?? gaps[0] ?? null,
    offByTens: ledger.dataset.findings.filter(isOffByTens),
    figures: figures.size,
    consistent: withVerdict('consistent'),
    inconsistent: withVerdict('inconsistent'),
    weak: withVerdict('weak'),
    cannotTell: withVerdict('cannot-tell'),
  };
}
