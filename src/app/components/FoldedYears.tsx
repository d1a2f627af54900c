import { Fragment, type ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.ts';

interface Props<Row> {
  /** In the order in which they are shown; those of one year stand together. */
  readonly rows: readonly Row[];
  /** `null` where it is not known. */
  readonly yearOf: (row: Row) => number | null;
  /** How many rows are seen at first: of the newest year, and of further years as long as there is room; 0 folds all. */
  readonly most: number;
  /** Whether a reader has asked for these rows, so that none is folded. */
  readonly isAsked: boolean;
  /** The rows of one year. */
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** A long list by years: the newest open as far as there is room, the others folded; no row is left out of the page. */
export function FoldedYears<Row>({ rows, yearOf, most, isAsked, children }: Props<Row>) {
  const { list } = useMessages();
  const groups = new Map<number | null, Row[]>();
  for (const row of rows) groups.set(yearOf(row), [...(groups.get(yearOf(row)) ?? []), row]);
  const newest = [...groups.keys()].find((year) => year !== null);
  let seen = 0;
  return (
    <div className="folded-years">
      {[...groups].map(([year, members]) => {
        seen += members.length;
        const isCut = !isAsked && year === newest && most > 0;
        const first = isCut ? members.slice(0, most) : members;
        const rest = members.slice(first.length);
        return (
          <Fragment key={year}>
            <details open={isAsked || isCut || seen <= most}>
              <summary>{list.ofYear(year, first.length)}</summary>
              {children(first)}
            </details>
            {rest.length > 0 && (
              <details>
                <summary>{list.moreOfYear(year, rest.length)}</summary>
                {children(rest)}
              </details>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
