import type { ReactNode } from 'react';
import type { Growth, Level } from '../../../domain/index.ts';
import type { StatementTest } from '../../../domain/statement/index.ts';
import { partsModel } from '../../charts/parts/parts-model.ts';
import { PrintedWords } from '../../components/PrintedWords.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { StatementPicture } from './StatementPicture.tsx';
import { comparisonText, languageAmong, statedOf, testStrip } from './statement-text.ts';

interface Props {
  readonly test: StatementTest;
  /** All figures that are judged. */
  readonly claims: readonly (Level | Growth)[];
  /** The address of the statement, relative to the page; null where no script runs that could copy it. */
  readonly address: string | null;
  readonly isDrawn?: boolean;
  /** What stands below the picture. */
  readonly children: ReactNode;
}

/** A printed figure beside what the others give: whether they agree, in words and as a picture. */
export function StatementComparison({ test, claims, address, isDrawn = true, children }: Props) {
  const messages = useMessages();
  const { assumedReporter } = useLedger().dataset.pair;
  const stated = statedOf(test, claims);
  if (!stated) return null;
  const { operation, operands, computed, verdict } = test;
  const strip = testStrip(stated, [test], messages);
  const parts = operands.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  // Figures that meet are no whole beside parts that do not make it.
  const model =
    verdict === 'inconsistent' && parts.length === operands.length
      ? partsModel({ operation, stated, operands: parts, computed }, assumedReporter, messages)
      : null;
  const words = comparisonText(test, claims, messages);
  return (
    <>
      <p>
        <PrintedWords languageOf={languageAmong(claims)}>{words}</PrintedWords>
      </p>
      {isDrawn && <StatementPicture strip={strip} parts={model} words={words} address={address} />}
      <p className="detail">{children}</p>
    </>
  );
}
