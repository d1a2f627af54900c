// Short texts in languages whose verbs stand last or whose words stand without spaces, with all that is read. All figures are made up.
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
    kind: 'levels, a list, a balance and a target',
    language: 'ko',
    pair: ['KOR', 'IDN'],
    published: '2025-02-10',
    text: `한국과 인도네시아의 교역액은 2024년 213억 달러로 전년 대비 3.4% 증가했다. 한국의 대인도네시아 수출은 92억 달러, 수입은 121억 달러로 각각 5.1%, 2.2% 늘었다. 한국은 29억 달러 적자를 기록했다.

양국은 2030년까지 교역액을 300억 달러로 늘리는 것을 목표로 삼았다. 한국 기업의 투자는 15억 달러였다. 중국과의 교역액은 2천700억 달러였다.`,
    lines: [
      'level T KOR 2024 21300000000: 213억 달러',
      'growth T KOR 2024/2023 0.034: 3.4% 증가했다',
      'level X KOR 2024 9200000000: 92억 달러',
      'level M KOR 2024 12100000000: 121억 달러',
      'growth X KOR 2024/2023 0.051: 5.1%',
      'growth M KOR 2024/2023 0.022: 2.2% 늘었다',
      'balance B KOR 2024 -2900000000: 29억 달러',
      'target T KOR 2030 30000000000 by 2030: 300억 달러',
      '(other-measure: 15억 달러)',
      '(other-pair: 2천700억 달러)',
    ],
  },
  {
    kind: 'verbs behind the value, a change and a forecast',
    language: 'ko',
    pair: ['VNM', 'LAO'],
    published: '2025-10-20',
    text: `라오스는 올해 1∼9월 베트남에 14억2천만 달러어치를 수출했고 베트남에서 7억3천만 달러어치를 수입했다. 수출은 지난해 같은 기간보다 2억 달러 증가했다.

양국 교역액은 올해 30억 달러에 달할 전망이다. 커피 수출은 1억 달러였다. 라오스의 전체 수출은 98억 달러로 집계됐다. 교역액은 아직 50억 달러에 이르지 못했다.`,
    lines: [
      'level X LAO 2025-01/2025-09 1420000000: 14억2천만 달러',
      'level M LAO 2025-01/2025-09 730000000: 7억3천만 달러',
      'change X LAO 2025-01/2025-09/2024-01/2024-09 200000000: 2억 달러 증가했다',
      'level T LAO 2025 3000000000 F: 30억 달러',
      '(other-measure: 1억 달러)',
      '(other-pair: 98억 달러)',
      '(negation: 50억 달러)',
    ],
  },
  {
    kind: 'months, month on month and a multiple',
    language: 'ko',
    pair: ['THA', 'LAO'],
    published: '2025-06-15',
    text: `태국의 대라오스 수출은 5월 4억1천만 달러로 전월보다 2.5% 줄었으나 전년 동월 대비 6.3% 늘었다. 라오스로부터의 수입은 3억 달러 안팎이었다. 상반기 교역액은 45억 달러 이상으로 추산된다. 교역액은 2015년의 두 배가 넘는다.`,
    lines: [
      'level X THA 2025-05 410000000: 4억1천만 달러',
      'growth X THA 2025-05/2025-04 -0.025: 2.5% 줄었',
      'growth X THA 2025-05/2024-05 0.063: 6.3% 늘었다',
      'level M THA 2025-05 about 300000000: 3억 달러 안팎',
      'level T THA 2025-S1 at-least 4500000000 E: 45억 달러 이상',
      'growth T THA 2025-S1/2015-S1 over 1: 두 배가 넘는',
    ],
  },
  {
    kind: 'levels, a list, a balance and a target',
    language: 'ja',
    pair: ['JPN', 'IDN'],
    published: '2025-02-10',
    text: `日本とインドネシアの貿易額は2024年に382億ドルで、前年比3.4%増加した。日本の対インドネシア輸出は161億ドル、輸入は221億ドルだった。日本は60億ドルの赤字だった。

両国は2030年までに貿易額を500億ドルに増やすことを目指す。日本企業の投資は35億ドルだった。中国との貿易額は2,900億ドルだった。`,
    lines: [
      'level T JPN 2024 38200000000: 382億ドル',
      'growth T JPN 2024/2023 0.034: 3.4%増加した',
      'level X JPN 2024 16100000000: 161億ドル',
      'level M JPN 2024 22100000000: 221億ドル',
      'balance B JPN 2024 -6000000000: 60億ドル',
      'target T JPN 2030 50000000000 by 2030: 500億ドル',
      '(other-measure: 35億ドル)',
      '(other-pair: 2,900億ドル)',
    ],
  },
  {
    kind: 'verbs behind the value, a change and a forecast',
    language: 'ja',
    pair: ['VNM', 'LAO'],
    published: '2025-10-20',
    text: `ラオスは今年1～9月、ベトナムに14億2,000万ドルを輸出した。ベトナムからの輸入は7億3,000万ドルで、前年同期を4.5%下回った。

両国間貿易額は今年30億ドルに達する見込みだ。コーヒーの輸出は1億ドルだった。ラオスの全輸出は98億ドルだった。貿易額はまだ50億ドルに達していない。`,
    lines: [
      'level X LAO 2025-01/2025-09 1420000000: 14億2,000万ドル',
      'level M LAO 2025-01/2025-09 730000000: 7億3,000万ドル',
      'growth M LAO 2025-01/2025-09/2024-01/2024-09 -0.045: 4.5%下回っ',
      'level T LAO 2025 3000000000 F: 30億ドル',
      '(other-measure: 1億ドル)',
      '(other-pair: 98億ドル)',
      '(negation: 50億ドル)',
    ],
  },
  {
    kind: 'months and month on month',
    language: 'ja',
    pair: ['THA', 'LAO'],
    published: '2025-06-15',
    text: `タイの5月の対ラオス輸出は4億1,000万ドルで、前月比2.5%減、前年同月比6.3%増だった。ラオスからの輸入は3億ドル前後だった。`,
    lines: [
      'level X THA 2025-05 410000000: 4億1,000万ドル',
      'growth X THA 2025-05/2025-04 -0.025: 2.5%減',
      'growth X THA 2025-05/2024-05 0.063: 6.3%増',
      'level M THA 2025-05 about 300000000: 3億ドル前後',
    ],
  },
  {
    kind: 'Buddhist years, hedges and a target',
    language: 'th',
    pair: ['THA', 'KHM'],
    published: '2025-02-10',
    text: `กระทรวงพาณิชย์รายงานว่า การค้าไทย-กัมพูชาในปี 2567 มีมูลค่า 10,400 ล้านดอลลาร์สหรัฐ เพิ่มขึ้นร้อยละ 5.2 จากปีก่อน

การส่งออกของไทยไปกัมพูชาอยู่ที่ 9,100 ล้านดอลลาร์สหรัฐ ขณะที่การนำเข้าอยู่ที่เกือบ 1,300 ล้านดอลลาร์สหรัฐ

ทั้งสองประเทศตั้งเป้า 15,000 ล้านดอลลาร์สหรัฐ ภายในปี 2570

การลงทุนของไทยอยู่ที่ 800 ล้านดอลลาร์สหรัฐ การค้าไทย-จีนมีมูลค่า 115,000 ล้านดอลลาร์สหรัฐ`,
    lines: [
      'level T THA 2024 10400000000: 10,400 ล้านดอลลาร์สหรัฐ',
      'growth T THA 2024/2023 0.052: เพิ่มขึ้นร้อยละ 5.2',
      'level X THA 2024 9100000000: 9,100 ล้านดอลลาร์สหรัฐ',
      'level M THA 2024 nearly 1300000000: เกือบ 1,300 ล้านดอลลาร์สหรัฐ',
      'target T THA 2027 15000000000 by 2027: 15,000 ล้านดอลลาร์สหรัฐ',
      '(other-measure: 800 ล้านดอลลาร์สหรัฐ)',
      '(other-pair: 115,000 ล้านดอลลาร์สหรัฐ)',
    ],
  },
];

test.each(ARTICLES)('$language: $kind', ({ text, pair, published, language, lines }) => {
  expect(linesOf(text, { pair, published, language })).toEqual(lines);
});
