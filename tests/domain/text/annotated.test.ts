// Whole news texts, annotated by a person before the tables were written: what is read of them is right, and most of it is read.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/domain/text/read-text.ts';
import { annotatedArticles } from '../../bench/annotated.ts';
import { scoreReading } from '../../bench/score-reading.ts';

const FOLDER = 'tests/domain/text/annotated';

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const articles = annotatedArticles(`${FOLDER}/${file}`);
  const scores = articles.map((article) => {
    const { text, pair, published, lang } = article;
    return scoreReading(article, readText(text, { pair, published, language: lang }).claims);
  });
  const sum = (of: (score: (typeof scores)[number]) => number) =>
    scores.reduce((total, score) => total + of(score), 0);

  test('holds eight articles at least', () => {
    expect(articles.length).toBeGreaterThanOrEqual(8);
  });

  test('reads nothing wrong', () => {
    expect(scores.flatMap(({ misses }) => misses.filter(({ field }) => field !== 'missed'))).toEqual([]);
  });

  test('finds 85 per cent of the claims', () => {
    expect(sum(({ matched }) => matched) / sum(({ claims }) => claims)).toBeGreaterThanOrEqual(0.85);
  });

  test.each(articles.map(({ id, text, lang }) => [id, text, lang]))(
    '%s is found to be of its language',
    (_, text, lang) => {
      expect(readText(text, { pair: ['VNM', 'LAO'], published: null }).language).toBe(lang);
    },
  );
});
