import type { ReactNode } from 'react';
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
        {rows.map(({ key, cells: [head, printed, ...cells], printedIn, mixed }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move.
          <tr key={row} data-key={key ?? undefined}>
            <th scope="row">{head}</th>
            <td {...(printedIn === null ? {} : { lang: printedIn, translate: 'no' })}>
              {mixed.length > 0 ? inLanguages(printed ?? '', mixed) : printed}
            </td>
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

/** A text with its figures marked, each with its language, in the order in which they stand. */
function inLanguages(text: string, figures: EmbedTable['rows'][number]['mixed']): ReactNode[] {
  const parts: ReactNode[] = [];
  let rest = text;
  for (const [index, { figure, language }] of figures.entries()) {
    const at = rest.indexOf(figure);
    if (at < 0) continue;
    parts.push(
      rest.slice(0, at),
      <bdi key={index} lang={language} translate="no">
        {figure}
      </bdi>,
    );
    rest = rest.slice(at + figure.length);
  }
  return [...parts, rest];
}
