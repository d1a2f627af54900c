/**
 * A YAML file with the place of everything in it. Only the plain part of YAML is allowed: no anchors and aliases (they
 * can blow a small file up, and they hide what a field holds), no tags, no merge keys, one document.
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  type YAMLMap,
} from 'yaml';
import type { Path } from './path.ts';
import type { Position, Problem } from './problem.ts';

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

/** Reads YAML. Without a file, the problems are such that nothing more can be said about it. */
export function readYaml(text: string, name: string): { file?: YamlFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const { contents } = document;
  const findings = syntaxFindings(document, text);
  if (findings.length === 0)
    findings.push(...(contents ? strangers(contents) : [{ offset: 0, what: EMPTY, fatal: true }]));
  if (contents && !isMap(contents)) findings.push({ offset: 0, what: NO_MAP, fatal: true });
  const problems = findings.map(({ offset, what }) => ({ file: name, ...place(offset), ...what }));
  return contents === null || findings.some(({ fatal }) => fatal)
    ? { problems }
    : { file: fileOf(name, text, contents, place), problems };
}

type What = Pick<Problem, 'found' | 'expected' | 'remedy'>;
interface Finding {
  readonly offset: number;
  readonly what: What;
  /** Whether nothing more can be said about the file. */
  readonly fatal?: boolean;
}

const EMPTY: What = {
  found: 'an empty file',
  expected: 'the fields that data/README.md lists',
  remedy: 'write them, or delete the file',
};

const NO_NAME: What = {
  found: 'a list or a map as a name',
  expected: 'a name that is a text',
  remedy: 'write a plain name',
};

const NO_MAP: What = {
  found: 'no fields',
  expected: 'the fields that data/README.md lists',
  remedy: 'write one field a line, as "name: value"',
};

function syntaxFindings(document: ReturnType<typeof parseDocument>, text: string): Finding[] {
  const findings: Finding[] = [];
  if (document.directives?.yaml.explicit) {
    findings.push({
      offset: 0,
      fatal: true,
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
        fatal: true,
        what: {
          found: `a second "${keyAt(text, offset)}"`,
          expected: 'each field once',
          remedy: 'delete one of the two',
        },
      });
    } else if (code === 'MULTIPLE_DOCS') {
      findings.push({
        offset,
        fatal: true,
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
        fatal: true,
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
      fatal: true,
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
      const where = key.range?.[0] ?? offset;
      if (!isScalar(key)) {
        yield { offset: where, fatal: true, what: NO_NAME };
        continue;
      }
      if (typeof key.value !== 'string') {
        const written = key.source ?? nameOf(key);
        yield {
          offset: where,
          what: {
            found: `the unquoted name ${written}`,
            expected: 'a name that is a text',
            remedy: `put it in quotes: "${written}"`,
          },
        };
      }
      if (RESERVED.has(nameOf(key))) {
        yield {
          offset: where,
          what: {
            found: `the unknown field ${nameOf(key)}`,
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
  items.find(({ key }) => isScalar(key) && nameOf(key) === name);

const nameOf = (key: Scalar): string => String(key.value);

function plainValue(node: Node | null): unknown {
  if (isSeq<Node>(node)) return node.items.map(plainValue);
  if (isMap<Scalar, Node | null>(node)) {
    return Object.fromEntries(
      node.items.flatMap(({ key, value }) =>
        RESERVED.has(nameOf(key)) ? [] : [[nameOf(key), plainValue(value)]],
      ),
    );
  }
  return isScalar(node) ? node.value : null;
}
