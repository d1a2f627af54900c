/** What does not fit, as readers meet it: computed from the dataset that the site serves, and the known figures. */
import type { Finding } from '../../src/domain/index.ts';
import { datasetOf, expect, PAGES, PAIR, test } from './reader.ts';

const NEUTRAL: readonly Finding['kind'][] = ['revision', 'mirror'];
const isJudged = ({ kind }: Finding) => !NEUTRAL.includes(kind);

/** A finding of the dataset that has a claim among its own, or among those that print it as well. */
async function findingOf(
  request: Parameters<typeof datasetOf>[0],
  code: Finding['code'],
  claim: string,
): Promise<Finding> {
  const { findings } = await datasetOf(request);
  const found = findings.find(
    (finding) =>
      finding.code === code && [...finding.claims, ...finding.alsoPrinted].some((id) => id === claim),
  );
  if (!found) throw new Error(`no finding ${code} of ${claim}`);
  return found;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page lists every finding, and says how many there are', async ({ page, request }) => {
    const { findings } = await datasetOf(request);
    await page.goto(PAGES.findings);
    const within = findings.filter(({ kind }) => kind === 'contradiction').length;
    await expect(page.locator('h1')).toContainText(`${within} within one source`);
    await expect(page.locator('.count')).toHaveText(`${findings.length} findings`);
    const own = findings.filter(({ kind }) => kind !== 'mirror');
    await expect(page.locator('.finding')).toHaveCount(own.length);
    const ids = await page.locator('.finding').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(own.map(({ id }) => id));
    const mirrors = findings.length - own.length;
    const elsewhere = page.getByRole('link', { name: `${mirrors} flows are reported by both countries` });
    await expect(elsewhere).toHaveAttribute('href', /\/two-counts\/$/);
    await page.goto(PAGES['two counts']);
    await expect(page.locator('.folded-years tbody tr')).toHaveCount(mirrors);
  });

  test('the method page explains each assumption and says what goes without it', async ({
    page,
    request,
  }) => {
    const { findings } = await datasetOf(request);
    const lost = findings.filter(
      ({ proofs }) =>
        proofs.length > 0 &&
        proofs.every(({ restsOn }) => restsOn.some((set) => set.every((one) => one === 'no-revision'))),
    );
    expect(lost.length).toBeGreaterThan(0);
    await page.goto(PAGES.method);
    await expect(page.locator('#rests-on-no-revision li')).toHaveCount(lost.length);
  });
});

test.describe('the known figures', () => {
  const NEWS = '2025-01-09-viet-nam-news-committee';

  test('32.8 % lies outside of what its parts give', async ({ page, request }) => {
    const { id } = await findingOf(request, 'growth-outside-parts', `${NEWS}/trade-2024-growth`);
    await page.goto(`${PAIR}/findings/${id}/`);
    const main = page.locator('main');
    await expect(main.locator('.lead')).toContainText('32.8% does not fit');
    await expect(main.locator('.lead')).toContainText('a growth of 26.2% in exports');
    await expect(main.locator('.lead')).toContainText('a growth of 32% in imports');
    await expect(main).toContainText('“grew 32.8 per cent”');
    await expect(main.locator('.arithmetic').first()).toContainText('= 27.82 … 28.31%, which is less than');
    await expect(main).toContainText('it is true however the figures were rounded');
  });

  test('the parts add up to at most 1.99185 billion, not over 2', async ({ page, request }) => {
    const { id } = await findingOf(request, 'whole-differs', `${NEWS}/trade-2024`);
    await page.goto(`${PAIR}/findings/${id}/`);
    const main = page.locator('main');
    await expect(main.locator('.arithmetic')).toContainText(
      '1.25 … 1.35 billion + US$ 0.64175 … 0.64185 billion',
    );
    await expect(main.locator('.arithmetic')).toContainText('1.89175 … 1.99185 billion, which is less than');
    await expect(main).toContainText('“over US$2 billion”');
    await expect(main).toContainText('the number after “over” or “nearly” being exact');
  });

  test('32.8 and 33.9 % for 2024 are two reports by different bodies, and no gap between them', async ({
    page,
    request,
  }) => {
    const mine = '2025-06-02-viet-nam-news-foreign-minister/trade-2024-growth';
    const { findings } = await datasetOf(request);
    const together = findings.filter(
      ({ claims, alsoPrinted }) =>
        [...claims, ...alsoPrinted].includes(mine) &&
        claims.some((claim) => claim.endsWith('/trade-2024-growth') && claim !== mine),
    );
    expect(together.filter(isJudged)).toEqual([]);
    const { id } = await findingOf(request, 'mirror', mine);
    await page.goto(`${PAIR}/findings/${id}/`);
    await expect(page.locator('.lead')).toContainText(/Laos reports 32\.8%.*Viet Nam reports.*33\.9%/);
    await expect(page.locator('main')).toContainText('without a verdict');
  });

  test('seven months of 2022 do not fit six and July', async ({ page, request }) => {
    const { id } = await findingOf(
      request,
      'periods-differ',
      '2022-08-13-vietnamplus-seven-months/exports-2022-01-07',
    );
    await page.goto(`${PAIR}/findings/${id}/`);
    await expect(page.locator('main')).toContainText('“nearly 586 million USD”');
    await expect(page.locator('.lead')).toContainText('nearly US$53.2 million (July 2022');
    await expect(page.locator('main')).toContainText('our limit of how far');
  });

  test('ten months of 2022 fit on one page, and do not on the one that prints the base', async ({
    request,
  }) => {
    const { findings } = await datasetOf(request);
    const judged = findings
      .filter(isJudged)
      .flatMap(({ claims, alsoPrinted }) => [...claims, ...alsoPrinted]);
    expect(judged).toContain('undated-tuyen-giao-ten-months/trade-2022-01-10-growth');
    expect(judged).not.toContain('undated-vietnamplus-ten-months-2022/trade-2022-01-10-growth');
  });
});

