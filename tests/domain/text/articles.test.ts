// Whole texts as they are printed, with every figure of the pair's trade and what is left out. All figures are made up.
import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

interface Article {
  readonly kind: string;
  readonly language: string;
  readonly pair: readonly [string, string];
  readonly published: string;
  readonly text: string;
  readonly lines: readonly string[];
}

const ARTICLES: readonly Article[] = [
  {
    kind: 'growths in the sentence of their levels, and totals of other trade',
    language: 'en',
    pair: ['KEN', 'TZA'],
    published: '2025-03-12',
    text: `Kenya, Tanzania trade rebounds

Nairobi, March 12 — Trade between Kenya and Tanzania recovered in 2024, reaching $875.4 million from $790.1 million the previous year, the Kenya National Bureau of Statistics said on Wednesday.

Kenya's exports to its southern neighbour went up by 8.3 percent to $512.9 million, while imports from Tanzania rose to $362.5 million, an increase of 14.2 percent. That left Kenya with a trade surplus of $150.4 million, compared with $156.1 million in 2023.

In the first two months of 2025, bilateral trade was worth $141.2 million, 5 percent lower than in the same period last year. Exports accounted for 61 percent of the total.

The two governments have set a target of $1.5 billion by 2027. "We could reach $1 billion this year already," said trade cabinet secretary Amina Otieno.

Tourism receipts rose 15 percent to $2.7 billion. Maize imports from Tanzania were $98 million. Kenya's total exports grew 12 percent to $8.6 billion and its trade with China hit $6.8 billion.

Trade has more than doubled since 2019, when it stood at $420 million.`,
    lines: [
      'level T KEN 2024 875400000: $875.4 million',
      'level T KEN 2023 790100000: $790.1 million',
      'growth X KEN 2024/2023 0.083: went up by 8.3 percent',
      'level X KEN 2024 512900000: $512.9 million',
      'level M KEN 2024 362500000: $362.5 million',
      'growth M KEN 2024/2023 0.142: increase of 14.2 percent',
      'balance B KEN 2024 150400000: $150.4 million',
      'balance B KEN 2023 156100000: $156.1 million',
      'level T KEN 2025-01/2025-02 141200000: $141.2 million',
      'growth T KEN 2025-01/2025-02/2024-01/2024-02 -0.05: 5 percent lower',
      '(share: 61 percent)',
      'target T KEN 2027 1500000000 by 2027: $1.5 billion',
      '(no-flow: could reach $1 billion)',
      '(other-measure: rose 15 percent)',
      '(other-measure: $2.7 billion)',
      '(other-measure: $98 million)',
      '(other-pair: grew 12 percent)',
      '(other-pair: $8.6 billion)',
      '(other-pair: $6.8 billion)',
      '(other-pair: more than doubled)',
      '(other-pair: $420 million)',
    ],
  },
  {
    kind: 'the side of Laos; a partner behind the value; months without a year',
    language: 'en',
    pair: ['VNM', 'LAO'],
    published: '2025-01-15',
    text: `VIENTIANE — Laos exported goods worth USD 1.52 billion to Vietnam in 2024, up 26.2% year on year, and imported USD 720.9 million, up 36.3%, according to the Ministry of Industry and Commerce.

Two-way trade thus totaled over USD 2.24 billion. It had been around USD 1.65 billion in 2023 and $1.7 billion in 2022.

Vietnam invested USD 191.1 million in 13 new projects in Laos. Cumulative investment stands at USD 5.7 billion.

In November alone, exports came to $160 million, up 3.1% from October, and imports to $75 million. For January-November, the country enjoyed a surplus of nearly $700 million with Vietnam.

Both sides hope to bring two-way trade to USD 5 billion in the near future and USD 10 billion by 2035, growing 10 to 15 percent a year.

Laos' total trade with all countries was $15.7 billion. Its trade with Thailand stood at $7.9 billion, of which exports were $4.1 billion.`,
    lines: [
      'level X LAO 2024 1520000000: USD 1.52 billion',
      'growth X LAO 2024/2023 0.262: up 26.2%',
      'level M LAO 2024 720900000: USD 720.9 million',
      'growth M LAO 2024/2023 0.363: up 36.3%',
      'level T LAO 2024 over 2240000000: over USD 2.24 billion',
      'level T LAO 2023 about 1650000000: around USD 1.65 billion',
      'level T LAO 2022 1700000000: $1.7 billion',
      '(other-measure: USD 191.1 million)',
      '(other-measure: USD 5.7 billion)',
      'level X LAO 2024-11 160000000: $160 million',
      'growth X LAO 2024-11/2024-10 0.031: up 3.1%',
      'level M LAO 2024-11 75000000: $75 million',
      'balance B LAO 2024-01/2024-11 nearly 700000000: nearly $700 million',
      'target T LAO not-stated 5000000000 by not-stated: USD 5 billion',
      'target T LAO 2035 10000000000 by 2035: USD 10 billion',
      'target T LAO 2035 0.1..0.15 by 2035: growing 10 to 15 percent',
      '(other-pair: $15.7 billion)',
      '(other-pair: $7.9 billion)',
      '(other-pair: $4.1 billion)',
    ],
  },
  {
    kind: 'fiscal years, and a figure that is denied',
    language: 'en',
    pair: ['IND', 'BGD'],
    published: '2025-07-20',
    text: `India-Bangladesh trade dips in Q1

New Delhi: India's exports to Bangladesh fell 4.3 per cent to $2.45 billion in the April-June quarter of 2025-26 from $2.56 billion a year ago, commerce ministry data showed. Imports, in contrast, jumped 11.8% to $0.52 billion.

During the financial year 2024-25, exports stood at $11.46 billion as against $11.07 billion in 2023-24, while imports amounted to $2.05 billion, leaving a trade surplus of $9.41 billion in India's favour.

Cotton yarn exports were worth $1.47 billion. Shipments to the US rose 22 per cent to $25.5 billion. India's overall exports stood at $112 billion in the quarter.

Officials expect bilateral trade to touch $14 billion in 2025-26. Trade in 2018 was less than $10 billion, they said, not $11 billion as reported earlier.`,
    lines: [
      'growth X IND 2025-Q2/2024-Q2 -0.043: fell 4.3 per cent',
      'level X IND 2025-Q2 2450000000: $2.45 billion',
      'level X IND 2024-Q2 2560000000: $2.56 billion',
      'growth M IND 2025-Q2/2024-Q2 0.118: jumped 11.8%',
      'level M IND 2025-Q2 520000000: $0.52 billion',
      'level X IND 2024-04/2025-03 11460000000: $11.46 billion',
      'level X IND 2023-04/2024-03 11070000000: $11.07 billion',
      'level M IND 2024-04/2025-03 2050000000: $2.05 billion',
      'balance B IND 2024-04/2025-03 9410000000: $9.41 billion',
      '(other-measure: $1.47 billion)',
      '(other-pair: rose 22 per cent)',
      '(other-pair: $25.5 billion)',
      '(other-pair: $112 billion)',
      'level T IND 2025-04/2026-03 14000000000 F: $14 billion',
      'level T IND 2018 below 10000000000: less than $10 billion',
      '(negation: $11 billion)',
    ],
  },
  {
    kind: 'respectively; the figure of the paragraph before',
    language: 'en',
    pair: ['VNM', 'KOR'],
    published: '2025-10-10',
    text: `Vietnam and South Korea see trade climb

Hanoi — Two-way trade between Vietnam and the Republic of Korea (RoK) hit 81.5 billion USD last year, a year-on-year rise of 7.3%, of which Vietnam's exports made up 25.6 billion USD and imports 55.9 billion USD, up 8.8% and 6.6%, respectively.

By the end of September 2025, the figure had reached 66.3 billion USD, up 10.1% against the same period in 2024. Vietnam's exports hit 21.6 billion USD (up 12.6%) and its imports 44.7 billion USD (up 8.9%). Vietnam ran a deficit of 23.1 billion USD.

The RoK remains Vietnam's largest foreign investor with nearly 95 billion USD. Exports of phones reached 3.4 billion USD, up 11%.

The two countries are striving to raise bilateral trade to 100 billion USD in 2025 and 150 billion USD by 2030, towards balance. Trade turnover is forecast to exceed 90 billion USD this year.

In May, two-way trade totalled 7.6 billion USD, 12 per cent more than in April and almost 20 per cent higher than in May last year.`,
    lines: [
      'level T VNM 2024 81500000000: 81.5 billion USD',
      'growth T VNM 2024/2023 0.073: rise of 7.3%',
      'level X VNM 2024 25600000000: 25.6 billion USD',
      'level M VNM 2024 55900000000: 55.9 billion USD',
      'growth X VNM 2024/2023 0.088: up 8.8%',
      'growth M VNM 2024/2023 0.066: 6.6%',
      'level T VNM 2025-01/2025-09 66300000000: 66.3 billion USD',
      'growth T VNM 2025-01/2025-09/2024-01/2024-09 0.101: up 10.1%',
      'level X VNM 2025-01/2025-09 21600000000: 21.6 billion USD',
      'growth X VNM 2025-01/2025-09/2024-01/2024-09 0.126: up 12.6%',
      'level M VNM 2025-01/2025-09 44700000000: 44.7 billion USD',
      'growth M VNM 2025-01/2025-09/2024-01/2024-09 0.089: up 8.9%',
      'balance B VNM 2025-01/2025-09 -23100000000: 23.1 billion USD',
      '(other-measure: nearly 95 billion USD)',
      '(other-measure: 3.4 billion USD)',
      '(other-measure: up 11%)',
      'target T VNM 2025 100000000000 by 2025: 100 billion USD',
      'target T VNM 2030 150000000000 by 2030: 150 billion USD',
      'level T VNM 2025 over 90000000000 F: exceed 90 billion USD',
      'level T VNM 2025-05 7600000000: 7.6 billion USD',
      'growth T VNM 2025-05/2025-04 0.12: 12 per cent more',
      'growth T VNM 2025-05/2024-05 nearly 0.2: almost 20 per cent higher',
    ],
  },
  {
    kind: 'the other side in return; single goods; an average',
    language: 'en',
    pair: ['UGA', 'RWA'],
    published: '2024-09-01',
    text: `Trade between Uganda and Rwanda "back to life"

Uganda's exports to Rwanda were valued at US$ 311.7m in the financial year 2023/24, against US$ 190m in 2022/23, Bank of Uganda figures show. In return Rwanda sold goods worth just US$ 9.8m to Uganda, down from US$ 12.4m.

The gap of US$ 301.9m is the widest since 2019. Total trade came to US$ 321.5m.

Exports averaged US$ 26m a month. In the quarter to June they slipped 2% to US$ 75m, but were still 14% up on a year earlier.

Cement (US$ 60m), edible oils (US$ 41m) and cattle made up most of Ugandan shipments; services are not counted. A power line worth US$ 45m will be ready in 2026.

Kampala aims for exports of US$ 500m by 2028. Kigali, by contrast, plans to halve its purchases.

Meanwhile Uganda's trade with Kenya was stable at US$ 1.2bn; with Tanzania it fell a fifth to US$ 900m.`,
    lines: [
      'level X UGA 2023-07/2024-06 311700000: US$ 311.7m',
      'level X UGA 2022-07/2023-06 190000000: US$ 190m',
      'level X RWA 2023-07/2024-06 9800000: US$ 9.8m',
      'level X RWA 2022-07/2023-06 12400000: US$ 12.4m',
      '(no-side: US$ 301.9m)',
      'level T UGA 2023-07/2024-06 321500000: US$ 321.5m',
      '(average: US$ 26m)',
      '(unsure: slipped 2%)',
      'level X UGA 2024-Q2 75000000: US$ 75m',
      '(unsure: 14% up)',
      '(other-measure: US$ 60m)',
      '(other-measure: US$ 41m)',
      '(other-measure: US$ 45m)',
      '(other-pair: US$ 500m)',
      '(other-pair: US$ 1.2bn)',
      '(other-pair: fell a fifth)',
      '(other-pair: US$ 900m)',
    ],
  },
  {
    kind: 'who bought and sold; a level of the year before; a change',
    language: 'en',
    pair: ['MEX', 'CHL'],
    published: '2024-05-20',
    text: `Mexico-Chile commerce shrinks by 3.4%

MEXICO CITY — Chile bought $3.6 billion worth of Mexican goods last year and sold $1.4 billion, leaving Mexico with a surplus of $2.2 billion, down 12% from 2022.

Bilateral trade, at $5.0 billion, was 3.4% below its 2022 level of $5.2 billion. It had peaked at $5.3 billion in 2021.

First-quarter exports to Chile amounted to $810 million versus $904 million in January-March 2023, a drop of 10.4%. Imports rose by $22 million to $361 million.

The free trade agreement, in force since 1999, covers 98% of goods. "We want to get to $8 billion within five years", economy minister Elena Robles said. Mexican firms have invested $12 billion in Chile since 2000.

Trade in April was estimated at $420 million.`,
    lines: [
      '(no-direction: 3.4%)',
      'level M CHL 2023 3600000000: $3.6 billion',
      'level X CHL 2023 1400000000: $1.4 billion',
      'balance B MEX 2023 2200000000: $2.2 billion',
      'growth B MEX 2023/2022 -0.12: down 12%',
      'level T CHL 2023 5000000000: $5.0 billion',
      'growth T CHL 2023/2022 -0.034: 3.4% below',
      'level T CHL 2022 5200000000: $5.2 billion',
      'level T CHL 2021 5300000000: $5.3 billion',
      'level X MEX 2024-Q1 810000000: $810 million',
      'level X MEX 2023-Q1 904000000: $904 million',
      'growth X MEX 2024-Q1/2023-Q1 -0.104: drop of 10.4%',
      'change M MEX 2024-Q1/2023-Q1 22000000: rose by $22 million',
      'level M MEX 2024-Q1 361000000: $361 million',
      '(share: 98%)',
      '(unsure: $8 billion)',
      '(other-measure: $12 billion)',
      'level T CHL 2024-04 420000000 E: estimated at $420 million',
    ],
  },
  {
    kind: 'tháng, mục tiêu, cả nước',
    language: 'vi',
    pair: ['VNM', 'KHM'],
    published: '2024-12-14',
    text: `Kim ngạch thương mại Việt Nam - Campuchia tăng trưởng ấn tượng

Theo số liệu của Tổng cục Hải quan, trong 11 tháng năm 2024, kim ngạch thương mại hai chiều giữa Việt Nam và Campuchia đạt gần 9,3 tỷ USD, tăng 18,6% so với cùng kỳ năm 2023. Trong đó, Việt Nam xuất khẩu sang Campuchia 4,83 tỷ USD, tăng 8,7%; nhập khẩu 4,45 tỷ USD, tăng 31,5%.

Riêng tháng 11/2024, xuất khẩu đạt 450,2 triệu USD, giảm 4,1% so với tháng trước; nhập khẩu đạt 380 triệu USD.

Các mặt hàng xuất khẩu chính gồm sắt thép 640 triệu USD, xăng dầu 590 triệu USD. Việt Nam có 205 dự án đầu tư tại Campuchia với tổng vốn 2,95 tỷ USD.

Hai nước đặt mục tiêu đưa kim ngạch thương mại hai chiều lên 20 tỷ USD trong thời gian tới. Dự kiến cả năm 2024, kim ngạch có thể vượt 10 tỷ USD.

Năm 2023, kim ngạch song phương chỉ đạt 8,57 tỷ USD, giảm 18,9% so với năm 2022 và chưa đạt mục tiêu 11 tỷ USD.

Trong khi đó, kim ngạch thương mại Việt Nam - Thái Lan đạt 18,5 tỷ USD. Kim ngạch xuất khẩu cả nước đạt 369,9 tỷ USD, tăng 14,4%.`,
    lines: [
      'level T VNM 2024-01/2024-11 nearly 9300000000: gần 9,3 tỷ USD',
      'growth T VNM 2024-01/2024-11/2023-01/2023-11 0.186: tăng 18,6%',
      'level X VNM 2024-01/2024-11 4830000000: 4,83 tỷ USD',
      'growth X VNM 2024-01/2024-11/2023-01/2023-11 0.087: tăng 8,7%',
      'level M VNM 2024-01/2024-11 4450000000: 4,45 tỷ USD',
      'growth M VNM 2024-01/2024-11/2023-01/2023-11 0.315: tăng 31,5%',
      'level X VNM 2024-11 450200000: 450,2 triệu USD',
      'growth X VNM 2024-11/2024-10 -0.041: giảm 4,1%',
      'level M VNM 2024-11 380000000: 380 triệu USD',
      '(other-measure: 640 triệu USD)',
      '(other-measure: 590 triệu USD)',
      '(other-measure: 2,95 tỷ USD)',
      'target T VNM not-stated 20000000000 by not-stated: 20 tỷ USD',
      'level T VNM 2024 over 10000000000 F: vượt 10 tỷ USD',
      'level T VNM 2023 8570000000: 8,57 tỷ USD',
      'growth T VNM 2023/2022 -0.189: giảm 18,9%',
      'target T VNM 2023 11000000000 by 2023: 11 tỷ USD',
      '(other-pair: 18,5 tỷ USD)',
      '(other-pair: 369,9 tỷ USD)',
      '(other-pair: tăng 14,4%)',
    ],
  },
  {
    kind: 'quý, lần lượt, một tỉnh, giá',
    language: 'vi',
    pair: ['VNM', 'LAO'],
    published: '2024-06-10',
    text: `Lào là bạn hàng quan trọng của Việt Nam

Phát biểu tại hội nghị, Thứ trưởng Trần Mai Lan cho hay tổng kim ngạch xuất nhập khẩu hai nước năm 2023 đạt 1,63 tỷ USD, giảm 4,2% so với năm 2022. Cụ thể, xuất khẩu của Việt Nam sang Lào đạt 533,7 triệu USD (giảm 18,8%), nhập khẩu từ Lào đạt 1,09 tỷ USD (tăng 4,9%). Như vậy, Việt Nam thâm hụt 560 triệu USD trong cán cân thương mại với Lào.

Quý I/2024, kim ngạch đạt 456,1 triệu USD, tăng 12,5% so với cùng kỳ. Xuất khẩu và nhập khẩu lần lượt là 140,3 triệu USD và 315,8 triệu USD.

Tính đến hết tháng 5 năm nay, trao đổi thương mại song phương ước đạt 760 triệu USD, bằng 46% của cả năm 2023, bình quân mỗi tháng 152 triệu USD.

Xuất khẩu từ mức 300 triệu USD năm 2010 đã tăng lên hơn 650 triệu USD năm 2022, tức gấp hơn 2 lần.

Hai bên phấn đấu kim ngạch tăng 10 - 15%/năm và đạt 2 tỷ USD vào năm 2025. Thương mại biên giới qua tỉnh Quảng Trị đạt 320 triệu USD.

Một doanh nghiệp cho biết giá phân kali nhập khẩu là 320 USD/tấn. Kiều bào tại Lào gửi về 45 triệu USD.`,
    lines: [
      'level T VNM 2023 1630000000: 1,63 tỷ USD',
      'growth T VNM 2023/2022 -0.042: giảm 4,2%',
      'level X VNM 2023 533700000: 533,7 triệu USD',
      'growth X VNM 2023/2022 -0.188: giảm 18,8%',
      'level M VNM 2023 1090000000: 1,09 tỷ USD',
      'growth M VNM 2023/2022 0.049: tăng 4,9%',
      'balance B VNM 2023 -560000000: 560 triệu USD',
      'level T VNM 2024-Q1 456100000: 456,1 triệu USD',
      'growth T VNM 2024-Q1/2023-Q1 0.125: tăng 12,5%',
      'level X VNM 2024-Q1 140300000: 140,3 triệu USD',
      'level M VNM 2024-Q1 315800000: 315,8 triệu USD',
      'level T VNM 2024-01/2024-05 760000000 E: ước đạt 760 triệu USD',
      '(share: 46%)',
      '(average: 152 triệu USD)',
      'level X VNM 2010 300000000: 300 triệu USD',
      'level X VNM 2022 over 650000000: hơn 650 triệu USD',
      '(unsure: gấp hơn 2 lần)',
      'target T VNM 2025 0.1..0.15 by 2025: tăng 10 - 15%',
      'target T VNM 2025 2000000000 by 2025: 2 tỷ USD',
      '(other-measure: 320 triệu USD)',
      '(unreadable: 320 USD)',
      '(no-flow: 45 triệu USD)',
    ],
  },
];

test.each(ARTICLES)('$language: $kind', ({ language, pair, published, text, lines }) => {
  expect(linesOf(text, { pair, published, language })).toEqual(lines);
});
