import { count } from './count.ts';

const countedClaims = (n: number): string => (n === 1 ? 'one figure' : `${n} figures`);

/** The fewest figures to give up. The words never tell which one is wrong, because that is not known. */
export const correction = {
  title: 'The fewest figures to set aside',
  lead: (n: number, of: number, findings: number, proved: boolean) =>
    `Setting ${n} of ${of} figures aside would remove ${
      findings === 1 ? 'the contradiction' : `all ${findings} contradictions`
    }${proved ? '; fewer would not: that is proved.' : '. That is not proved to be the fewest.'}`,
  short: (n: number) => `Setting ${countedClaims(n)} aside would remove every contradiction:`,
  which: 'the fewest figures to set aside',
  note: 'This counts figures and judges none. Which of them are wrong cannot be told. A reprint goes with its original; of equally few figures, estimates go before final ones. Figures that were revised between their sources stay, as they contradict nobody, and statements that a target was met are no part of it.',
  ends: (n: number) =>
    n === 1 ? 'Would be gone:' : n === 2 ? 'Would be gone, both:' : `Would be gone, all ${n} of them:`,
  without: (n: number, proved: boolean) =>
    `Without ${countedClaims(n)}${proved ? '' : ', not proved to be the fewest'}`,
  /** On the page of one finding. */
  ofFinding: (n: number, others: number, proved: boolean) =>
    `${
      proved
        ? `At least ${countedClaims(n)} must be off, reprints counted.`
        : `Setting ${countedClaims(n)} aside would remove this contradiction; fewer may do.`
    }${others === 0 ? '' : ` That counts ${count(others, 'other contradiction', 'other contradictions')} with some of the same figures.`}`,
  judgesNone: 'We cannot tell which figure is wrong.',
  all: 'The fewest figures of all findings',
  notOfFinding: 'Only the figures that have a part in this finding are listed.',
  anyCase: 'In any case:',
  oneOf: (n: number) => (n === 2 ? 'Either of two:' : `One of these ${n}, any of them:`),
  ways: (n: number) => `One of ${n} ways, equally small:`,
  way: (n: number) => `Way ${n}`,
  more: 'There are more ways, equally small.',
  together: ' together with ',
  also: (sources: number) => `as ${count(sources, 'other source does', 'other sources do')}`,
  partIn: (findings: readonly number[]) =>
    findings.length === 1 ? `in finding ${findings[0]}` : `in findings ${findings.join(' and ')}`,
};
