// The pages that other sites embed, in each language.
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../../../src/app/index.ts';
import { renderEmbeds } from '../../../src/build/render/embed-pages.tsx';
import { FIXTURE } from '../../app/dataset-fixture.ts';
import { htmlErrors } from '../../browser/html-errors.ts';

let pages: Awaited<ReturnType<typeof renderEmbeds>>;
beforeAll(async () => {
  const code = { script: 'const hello = 1;', style: 'body { color: red; }', resize: '' };
  const files = await renderEmbeds(FIXTURE, LANGUAGE_CODES, code, null);
  pages = files.filter(({ path }) => path.endsWith('.html'));
}, 120_000);

describe('the pages of charts for other sites', () => {
  it('have no errors in their HTML', async () => {
    expect(pages.length).toBeGreaterThan(30);
    const errors = [];
    for (const { path, content } of pages) {
      for (const error of await htmlErrors(content)) errors.push(`${path}: ${error}`);
    }
    expect(errors).toEqual([]);
  });
});
