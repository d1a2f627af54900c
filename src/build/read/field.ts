/**
 * The fields of the ledger, each documented once. The messages of the build, the JSON Schema for editors, and the table
 * in data/README.md are all made from this.
 */
import * as v from 'valibot';
import { type Path, valueAtPath } from './value-at.ts';

/** The documentation of a field. */
export interface FieldDoc<Input = unknown> {
  /** What it holds. */
  readonly about: string;
  /** What it must look like; completes "expected …". */
  readonly expected: string;
  /** What to do when it does not. */
  readonly remedy: string;
  /** A value that is accepted. */
  readonly good: Input;
  /** A value that is refused. */
  readonly bad: unknown;
}

/** Documents the schema of a field. */
export function field<const Schema extends v.GenericSchema>(
  schema: Schema,
  doc: FieldDoc<v.InferInput<Schema>>,
) {
  return v.pipe(
    schema,
    v.description<v.InferOutput<Schema>, string>(doc.about),
    v.examples<v.InferOutput<Schema>, readonly v.InferOutput<Schema>[]>([doc.good]),
    v.metadata<v.InferOutput<Schema>, { readonly doc: FieldDoc }>({ doc }),
  );
}

/** The parts of valibot's schemas that a walk through them needs. */
export interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly items?: readonly SchemaNode[];
  readonly value?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly unknown[];
}

/** The documentation of a field, where it has some. */
export function docOf(schema: SchemaNode): FieldDoc | undefined {
  if (schema.wrapped) return docOf(schema.wrapped);
  for (const item of schema.pipe ?? []) {
    if (isDocumentation(item)) return item.metadata.doc;
  }
  return undefined;
}

const isDocumentation = (item: unknown): item is { metadata: { doc: FieldDoc } } =>
  typeof item === 'object' && item !== null && 'type' in item && item.type === 'metadata';

/** Whether a node is a whole schema, which values can be checked against. */
export const isSchema = (node: object): node is v.GenericSchema => '~run' in node;

/** Whether a field may be left out. */
export const isOptional = (schema: SchemaNode): boolean => schema.type === 'optional';

/** A schema without its wrapping; of several kinds, the one that a value belongs to. */
export function unwrap(schema: SchemaNode, value: unknown): SchemaNode {
  if (schema.wrapped) return unwrap(schema.wrapped, value);
  if (schema.type === 'variant') {
    const kinds = nodesOf(schema);
    const fitting = kinds.find(({ entries }) => entries?.kind?.literal === valueAtPath(value, ['kind']));
    // Without a known kind it may have the fields of any.
    return (
      fitting ?? { type: 'strict_object', entries: Object.assign({}, ...kinds.map((kind) => kind.entries)) }
    );
  }
  if (schema.type === 'union' && typeof value === 'object') {
    const isMeant = ({ entries, item }: SchemaNode) => (Array.isArray(value) ? item : entries);
    return nodesOf(schema).find(isMeant) ?? schema;
  }
  return schema;
}

/** The schemas that a union or a variant chooses from. */
export const nodesOf = ({ options }: SchemaNode): SchemaNode[] =>
  (options ?? []).filter((option): option is SchemaNode => typeof option === 'object' && option !== null);

/** The schemas along a path into a value, the innermost last. */
export function schemasAlong(schema: SchemaNode, value: unknown, path: Path): SchemaNode[] {
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  const { entries, item, items, value: values } = unwrap(schema, value);
  const next = entries ? entries[String(key)] : (items?.[Number(key)] ?? item ?? values);
  return next ? [schema, ...schemasAlong(next, valueAtPath(value, [key]), rest)] : [schema];
}
