/** What the list of findings, the page of each, and the files say does not fit. */
import { byClass, byTag, closest, linksTo, wordsOf } from './html.ts';
import type { Said } from './said.ts';
import type { PrintedSite } from './site.tsx';

export interface PrintedFinding {
  readonly id: string;
  /** "Contradiction in one source". */
  readonly kind: string;
  /** The claims that it is about, without those that only print the same. */
  readonly claims: readonly string[];
  readonly alsoPrinted: readonly string[];
  readonly restsOn: string;
  /** The words of the list. */
  readonly words: string;
}

/** The kinds that say that figures cannot all be true, in the words of the pages. */
export const GAPS = ['Contradiction in one source', 'Conflict between sources'];

const kindIn = (words: string): string => words.replace(/^[^\p{L}]+/u, '');

/** The findings of the list, with what findings.csv adds to each. */
export function findingsPage(site: PrintedSite): PrintedFinding[] {
  const table = new Map(site.table('findings.csv').map((row) => [row.id, row]));
  return byClass(site.page('findings/'), 'finding')
    .filter(({ tag }) => tag === 'li')
    .map((item) => {
      const id = item.attributes.id ?? '';
      const [badge] = byClass(item, 'verdict');
      const row = table.get(id);
      if (!badge || !row)
        throw new Error(`a finding without a kind, or not in findings.csv: ${wordsOf(item)}`);
      const list = (text = '') => (text === '' ? [] : text.split(' '));
      return {
        id,
        kind: kindIn(wordsOf(badge)),
        claims: list(row.claims),
        alsoPrinted: list(row.also_printed),
        restsOn: row.rests_on ?? '',
        words: wordsOf(item),
      };
    });
}

/** The kind of a finding, and the claims of it, on its own page. */
export function findingPage(site: PrintedSite, id: string): { said: Said; claims: string[]; words: string } {
  const [main] = byTag(site.page(`findings/${id}/`), 'main');
  const [badge] = main ? byClass(main, 'verdict') : [];
  if (!main || !badge || !closest(badge, ({ tag }) => tag === 'main')) throw new Error(`no page of ${id}`);
  return {
    said: { view: 'finding page', about: id, scope: '', says: kindIn(wordsOf(badge)) },
    claims: linksTo(main, 'claims'),
    words: wordsOf(main),
  };
}

/** How many contradictions the overview counts, and how many growths fit, do not fit, are weak or are not decided. */
export function agreementOnOverview(site: PrintedSite) {
  const words = wordsOf(site.page(''));
  const number = (form: RegExp) => Number(form.exec(words)?.[1]?.replace(',', '') ?? 0);
  return {
    gaps: number(/([\d,]+) contradictions? found/),
    fits: number(/([\d,]+) of [\d,]+ stated growths? fits? other figures/),
    denied: number(/; ([\d,]+) do(?:es)? not[;.]/),
    weak: number(/; ([\d,]+) (?:is|are) possible/),
    undecided: number(/; ([\d,]+) cannot be checked/),
  };
}
