import type { ReactNode } from 'react';

interface RecordColumn<Row> {
  readonly name: string;
  readonly className?: string;
  readonly cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Whether rows carry their keys, by which `filter-list.ts` finds them. */
  readonly isList?: boolean;
  /** The `data-key` of the mark that a row belongs to, in the table of a chart. */
  readonly markOf?: (row: Row) => string;
  /** The name of a row, then its other cells. */
  readonly columns: readonly [RecordColumn<Row>, ...RecordColumn<Row>[]];
}

/** Records in a table. On a narrow page each becomes a block, in which cells carry the names of their columns. */
export function RecordTable<Row>({ rows, keyOf, isList = false, markOf, columns }: Props<Row>) {
  const [head, ...others] = columns;
  return (
    <div className="scroll">
      <table className="claims">
        <thead>
          <tr>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} data-row={isList ? keyOf(row) : undefined} data-key={markOf?.(row)}>
              <th scope="row">{head.cell(row)}</th>
              {others.map(({ name, className, cell }) => (
                <td key={name} data-label={name} className={className}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
