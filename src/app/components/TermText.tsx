import { ASSUMPTIONS } from '../../domain/index.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useHrefs } from '../use-hrefs.ts';
import { LinkedWords, type WordLink } from './LinkedWords.tsx';

/** Where the method explains a word of the trade. */
const TERM_PLACES = { valuation: 'valuation', reprint: 'rests-on-reprint', zeros: 'zeros' } as const;
const TERMS = ['valuation', 'reprint', 'zeros'] as const satisfies readonly (keyof typeof TERM_PLACES)[];

/** A text in which the first use of each word of the trade, and of each assumption, leads to what it means. */
export function TermText({ children }: { readonly children: string }) {
  const { method, assumption, findings } = useMessages();
  const page = useHrefs().method();
  const linkTo = (place: string, words: readonly string[]): WordLink[] =>
    words.map((one) => ({ words: one, href: `${page}#${place}` }));
  const links = [
    ...ASSUMPTIONS.flatMap((one) => linkTo(`rests-on-${one}`, [assumption[one], findings.assumption[one]])),
    ...TERMS.flatMap((term) => linkTo(TERM_PLACES[term], method.terms[term])),
  ];
  return <LinkedWords links={links}>{children}</LinkedWords>;
}
