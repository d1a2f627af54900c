import { typeset } from '../format/typeset.ts';
import { useSite } from '../site.ts';
import { TermText } from './TermText.tsx';

interface Props {
  readonly children: string;
}

/** The language of the curators' notes, reviews and descriptions. */
const LEDGER_LANGUAGE = 'en';

/** Words of the curators with the marks of print, and marked with their language on pages in another. */
export function LedgerText({ children }: Props) {
  const { language } = useSite();
  const text = <TermText>{typeset(children)}</TermText>;
  return language === LEDGER_LANGUAGE ? text : <span lang={LEDGER_LANGUAGE}>{text}</span>;
}
