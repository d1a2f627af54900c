import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';

/**
 * The JSON Schema of a kind of ledger file, with which editors complete and explain fields. The build checks more than
 * JSON Schema can express.
 */
export function jsonSchema(schema: v.GenericSchema, title: string): string {
  const { $schema, ...converted } = toJsonSchema(schema, {
    target: 'draft-07',
    ignoreActions: ['check', 'metadata'],
  });
  return `${JSON.stringify({ $schema, title, ...converted }, null, 2)}\n`;
}
