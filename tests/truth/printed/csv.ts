/** A table of the site, by the names of its columns. */
import { parse } from 'csv-parse/sync';

export type CsvRow = Readonly<Record<string, string>>;

export const readCsv = (content: string): CsvRow[] => parse(content, { columns: true, bom: true });
