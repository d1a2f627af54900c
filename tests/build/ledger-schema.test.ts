import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../../src/build/commands/schema-files.ts';
import { docOf, isSchema, nodesOf, type SchemaNode } from '../../src/build/read/field.ts';
import { withFieldTable } from '../../src/build/read/field-table.ts';
import { PairFileSchema, SourceFileSchema } from '../../src/build/read/ledger-schema.ts';
import { checkForm } from '../../src/build/read/validate-form.ts';
import { readYaml } from '../../src/build/read/yaml-file.ts';

const DATA = join(import.meta.dirname, '../../data');

/** Every field of a schema, with the names that lead to it. */
function* fieldsOf(schema: SchemaNode, path: string): Generator<[path: string, schema: SchemaNode]> {
  if (docOf(schema) && path) yield [path, schema];
  if (schema.wrapped) yield* fieldsOf(schema.wrapped, '');
  for (const option of nodesOf(schema)) {
    const kind = option.entries?.kind?.literal;
    yield* fieldsOf(option, typeof kind === 'string' ? `${path}(${kind})` : path && `${path}()`);
  }
  for (const [name, entry] of Object.entries(schema.entries ?? {})) yield* fieldsOf(entry, `${path}.${name}`);
  for (const inner of [schema.item, schema.value, ...(schema.items ?? [])]) {
    if (inner) yield* fieldsOf(inner, `${path}[]`);
  }
}

const FIELDS = [...fieldsOf(SourceFileSchema, 'source file'), ...fieldsOf(PairFileSchema, 'pair file')];

test('every field of both files is documented', () => {
  const undocumented = (schema: SchemaNode, path: string): string[] =>
    Object.entries(schema.entries ?? {}).flatMap(([name, entry]) =>
      docOf(entry) ? [] : [`${path}.${name}`],
    );
  expect(undocumented(SourceFileSchema, 'source file')).toEqual([]);
  expect(FIELDS.flatMap(([path, schema]) => undocumented(schema, path))).toEqual([]);
  expect(FIELDS.length).toBeGreaterThan(60);
});

describe.each(FIELDS)('%s', (_path, schema) => {
  const doc = docOf(schema);
  if (!doc || !isSchema(schema)) throw new TypeError('invalid field: expected a documented schema');

  /** What the build says of a file with this value. */
  const problemsWith = (value: unknown) => {
    const { file } = readYaml(`field: ${JSON.stringify(value)}\n`, 'example.yaml');
    if (!file) throw new TypeError('invalid example: not YAML');
    return checkForm(v.strictObject({ field: schema }), file).problems;
  };

  test('the good example is accepted', () => {
    expect(problemsWith(doc.good)).toEqual([]);
  });

  test('the bad example is refused with the message of the field', () => {
    const [problem, ...more] = problemsWith(doc.bad);
    expect(more).toEqual([]);
    const quoting = typeof doc.bad === 'number' && typeof doc.good === 'string';
    expect(problem).toMatchObject({
      file: 'example.yaml',
      line: 1,
      expected: doc.expected,
      remedy: quoting ? `put it in quotes: "${doc.bad}"` : doc.remedy,
    });
  });
});

test.each([...schemaFiles(DATA)])('data/%s is up to date (npm run schema)', (name, content) => {
  expect(readFileSync(join(DATA, name), 'utf8')).toBe(content);
});

test('the field table needs its marks', () => {
  expect(() => withFieldTable('# No marks\n')).toThrow(
    'invalid README: expected <!-- fields: start --> and <!-- fields: end -->, each once, around the field table',
  );
});
