import type { ReactNode } from 'react';
import type { StatementCheck, StatementTest } from '../../../domain/index.ts';
import { showText } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { StatementPicture } from './StatementPicture.tsx';
import { givesText, statedOf, testStrip } from './statement-text.ts';

interface Props {
  readonly test: StatementTest;
  readonly check: StatementCheck;
  /** The statement's own, relative to the page. */
  readonly address: string;
  /** What is said below the picture. */
  readonly children: ReactNode;
}

/** A typed figure beside what the others give: whether they meet, in words and as a picture. */
export function StatementComparison({ test, check, address, children }: Props) {
  const messages = useMessages();
  const stated = statedOf(test, check);
  if (!stated) return null;
  const { operation, operands, computed, verdict } = test;
  const strip = testStrip(stated, [test], messages);
  const words = [
    messages.statement.proof(stated.figure, showText(stated.readings.verdict, stated.unit, messages)),
    givesText(operation, operands, computed, stated.unit, check, messages),
    verdict === 'inconsistent' ? messages.statement.apart : messages.statement.meet,
  ].join(' ');
  return (
    <>
      <p>{words}</p>
      <StatementPicture strip={strip} words={words} address={address} />
      <p className="detail">{children}</p>
    </>
  );
}