test.describe('filters', () => {
  test('go into the address, come back from it, and Back undoes them', async ({ page, request }) => {
    const { findings } = await datasetOf(request);
    const between = findings.filter(({ kind }) => kind === 'between-sources');
    await page.goto(PAGES.findings);
    await page.getByText('Filter the findings', { exact: true }).click();
    await page.getByLabel('Kind').selectOption('Conflict between sources');
    await expect(page).toHaveURL(/\?kind=between-sources$/);
    await expect(page.locator('.finding')).toHaveCount(between.length);
    await expect(page.locator('.count')).toHaveText(`${between.length} of ${findings.length} findings`);
    await page.getByLabel('Assumes').selectOption('A marked reprint');
    await expect(page.locator('main')).toContainText('No finding matches.');
    await page.goBack();
    await expect(page.locator('.finding')).toHaveCount(between.length);
  });

  test('that make no sense fall back to the whole list', async ({ page, request }) => {
    const { findings } = await datasetOf(request);
    await page.goto(`${PAGES.findings}?kind=error&severity=__proto__&year=0x7e8&assumption=`);
    await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
    await expect(page.locator('.count')).toHaveText(`${findings.length} findings`);
  });
});

test('switches show what would remain, and stand in the address', async ({ page, request }) => {
  const { findings } = await datasetOf(request);
  const proved = findings.filter(({ proofs }) => proofs.length > 0);
  const left = proved.filter(({ proofs }) =>
    proofs.some(({ restsOn }) => !restsOn.some((set) => set.every((one) => one === 'nearest'))),
  );
  expect(left.length).toBeLessThan(proved.length);
  await page.goto(PAGES.method);
  await page.getByRole('heading', { name: 'What findings rest on' }).click();
  await page.getByLabel('Do without: Rounding to nearest').check();
  await expect(page).toHaveURL(/\?nearest=off$/);
  await expect(page.locator('.remaining')).toContainText(`${left.length} of ${proved.length} findings`);
  await expect(page.locator('.remaining li')).toHaveCount(proved.length - left.length);
  await page.reload();
  await expect(page.getByLabel('Do without: Rounding to nearest')).toBeChecked();
  await page.getByLabel('Do without: Rounding to nearest').uncheck();
  await expect(page.locator('.remaining')).toContainText(`${proved.length} of ${proved.length} findings`);
});

test('a figure that does not fit leads to its finding from where it is shown', async ({ page, request }) => {
  const claim = '2025-01-09-viet-nam-news-committee/trade-2024';
  const { id } = await findingOf(request, 'whole-differs', claim);
  const places = [
    `${PAIR}/`,
    `${PAIR}/claims/${claim}/`,
    `${PAIR}/claims/`,
    `${PAIR}/sources/2025-01-09-viet-nam-news-committee/`,
    `${PAIR}/values/T-2024/`,
  ];
  for (const place of places) {
    await page.goto(place);
    // A long list is folded by year.
    const year = page.locator('.folded-years summary', { hasText: /^2024/ });
    if (place.endsWith('/claims/')) await year.click();
    await expect(page.locator(`a[href$="findings/${id}/"]:visible`).first(), place).toBeVisible();
  }
  await page.goto(PAGES.overview);
  await expect(page.locator('.trend-gap:visible').first()).toBeVisible();
});

