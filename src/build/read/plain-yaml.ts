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

/**
 * Characters that no printed text has and that can change how their neighbours are read: control characters other than
 * tabs and line breaks, the separators of lines and paragraphs, characters that turn the direction of text, lone
 * surrogates, and code points that Unicode will never assign. Most of them are not allowed in XML. Characters that
 * scripts need, such as the zero-width space of Lao, are allowed.
 */
const UNFIT =
  /[^\P{Cc}\t\n\r]|[\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{Noncharacter_Code_Point}/gu;

/** At most this many are reported for one file: a file that is not text at all has thousands. */
const MOST_UNFIT = 20;

/** All that is not plain YAML in a document, or not YAML at all. */
export function findingsIn(document: Document.Parsed, text: string): YamlFinding[] {
  const broken = [...unfitIn(text), ...syntaxFindings(document, text)];
  if (broken.some((finding) => finding.fatal)) return broken;
  const { contents } = document;
  if (contents === null) return [fatal(0, 'an empty file', KNOWN_FIELDS, 'write them, or delete the file')];
  const strange = [...broken, ...strangers(contents, text)];
  return isMap(contents)
    ? strange
    : [...strange, fatal(0, 'no fields', KNOWN_FIELDS, 'write one field a line, as "name: value"')];
}

/**
 * The unfit characters in the file's own text. One that is written as an escape, such as "\u202e", is found when the
 * value that it stands in is checked.
 */
const unfitIn = (text: string): YamlFinding[] =>
  [...text.matchAll(UNFIT)]
    .filter(({ index }) => index > 0 || !text.startsWith(FIRST_OF_FILE))
    .slice(0, MOST_UNFIT)
    .map(({ index, 0: character }) => unfit(index, character));

const FIRST_OF_FILE = '\ufeff';

function unfit(offset: number, character: string): YamlFinding {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return harmless(
    offset,
    `the character U+${code}`,
    'text without control characters and marks that turn its direction',
    'delete it; it is not seen, and changes what stands beside it',
  );
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
      // What follows the first mistake of syntax is mostly its consequence, and is not reported.
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

function* strangers(node: Node | null, text: string): Generator<YamlFinding> {
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
  if (isScalar(node) && typeof node.value === 'string') {
    const [character] = node.value.match(UNFIT) ?? [];
    const isEscaped = character !== undefined && !text.slice(offset, node.range?.[1]).includes(character);
    if (isEscaped) yield unfit(offset, character);
  }
  if (node.tag) yield harmless(offset, `the tag ${node.tag}`, 'a value without a tag', 'delete the tag');
  if (isSeq<Node>(node)) for (const item of node.items) yield* strangers(item, text);
  if (isMap<Node, Node | null>(node)) {
    for (const { key, value } of node.items) {
      yield* strangeName(key, text);
      yield* strangers(value, text);
    }
  }
}

function* strangeName(key: Node, text: string): Generator<YamlFinding> {
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
  yield* strangers(key, text);
}
