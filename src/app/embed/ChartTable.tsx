import type { EmbedTable } from './embed-rows.ts';

/** The numbers of a chart. A row has the key of its mark. */
export function ChartTable({ columns, rows }: EmbedTable) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [head, printed, ...cells], printedIn }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move.
          <tr key={row} data-key={key ?? undefined}>
            <th scope="row">{head}</th>
            <td {...(printedIn === null ? {} : { lang: printedIn, translate: 'no' })}>{printed}</td>
            {cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do cells.
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