test('claims.csv names the findings of each claim', async ({ request }) => {
  const { findings } = await datasetOf(request);
  const csv = await (await request.get('data/vnm-lao/claims.csv')).text();
  for (const { id } of findings) expect(csv).toContain(id);
});

test.describe('the fewest figures to set aside', () => {
  test.use({ javaScriptEnabled: false });

  test('stand below the findings, of the whole ledger and of each group', async ({ page, request }) => {
    const { corrections, claims } = await datasetOf(request);
    const gone = corrections.reduce((sum, { claims: given }) => sum + given, 0);
    const ended = corrections.flatMap(({ findings }) => findings);
    await page.goto(PAGES.findings);
    const section = page.locator('#corrections');
    await expect(page.locator('main > p a[href="#corrections"]')).toBeVisible();
    await expect(section.locator('p').first()).toHaveText(
      `Setting ${gone} of ${claims.length} figures aside would remove all ${ended.length} contradictions; fewer would not: that is proved.`,
    );
    await expect(section.locator('.correction')).toHaveCount(corrections.length);
    for (const id of ended) await expect(section.locator(`a[href$="/findings/${id}/"]`)).toHaveCount(1);
  });

  test('of the source of 9 January 2025 are any of three, each in both papers', async ({ page, request }) => {
    const NEWS = '2025-01-09-viet-nam-news-committee';
    const { id } = await findingOf(request, 'whole-differs', `${NEWS}/trade-2024`);
    await page.goto(`${PAIR}/findings/${id}/`);
    const parts = page.locator('.correction-parts');
    await expect(parts).toContainText('One of these 3, any of them:');
    await expect(parts.locator('li li')).toHaveCount(3);
    await expect(parts.locator('li li').first()).toContainText('as 1 other source does');
    await expect(page.locator('main')).toContainText('At least 2 figures must be off, reprints counted.');
  });

  test('name 586 million, or four figures instead', async ({ page, request }) => {
    const claim = '2022-08-13-vietnamplus-seven-months/exports-2022-01-07';
    const { id } = await findingOf(request, 'periods-differ', claim);
    await page.goto(`${PAIR}/findings/${id}/`);
    const ways = page.locator('.correction-parts ol > li');
    await expect(ways).toHaveCount(2);
    await expect(ways.first().locator('.figure-quote')).toHaveText(['“nearly 586 million USD”']);
    await expect(ways.last().locator('.figure-quote')).toHaveCount(4);
    await expect(page.locator('main')).toContainText('We cannot tell which figure is wrong.');
  });
});

test.describe('what other figures imply', () => {
  test.use({ javaScriptEnabled: false });

  test('stands on the page of the value as bands and rows that are no claims', async ({ page }) => {
    await page.goto(`${PAIR}/values/T-2023/`);
    await page.locator('summary', { hasText: 'Implied by other figures' }).click();
    const section = page.locator('#implied');
    await expect(section).toContainText('Nobody published them');
    const row = section.locator('tbody tr').filter({ hasText: 'Viet Nam News, 2 June 2025' });
    await expect(row).toContainText('US$1.605–1.681 billion');
    await expect(row).toContainText('implied by “US$2.2 billion” and “a 33.9 per cent increase”');
    await expect(row).toContainText(
      '(US$ 2.15 … 2.25 billion) ÷ (1 + 33.85 … 33.95%) = US$1.605–1.681 billion',
    );
    const picture = section.getByRole('img', {
      name: /implied by Viet Nam News, 2 June 2025: US\$1\.605–1\.681 billion/,
    });
    await expect(picture).toBeVisible();
    await expect(picture.locator('.interval-printed')).toHaveCount(1);
    await expect(section.locator('.detail')).toContainText('Hatched: implied, published by nobody.');
  });

  test('makes a page of a value that nobody prints, to which the growth leads', async ({ page }) => {
    await page.goto(`${PAIR}/growth/`);
    await page.locator('.growth-years summary', { hasText: /^2024/ }).first().click();
    await page
      .getByRole('link', { name: /^That would make it US\$425.* in Q1 2023/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/values\/T-2023-Q1\/#implied$/);
    await expect(page.locator('.lead')).toContainText('Nobody published this value.');
    await expect(page.locator('#implied tbody tr')).toHaveCount(1);
  });
});
