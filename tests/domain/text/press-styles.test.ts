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

type Trap = Pick<PressText, 'pair' | 'language' | 'text' | 'lines'>;

const TRAPS: Trap[] = parse(readFileSync('tests/domain/text/traps.yaml', 'utf8'));
const TEXTS: PressText[] = parse(readFileSync('tests/domain/text/press-styles.yaml', 'utf8'));

test.each(TEXTS)('$language: $kind', ({ text, pair, published, language, lines }) => {
  expect(linesOf(text, { pair, published, language })).toEqual(lines);
});

test.each(TRAPS)('$language: $text', ({ text, pair, language, lines }) => {
  expect(linesOf(text, { pair, published: '2025-02-10', language })).toEqual(lines);
});
