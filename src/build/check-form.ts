import * as v from 'valibot';
import { docOf, type FieldDoc, type SchemaNode, schemasAlong, unwrap } from './field.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/**
 * Checks a file, or a part of one, against its schema.
 *
 * @param path where in the file the part stands
 */
export function checkForm<Schema extends v.GenericSchema>(
  schema: Schema,
  file: YamlFile,
  value: unknown = file.value,
  path: Path = [],
): { output?: v.InferOutput<Schema>; problems: Problem[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { output: result.output, problems: [] };
  const problems = new Map<string, Problem>();
  for (const issue of result.issues) {
    for (const problem of problemsOf(issue, [], { schema, file, value, path })) {
      // Of several complaints about one place the first is the plainest.
      const key = `${problem.line}:${problem.column}:${problem.found}`;
      if (!problems.has(key)) problems.set(key, problem);
    }
  }
  return { problems: [...problems.values()] };
}

interface Part {
  readonly schema: SchemaNode;
  readonly file: YamlFile;
  readonly value: unknown;
  readonly path: Path;
}

/** A list, a map and other schemas without a documentation of their own. */
const PLAIN: Pick<FieldDoc, 'expected' | 'remedy'> = {
  expected: 'the fields that data/README.md lists',
  remedy: 'write one field a line, as "name: value"',
};

function problemsOf(issue: v.BaseIssue<unknown>, before: Path, part: Part): Problem[] {
  const { file } = part;
  const inner = [...before, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const path = [...part.path, ...inner];
  const last = issue.path?.at(-1);
  const doc = schemasAlong(part.schema, part.value, inner).map(docOf).at(-1) ?? PLAIN;
  const name = String(inner.at(-1));

  if (last && 'origin' in last && last.origin === 'key' && issue.type === 'strict_object') {
    if (issue.expected === 'never') return unknownFields(inner.slice(0, -1), part);
    return [
      {
        file: file.name,
        ...file.placeOf(path),
        found: `no field ${name}`,
        expected: doc.expected,
        remedy: doc.remedy,
      },
    ];
  }
  if (last && 'origin' in last && last.origin === 'key') {
    const found = `the name ${JSON.stringify(name)}`;
    const owner = schemasAlong(part.schema, part.value, inner.slice(0, -1)).map(docOf).at(-1) ?? PLAIN;
    return [
      { file: file.name, ...file.placeOfKey(path), found, expected: owner.expected, remedy: owner.remedy },
    ];
  }
  // Of a union that has a map among its kinds, the map's own complaints say more about a map.
  const ofMap = (issue.issues ?? []).filter((sub) => sub.type === 'strict_object' || sub.path);
  if (issue.type === 'union' && isMapValue(issue.input) && ofMap.length > 0) {
    return ofMap.flatMap((sub) => problemsOf(sub, inner, part));
  }
  return [
    {
      file: file.name,
      ...file.placeOf(path),
      found: describe(issue.input, file.written(path)),
      expected: doc.expected,
      remedy: mustBeQuoted(issue.input, doc)
        ? `put it in quotes: "${file.written(path) ?? String(issue.input)}"`
        : doc.remedy,
    },
  ];
}

const isMapValue = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mustBeQuoted = (value: unknown, doc: Partial<FieldDoc>): boolean =>
  (typeof value === 'number' || typeof value === 'boolean') && typeof doc.good === 'string';

function unknownFields(owner: Path, part: Part): Problem[] {
  const schemas = schemasAlong(part.schema, part.value, owner);
  const value = owner.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([name]) => name === String(key))?.[1]
        : undefined,
    part.value,
  );
  const last = schemas.at(-1);
  const known = Object.keys((last && unwrap(last, value).entries) ?? {});
  return Object.keys(value ?? {})
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: part.file.name,
      ...part.file.placeOfKey([...part.path, ...owner, name]),
      found: `the unknown field ${name}`,
      expected: `one of ${known.join(', ')}`,
      remedy: 'check its spelling, or put its content into note',
    }));
}

/** How a value is named in a message. */
function describe(value: unknown, written: string | undefined): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return JSON.stringify(value);
  return `the unquoted ${typeof value === 'number' ? 'number' : 'word'} ${written ?? String(value)}`;
}
