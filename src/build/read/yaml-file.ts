/** Reads YAML files with the place of all that is in them. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar, type YAMLMap } from 'yaml';
import { findingsIn, keyName, RESERVED } from './plain-yaml.ts';
import type { Position, Problem } from './problem.ts';
import type { Path } from './value-at.ts';

/** A file that could be read as YAML. */
export interface YamlFile {
  /** Its name in messages. */
  readonly name: string;
  readonly value: unknown;
  /** The place of a value or, where there is none, of the nearest value around it. */
  placeOf(path: Path): Position;
  /** The place of a field's name. */
  placeOfKey(path: Path): Position;
  /** The place of a character of a text, where the text is on one line without escapes; otherwise that of the text. */
  placeIn(path: Path, offset: number): Position;
  /** Whether a text stands in quotes. */
  isQuoted(path: Path): boolean;
  /** A scalar as written in the file. */
  written(path: Path): string | undefined;
}

/** Reads YAML. Gives no file where its problems leave nothing to check. */
export function readYaml(text: string, name: string): { file?: YamlFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const findings = findingsIn(document, text);
  const problems = findings.map(({ offset, found, expected, remedy }) => ({
    file: name,
    ...place(offset),
    found,
    expected,
    remedy,
  }));
  return document.contents === null || findings.some(({ fatal }) => fatal)
    ? { problems }
    : { file: fileOf(name, text, document.contents, place), problems };
}

function fileOf(name: string, text: string, contents: Node, place: (offset: number) => Position): YamlFile {
  const nearest = (path: Path): Node => nodesAlong(contents, path).at(-1) ?? contents;
  const exact = (path: Path): Node | undefined => nodesAlong(contents, path)[path.length];
  const start = (node: Node): number => node.range?.[0] ?? 0;
  return {
    name,
    value: plainValue(contents),
    placeOf: (path) => place(start(nearest(path))),
    placeOfKey: (path) => {
      const parent = exact(path.slice(0, -1));
      const pair = isMap<Node>(parent) ? pairAt(parent, path.at(-1)) : undefined;
      return place(start(pair?.key ?? nearest(path)));
    },
    placeIn: (path, offset) => {
      const node = nearest(path);
      if (!isScalar(node) || typeof node.value !== 'string') return place(start(node));
      const inner = start(node) + (isQuotedScalar(node) ? 1 : 0);
      return text.startsWith(node.value, inner) && !node.value.includes('\n')
        ? place(inner + offset)
        : place(start(node));
    },
    isQuoted: (path) => isQuotedScalar(exact(path)),
    written: (path) => {
      const node = exact(path);
      return isScalar(node) ? (node.source ?? undefined) : undefined;
    },
  };
}

const isQuotedScalar = (node: Node | undefined): boolean =>
  isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE);

function nodesAlong(node: Node, path: Path): Node[] {
  const [key, ...rest] = path;
  if (key === undefined) return [node];
  const next = isMap<Node, Node | null>(node)
    ? pairAt(node, key)?.value
    : isSeq<Node>(node)
      ? node.items[Number(key)]
      : undefined;
  return next ? [node, ...nodesAlong(next, rest)] : [node];
}

const pairAt = <Value>({ items }: YAMLMap<Node, Value>, name: unknown) =>
  items.find(({ key }) => isScalar(key) && keyName(key) === name);

function plainValue(node: Node | null): unknown {
  if (isSeq<Node>(node)) return node.items.map(plainValue);
  if (isMap<Scalar, Node | null>(node)) {
    // Two fields with one name are a problem. Places lead to the first of them, so that its value is taken.
    const first = new Map<string, unknown>();
    for (const { key, value } of node.items) {
      const name = keyName(key);
      if (!RESERVED.has(name) && !first.has(name)) first.set(name, plainValue(value));
    }
    return Object.fromEntries(first);
  }
  return isScalar(node) ? node.value : null;
}
