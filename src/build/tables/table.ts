/** Tables as CSV, with columns that datapackage.json documents. */
import { stringify } from 'csv-stringify/sync';

/** A column, with the type that Table Schema gives it. */
export interface TableColumn<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly description: string;
  readonly of: (row: Row) => string | null;
}

/** A column of texts. */
export const textColumn = <Row>(
  name: string,
  description: string,
  of: TableColumn<Row>['of'],
): TableColumn<Row> => ({
  name,
  type: 'string',
  description,
  of: (row) => inert(of(row)),
});

/** Texts that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Puts an apostrophe in front, which keeps spreadsheets from running a text as a formula. */
const inert = (value: string | null): string | null => (value && FORMULA.test(value) ? `'${value}` : value);

/**
 * Writes a table as in RFC 4180, with the names of its columns. It starts with a byte order mark, without which Excel
 * does not take it for UTF-8.
 */
export const writeTable = <Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => columns.map(({ of }) => of(row))),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      record_delimiter: 'windows',
      bom: true,
    },
  );

/** The fields of a table as Table Schema describes them. */
export const tableFields = <Row>(columns: readonly TableColumn<Row>[]) =>
  columns.map(({ name, type, description }) => ({ name, type, description }));
