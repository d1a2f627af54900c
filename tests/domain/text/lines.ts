/** What is read in a text as lines, so that a test shows a whole reading at a glance. */
import { readText } from '../../../src/domain/text/read-text.ts';
import type { TextContext } from '../../../src/domain/text/text-claim.ts';

/**
 * A line a claim: kind, flow, reporter, period, base after "/", hedge, values, unit, status if it is not A, and the words.
 * What was left out follows, in brackets with its reason.
 */
export function linesOf(text: string, context: TextContext): string[] {
  const { text: read, claims, others, leftOut } = readText(text, context);
  const lines = claims.map((claim) => {
    const { words, at, kind, flow, reporter, period, base, hedge, values, status, by } = claim;
    if (read.slice(at, at + words.length) !== words) throw new Error(`“${words}” does not stand at ${at}`);
    const times = [period, ...(base ? [base] : [])].join('/');
    const told = [kind, flow, reporter, times, hedge, values.join('..'), status === 'A' ? null : status];
    const due = by === null ? [] : [`by ${by}`];
    return { at, line: `${[...told, ...due].filter(Boolean).join(' ')}: ${words}` };
  });
  const out = [...others, ...leftOut].map(({ words, at, reason }) => ({ at, line: `(${reason}: ${words})` }));
  return [...lines, ...out].sort((a, b) => a.at - b.at).map(({ line }) => line);
}
