// Short texts in the manner of many papers, each with a trap: what is read, and what is left out with its reason.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { linesOf } from './lines.ts';

interface PressText {
  readonly kind: string;
  readonly pair: readonly [string, string];
  readonly published: string;
  readonly language: string;
  readonly text: string;
  readonly lines: readonly string[];
}

const TEXTS: PressText[] = parse(readFileSync('tests/domain/text/press-styles.yaml', 'utf8'));

test.each(TEXTS)('$language: $kind', ({ text, pair, published, language, lines }) => {
  expect(linesOf(text, { pair, published, language })).toEqual(lines);
});
