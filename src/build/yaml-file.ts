/**
 * A YAML file with the place of everything in it. Only the plain part of YAML is allowed: no anchors and aliases (they
 * can blow a small file up, and they hide what a field holds), no tags, no merge keys, one document.
 */
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar } from 'yaml';
import { type Position, type Problem, WHOLE_FILE } from './problem.ts';

/** The keys and indexes that lead into a value. */
export type Path = readonly (string | number)[];

/** A file that could be read as YAML. */
export interface YamlFile {
  /** As shown in messages. */
  readonly name: string;
  readonly value: unknown;
  /** The place of a value, or of the nearest value around it that exists. */
  placeOf(path: Path): Position;
  /** The place of a field's name. */
  placeOfKey(path: Path): Position;
  /** The place of one character of a text, where the text stands unescaped on one line; else of the text. */
  placeIn(path: Path, offset: number): Position;
  /** Whether a text stands in quotes. */
  isQuoted(path: Path): boolean;
  /** A scalar as it is written in the file. */
  written(path: Path): string | undefined;
}

/** Reads YAML, or gives the problems that keep it from being read. */
export function readYaml(text: string, name: string): { file: YamlFile } | { problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = [
    ...syntaxProblems(document, text).map((problem) => ({
      file: name,
      ...place(problem.offset),
      ...problem.what,
    })),
    ...(document.errors.length > 0 ? [] : [...strangers(document.contents)]).map(({ offset, what }) => ({
      file: name,
      ...place(offset),
      ...what,
    })),
  ];
  if (problems.length === 0 && document.contents === null) {
    problems.push({ file: name, ...WHOLE_FILE, ...EMPTY });
  }
  if (problems.length > 0 || document.contents === null) return { problems };
  return { file: fileOf(name, text, document.contents, place) };
}

type What = Pick<Problem, 'found' | 'expected' | 'remedy'>;
interface Finding {
  readonly offset: number;
  readonly what: What;
}

const EMPTY: What = {
  found: 'an empty file',
  expected: 'the fields that data/README.md lists',
  remedy: 'write them, or delete the file',
};

function syntaxProblems(document: ReturnType<typeof parseDocument>, text: string): Finding[] {
  const findings: Finding[] = [];
  if (document.directives?.yaml.explicit) {
    findings.push({
      offset: 0,
      what: {
        found: 'a %YAML directive',
        expected: 'YAML 1.2 without directives',
        remedy: 'delete the line',
      },
    });
  }
  let broken = false;
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const [offset] = pos;
    if (code === 'DUPLICATE_KEY') {
      findings.push({
        offset,
        what: {
          found: `a second "${keyAt(text, offset)}"`,
          expected: 'each field once',
          remedy: 'delete one of the two',
        },
      });
    } else if (code === 'MULTIPLE_DOCS') {
      findings.push({
        offset,
        what: {
          found: 'a second YAML document',
          expected: 'one document in a file',
          remedy: 'move it into a file of its own and delete the line ---',
        },
      });
    } else if (code !== 'TAG_RESOLVE_FAILED' && !broken) {
      // What follows the first mistake of syntax is mostly its consequence.
      broken = true;
      findings.push({
        offset,
        what: {
          found: `broken YAML (${message.charAt(0).toLowerCase()}${message.slice(1).replaceAll('\n', ' ')})`,
          expected: 'YAML 1.2',
          remedy: 'check indentation, colons, quotes and brackets on this line and the one before it',
        },
      });
    }
  }
  return findings;
}

const keyAt = (text: string, offset: number): string =>
  /^(?:"([^"]*)"|'([^']*)'|([^:\n]*))/
    .exec(text.slice(offset, offset + 200))
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.trim() ?? '';

/** Names with a meaning of their own in JavaScript, which schemas pass over without a word. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** What the plain part of YAML leaves out. */
function* strangers(node: Node | null): Generator<Finding> {
  if (!node) return;
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) {
    yield {
      offset,
      what: { found: `the alias *${node.source}`, expected: 'a value', remedy: 'repeat the value itself' },
    };
    return;
  }
  if ('anchor' in node && node.anchor) {
    yield {
      offset,
      what: {
        found: `the anchor &${node.anchor}`,
        expected: 'a value without an anchor',
        remedy: 'delete the anchor and repeat the value where it is used',
      },
    };
  }
  if (node.tag) {
    yield {
      offset,
      what: { found: `the tag ${node.tag}`, expected: 'a value without a tag', remedy: 'delete the tag' },
    };
  }
  if (isSeq<Node>(node)) for (const item of node.items) yield* strangers(item);
  if (isMap<Node, Node | null>(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key) || typeof key.value !== 'string') {
        const written = isScalar(key) ? (key.source ?? String(key.value)) : 'a list or a map';
        yield {
          offset: key.range?.[0] ?? offset,
          what: {
            found: `the unquoted name ${written}`,
            expected: 'a name that is a text',
            remedy: isScalar(key) ? `put it in quotes: "${written}"` : 'write a plain name',
          },
        };
      }
      if (isScalar(key) && RESERVED.has(String(key.value))) {
        yield {
          offset: key.range?.[0] ?? offset,
          what: {
            found: `the unknown field ${key.value}`,
            expected: 'one of the fields that data/README.md lists',
            remedy: 'delete it',
          },
        };
      }
      yield* strangers(key);
      yield* strangers(value);
    }
  }
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
      const pair = isMap<Node>(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
        : undefined;
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
    ? node.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === key)?.value
    : isSeq<Node>(node)
      ? node.items[Number(key)]
      : undefined;
  return next ? [node, ...nodesAlong(next, rest)] : [node];
}

function plainValue(node: Node | null): unknown {
  if (isSeq<Node>(node)) return node.items.map(plainValue);
  if (isMap<Scalar, Node | null>(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [key.value, plainValue(value)]));
  }
  return isScalar(node) ? node.value : null;
}
