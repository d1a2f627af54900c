import * as v from 'valibot';
import {
  docOf,
  type FieldDoc,
  isOptional,
  isSchema,
  nodesOf,
  type SchemaNode,
  schemasAlong,
  unwrap,
} from './field.ts';
import type { Problem } from './problem.ts';
import { type Path, valueAtPath } from './value-at.ts';
import type { YamlFile } from './yaml-file.ts';

/** Checks a file against its schema. */
export function checkForm<Schema extends v.GenericSchema>(
  schema: Schema,
  file: YamlFile,
): { output?: v.InferOutput<Schema>; problems: Problem[] } {
  const result = v.safeParse(schema, file.value);
  if (result.success) return { output: result.output, problems: [] };
  const problems = new Map<string, Problem>();
  for (const issue of result.issues) {
    const more = issue.type === 'variant' ? problemsWithoutKind(issue, schema, file) : [];
    for (const problem of [...problemsOf(issue, [], schema, file), ...more]) {
      // Of several problems at one place, the first is the clearest.
      const key = `${problem.line}:${problem.column}:${problem.found}`;
      if (!problems.has(key)) problems.set(key, problem);
    }
  }
  return { problems: [...problems.values()] };
}

/** The words for what has no documentation. */
const PLAIN: Pick<FieldDoc, 'expected' | 'remedy'> = {
  expected: 'the fields that data/README.md lists',
  remedy: 'write one field a line, as "name: value"',
};

function problemsOf(
  issue: v.BaseIssue<unknown>,
  before: Path,
  schema: SchemaNode,
  file: YamlFile,
): Problem[] {
  const path = [...before, ...issuePath(issue)];
  const last = issue.path?.at(-1);
  const doc = docAlong(schema, file.value, path);
  const name = String(path.at(-1));

  if (last && 'origin' in last && last.origin === 'key' && issue.type === 'strict_object') {
    if (issue.expected === 'never') return unknownFields(path.slice(0, -1), schema, file);
    return [missing(name, path, doc, file)];
  }
  if (last && 'origin' in last && last.origin === 'key') {
    const found = `the name ${JSON.stringify(name)}`;
    const owner = docAlong(schema, file.value, path.slice(0, -1));
    return [
      { file: file.name, ...file.placeOfKey(path), found, expected: owner.expected, remedy: owner.remedy },
    ];
  }
  if (issue.input === undefined) return [missing(name, path, doc, file)];
  // Where a map or a list is written, only its own problems among those of all forms of the union are reported: they
  // name the field.
  const isMap = isMapValue(issue.input);
  const within = (issue.issues ?? []).filter((sub) =>
    sub.type === 'strict_object' ? isMap : sub.path !== undefined,
  );
  if (issue.type === 'union' && typeof issue.input === 'object' && within.length > 0) {
    return within.flatMap((sub) => problemsOf(sub, path, schema, file));
  }
  return [
    {
      file: file.name,
      ...file.placeOf(path),
      found: describeFound(issue.input, file.written(path)),
      expected: doc.expected,
      remedy: mustBeQuoted(issue.input, doc)
        ? `put it in quotes: "${file.written(path) ?? String(issue.input)}"`
        : doc.remedy,
    },
  ];
}

/** The mistakes in an entry of unknown kind, in those fields that mean the same in every kind. */
function problemsWithoutKind(issue: v.BaseIssue<unknown>, schema: SchemaNode, file: YamlFile): Problem[] {
  const path = issuePath(issue);
  if (path.at(-1) !== 'kind') return [];
  const owner = path.slice(0, -1);
  const value = valueAtPath(file.value, owner);
  const variant = schemasAlong(schema, file.value, owner).at(-1);
  if (!variant) return [];
  const isNeeded = (name: string) =>
    nodesOf(variant).every(({ entries }) => entries?.[name] && !isOptional(entries[name]));
  const { kind: _, ...fields } = unwrap(variant, value).entries ?? {};
  const wrong = Object.entries(fields).flatMap(([name, field]) => {
    const here = [...owner, name];
    const inner = valueAtPath(value, [name]);
    if (inner === undefined) {
      return isNeeded(name) ? [missing(name, here, docAlong(schema, file.value, here), file)] : [];
    }
    const issues = isSchema(field) ? v.safeParse(field, inner).issues : undefined;
    return (issues ?? []).flatMap((found) => problemsOf(found, here, schema, file));
  });
  return [...wrong, ...unknownFields(owner, schema, file)];
}

const issuePath = (issue: v.BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).map(({ key }) => key as string | number);

/** The documentation of a value, or else of the nearest one around it. */
function docAlong(
  schema: SchemaNode,
  value: unknown,
  path: Path,
): Pick<FieldDoc, 'expected' | 'remedy'> & Partial<FieldDoc> {
  const docs = schemasAlong(schema, value, path).map(docOf);
  return docs.findLast((doc) => doc !== undefined) ?? PLAIN;
}

function missing(
  name: string,
  path: Path,
  { expected, remedy }: Pick<FieldDoc, 'expected' | 'remedy'>,
  file: YamlFile,
): Problem {
  const found = /^\d+$/.test(name) ? `no entry ${Number(name) + 1}` : `no field ${name}`;
  return { file: file.name, ...file.placeOf(path), found, expected, remedy };
}

const isMapValue = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mustBeQuoted = (value: unknown, doc: Partial<FieldDoc>): boolean =>
  (typeof value === 'number' || typeof value === 'boolean') && typeof doc.good === 'string';

function unknownFields(owner: Path, schema: SchemaNode, file: YamlFile): Problem[] {
  const value = valueAtPath(file.value, owner);
  const last = schemasAlong(schema, file.value, owner).at(-1);
  const known = Object.keys((last && unwrap(last, value).entries) ?? {});
  return Object.keys(value ?? {})
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: file.name,
      ...file.placeOfKey([...owner, name]),
      found: `the unknown field ${name}`,
      expected: `one of ${known.join(', ')}`,
      remedy: 'check its spelling, or put its content into note',
    }));
}

/** The name of a value in messages. */
function describeFound(value: unknown, written: string | undefined): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return JSON.stringify(value);
  return `the unquoted ${typeof value === 'number' ? 'number' : 'word'} ${written ?? String(value)}`;
}
