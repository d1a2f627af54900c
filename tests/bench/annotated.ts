/** Annotated articles: from files of one JSON object a line, or from YAML with one line a claim. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Article } from './score-reading.ts';

/** An article as it is written in YAML: a claim a line, and the words that are no claims, each in the order of the text. */
interface WrittenArticle extends Pick<Article, 'id' | 'pair' | 'published' | 'text'> {
  readonly claims: readonly string[];
  readonly not: readonly string[];
}

/**
 * Reads a file of articles. Of YAML the name of the file says the language.
 *
 * @throws where words do not stand in their text
 */
export function annotatedArticles(file: string, language?: string): Article[] {
  const source = readFileSync(file, 'utf8');
  if (!file.endsWith('.yaml')) {
    return source
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
  }
  return (parse(source) as WrittenArticle[]).map((written) => {
    const find = finderIn(written);
    const findOther = finderIn(written);
    return {
      ...{ id: written.id, lang: language ?? written.id.slice(0, 2), pair: written.pair },
      published: String(written.published),
      text: written.text,
      claims: written.claims.map((line) => claimOfLine(line, find)),
      notClaims: written.not,
      notClaimsAt: written.not.map(findOther),
    };
  });
}

/** Finds one stretch of words after the other in a text. */
function finderIn({ id, text }: WrittenArticle): (words: string) => number {
  let from = 0;
  return (words) => {
    const at = text.indexOf(words, from);
    if (at < 0) throw new Error(`${id}: “${words}” does not stand in the text, or not in this order`);
    from = at + words.length;
    return at;
  };
}

const LINE =
  /^(?<kind>\w+) (?<flow>[TXMB]) (?<reporter>[A-Z]{3}) (?<time>\S+)(?: (?<hedge>[a-z-]+))? (?<values>[-\d./]+?)(?: (?<status>[EF]))?(?: by (?<by>\S+))?: (?<words>.+)$/u;

/** A claim as "growth X DEU 2024/2023 over 0.05 F by 2030: more than 5 per cent". */
function claimOfLine(line: string, find: (words: string) => number): Article['claims'][number] {
  const groups = LINE.exec(line)?.groups;
  if (!groups) throw new Error(`this is no claim: ${line}`);
  const {
    kind,
    flow,
    reporter = '',
    time = '',
    hedge = null,
    values = '',
    status = 'A',
    by,
    words = '',
  } = groups;
  const parts = time.split('/');
  const compares = kind === 'growth' || kind === 'change';
  const split = compares ? parts.length / 2 : parts.length;
  return {
    ...{ words, at: find(words), kind, flow, reporter, hedge, status },
    period: parts.slice(0, split).join('/'),
    base: compares ? parts.slice(split).join('/') : null,
    values: values.split('..'),
    unit: kind === 'growth' || (kind === 'target' && Number(values.split('..')[0]) < 10) ? 'rate' : 'USD',
    by: by ?? null,
  } as Article['claims'][number];
}
