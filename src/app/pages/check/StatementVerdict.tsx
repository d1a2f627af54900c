import type { RefObject } from 'react';
import { VerdictBadge } from '../../components/VerdictBadge.tsx';
import type { Messages } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { PageCheck } from './check-query.ts';

interface Props {
  readonly check: PageCheck;
  /** Whether nothing is asked. */
  readonly isEmpty: boolean;
  /** Whether the check is about what was asked before. */
  readonly isOld: boolean;
  /** The element that gets the focus. */
  readonly target: RefObject<HTMLElement | null>;
}

/**
 * The verdict in one sentence. The element always exists, so that screen readers read its changes. Its content is
 * replaced each time, so that a browser that translates the page keeps no old verdict.
 */
export function StatementVerdict({ check, isEmpty, isOld, target }: Props) {
  const messages = useMessages();
  const { verdict } = check;
  const words = isEmpty ? '' : isOld ? messages.statement.reading : verdictWords(check, messages);
  const figures = check.text.figures.length;
  const counted =
    isEmpty || isOld || check.reading === null
      ? ''
      : messages.statement.counted(figures, check.text.leftOut.length);
  const unread = [...check.fields.values()].filter((reading) => 'problem' in reading).length;
  return (
    <section
      className="statement-verdict"
      aria-label={messages.statement.result}
      ref={target}
      tabIndex={-1}
      hidden={isEmpty || undefined}
    >
      {!isEmpty && !isOld && verdict !== null && <VerdictBadge key={verdict} verdict={verdict} />}
      <div role="status" aria-busy={isOld}>
        <p className="short-answer" key={words}>
          {words}
        </p>
        <p className="detail" key={`${counted} ${unread}`}>
          <span>{counted}</span>{' '}
          <span>{!isEmpty && !isOld && unread > 0 ? messages.statement.unread(unread) : ''}</span>
        </p>
      </div>
    </section>
  );
}

/** The verdict on all figures, in a sentence. */
export function verdictWords(
  { verdict, results, text, reading, fields }: PageCheck,
  { statement }: Messages,
): string {
  const apart = results.filter((result) => result.verdict === 'inconsistent').length;
  if (apart > 0 && results.length > 1) return statement.someApart(apart, results.length);
  if (verdict !== null) return statement.summary[verdict];
  if (text.figures.length > 0) return statement.onlyAside;
  return reading === null || fields.size > 0 ? statement.nothingYet : statement.noFigure;
}
