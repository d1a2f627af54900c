import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChangesFileSchema } from '../read/change-entry.ts';
import { withFieldTable } from '../read/field-table.ts';
import { jsonSchema } from '../read/json-schema.ts';
import { PairFileSchema, WrittenSourceSchema } from '../read/ledger-schema.ts';
import { MovedFileSchema } from '../read/moved-entry.ts';
import { ReviewFileSchema } from '../read/review-entry.ts';

/**
 * The files of a ledger's folder that are made from its schema, by name, with their content.
 *
 * @throws {UsageError} when its README.md has no place for the table of fields
 */
export function schemaFiles(root: string): Map<string, string> {
  return new Map([
    ['README.md', withFieldTable(readFileSync(join(root, 'README.md'), 'utf8'))],
    ['ledger.schema.json', jsonSchema(WrittenSourceSchema, 'A source of the ledger')],
    ['pair.schema.json', jsonSchema(PairFileSchema, 'A pair of the ledger')],
    ['reviewed-findings.schema.json', jsonSchema(ReviewFileSchema, 'Answers to the findings of a pair')],
    ['moved.schema.json', jsonSchema(MovedFileSchema, 'Addresses of a pair that have moved')],
    ['changes.schema.json', jsonSchema(ChangesFileSchema, 'What changed in the ledger of a pair')],
  ]);
}

/** Writes these files. Gives the names of all of them. @throws {UsageError} as `schemaFiles` */
export function writeSchemaFiles(root: string): string[] {
  const files = schemaFiles(root);
  for (const [name, content] of files) writeFileSync(join(root, name), content);
  return [...files.keys()];
}
