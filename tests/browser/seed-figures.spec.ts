/** Every trade figure of the five articles that the ledger began with is in the dataset and on a page. */
import { SEED_FIGURES } from '../seed-figures.ts';
import { datasetOf, expect, PAIR, test } from './reader.ts';

for (const [id, figure, standsFor] of SEED_FIGURES) {
  test(`${figure} (${id})`, async ({ page, request }) => {
    const dataset = await datasetOf(request);
    expect(dataset.claims.find((claim) => claim.id === id)?.figure).toBe(figure);
    await page.goto(`${PAIR}/claims/${id}/`);
    await expect(page.locator('blockquote')).toHaveText(`“${figure}”`);
    await expect(page.locator('main')).toContainText(standsFor);
    const [source = ''] = id.split('/');
    await page.goto(`${PAIR}/sources/${source}/`);
    await expect(page.locator('table')).toContainText(`“${figure}”`);
  });
}

test('the article without a figure is kept as a context source', async ({ page }) => {
  await page.goto(`${PAIR}/sources/undated-kinh-te-do-thi-state-visit/`);
  await expect(page.locator('main')).toContainText('It holds no trade figure.');
});
