/** Every trade figure of the five articles that the ledger began with: claim, printed words, what they stand for on a page. */
export const SEED_FIGURES = [
  [
    '2025-01-09-viet-nam-news-committee/trade-2024',
    'over US$2 billion',
    'more than US$2 billion, at most US$3 billion',
  ],
  ['2025-01-09-viet-nam-news-committee/trade-2024-growth', 'grew 32.8 per cent', '32.75–32.85%'],
  ['2025-01-09-viet-nam-news-committee/imports-2024', '$641.8 million', 'US$641.75–641.85 million'],
  ['2025-01-09-viet-nam-news-committee/imports-2024-growth', 'rising 32 per cent', '31.5–32.5%'],
  ['2025-01-09-viet-nam-news-committee/exports-2024', '$1.3 billion', 'US$1.25–1.35 billion'],
  ['2025-01-09-viet-nam-news-committee/exports-2024-growth', '26.2 per cent', '26.15–26.25%'],
  ['2025-01-09-viet-nam-news-committee/target-growth', 'about 10 - 15 per cent', '10–15%'],
  [
    '2025-04-22-viet-nam-news-ambassador/trade-2024',
    'surpassed US$2 billion',
    'more than US$2 billion, at most US$3 billion',
  ],
  ['2025-04-22-viet-nam-news-ambassador/target-5-10bn', '$5–10 billion', 'US$5–10 billion'],
  ['2025-06-02-viet-nam-news-foreign-minister/trade-2024', 'US$2.2 billion', 'US$2.15–2.25 billion'],
  ['2025-06-02-viet-nam-news-foreign-minister/trade-2024-growth', 'a 33.9 per cent increase', '33.85–33.95%'],
  ['2025-06-02-viet-nam-news-foreign-minister/trade-2025-01-04', '$1.3 billion', 'US$1.25–1.35 billion'],
  [
    '2025-06-02-viet-nam-news-foreign-minister/trade-2025-01-04-growth',
    'up 109.3 per cent',
    '109.25–109.35%',
  ],
  ['2025-12-01-viet-nam-news-party-leaders/target-5bn', 'US$5 billion', 'US$5 billion'],
  ['2025-12-01-viet-nam-news-party-leaders/target-10bn', 'US$10 billion', 'US$10 billion'],
] as const;
