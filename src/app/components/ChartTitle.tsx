import { horizonLanguage } from '../format/target-text.ts';
import { Heading } from './Heading.tsx';
import { PrintedWords } from './PrintedWords.tsx';

interface Props {
  readonly children: string;
}

/** The title of a chart. What it quotes are printed words of when a target is due. */
export function ChartTitle({ children }: Props) {
  return (
    <PrintedWords languageOf={horizonLanguage} Around={Heading}>
      {children}
    </PrintedWords>
  );
}
