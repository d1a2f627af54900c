/**
 * Finds what a ledger file may not contain although it is YAML. Only plain YAML is allowed: one document without
 * anchors and aliases (which make small files huge, and hide what a field holds), tags and directives.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Problem } from './problem.ts';

/** A problem, with its offset in the text. */
export interface YamlFinding extends Pick<Problem, 'found' | 'expected' | 'remedy'> {
  readonly offset: number;
  /** Whether nothing more can be checked in the file. */
  readonly fatal: boolean;
}

/** Names with a meaning of their own in JavaScript, which schemas may ignore silently. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The name of a field, as a text. */
export const keyName = (key: Scalar): string => String(key.value);

const KNOWN_FIELDS = 'the fields that data/README.md lists';

/** All that is not plain YAML in a document, or not YAML at all. */
export function findingsIn(document: Document.Parsed, text: string): YamlFinding[] {
  const broken = syntaxFindings(document, text);
  if (broken.some((finding) => finding.fatal)) return broken;
  const { contents } = document;
  if (contents === null) return [fatal(0, 'an empty file', KNOWN_FIELDS, 'write them, or delete the file')];
  const strange = [...broken, ...strangers(contents)];
  return isMap(contents)
    ? strange
    : [...strange, fatal(0, 'no fields', KNOWN_FIELDS, 'write one field a line, as "name: value"')];
}

const harmless = (offset: number, found: string, expected: string, remedy: string): YamlFinding => ({
  offset,
  found,
  expected,
  remedy,
  fatal: false,
});

const fatal = (...[offset, found, expected, remedy]: Parameters<typeof harmless>): YamlFinding => ({
  ...harmless(offset, found, expected, remedy),
  fatal: true,
});

function syntaxFindings(document: Document.Parsed, text: string): YamlFinding[] {
  const findings: YamlFinding[] = [];
  if (document.directives.yaml.explicit) {
    findings.push(fatal(0, 'a %YAML directive', 'YAML 1.2 without directives', 'delete the line'));
  }
  let broken = false;
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const [offset] = pos;
    if (code === 'DUPLICATE_KEY') {
      findings.push(
        harmless(offset, `a second "${keyAt(text, offset)}"`, 'each field once', 'delete one of the two'),
      );
    } else if (code === 'MULTIPLE_DOCS') {
      findings.push(
        fatal(
          offset,
          'a second YAML document',
          'one document in a file',
          'move it into a file of its own and delete the line ---',
        ),
      );
    } else if (code !== 'TAG_RESOLVE_FAILED' && !broken) {
      // What follows the first mistake of syntax is mostly its consequence, and not told.
      broken = true;
      findings.push(
        fatal(
          offset,
          `broken YAML (${message.charAt(0).toLowerCase()}${message.slice(1).replaceAll('\n', ' ')})`,
          'YAML 1.2',
          'check indentation, colons, quotes and brackets on this line and the one before it',
        ),
      );
    }
  }
  return findings;
}

/** The name at an offset, or the rest of the line. */
const keyAt = (text: string, offset: number): string =>
  /^(?:"([^"]*)"|'([^']*)'|([^:\n]*))/
    .exec(text.slice(offset, offset + 200))
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.trim() ?? '';

function* strangers(node: Node | null): Generator<YamlFinding> {
  if (!node) return;
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) {
    yield fatal(offset, `the alias *${node.source}`, 'a value', 'repeat the value itself');
    return;
  }
  if ('anchor' in node && node.anchor) {
    yield harmless(
      offset,
      `the anchor &${node.anchor}`,
      'a value without an anchor',
      'delete the anchor and repeat the value where it is used',
    );
  }
  if (node.tag) yield harmless(offset, `the tag ${node.tag}`, 'a value without a tag', 'delete the tag');
  if (isSeq<Node>(node)) for (const item of node.items) yield* strangers(item);
  if (isMap<Node, Node | null>(node)) {
    for (const { key, value } of node.items) {
      yield* strangeName(key);
      yield* strangers(value);
    }
  }
}

function* strangeName(key: Node): Generator<YamlFinding> {
  const offset = key.range?.[0] ?? 0;
  const expected = 'a name that is a text';
  if (!isScalar(key)) {
    yield fatal(offset, 'a list or a map as a name', expected, 'write a plain name');
    return;
  }
  if (typeof key.value !== 'string') {
    const written = key.source ?? keyName(key);
    yield harmless(offset, `the unquoted name ${written}`, expected, `put it in quotes: "${written}"`);
  }
  if (RESERVED.has(keyName(key))) {
    yield harmless(offset, `the unknown field ${keyName(key)}`, `one of ${KNOWN_FIELDS}`, 'delete it');
  }
  yield* strangers(key);
}
