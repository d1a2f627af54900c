// How much work a text takes. The counter is on before the reader is loaded: of a function that was loaded before, it would
// count the calls and not the blocks in it, and the blocks too once the engine throws its code away and makes it again.
// Nothing is optimised meanwhile, because calls of optimised code are not counted. So it stands among the tests that have a
// process of their own.
import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';

setFlagsFromString('--no-opt');
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { readText } = await import('../../src/domain/text/read-text.ts');

/** How often the functions of the domain, and the blocks in them, run while something is done. */
function stepsOf(work: () => void): number {
  // Whatever was counted before is taken off.
  session.post('Profiler.takePreciseCoverage');
  work();
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
    for (const { url, functions } of result) {
      if (!url.includes('/src/domain/')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

const ENGLISH = 'In 2024, two-way trade between Viet Nam and Laos reached US$2.2 billion, up 33.9 per cent.';

test.each([
  ['English in one paragraph', 'en', ' ', ENGLISH],
  ['English in many paragraphs', 'en', '\n\n', ENGLISH],
  ['English in many lines', 'en', '\n', ENGLISH],
  [
    'movements in one sentence',
    'en',
    '; ',
    'Exports of Viet Nam to Laos rose from US$1.2 billion in 2023 to US$1.5 billion in 2024',
  ],
  [
    'figures in one list',
    'en',
    ', ',
    'exports of Viet Nam to Laos rose 5.1 per cent in 2023, and imports fell to US$1.5 billion in 2024',
  ],
  ['Vietnamese', 'vi', ' ', 'Năm 2024, xuất khẩu của Việt Nam sang Lào đạt 2,2 tỷ USD, tăng 33,9%.'],
  ['Lao', 'lo', ' ', 'ປີ 2024 ການສົ່ງອອກຂອງລາວໄປຫວຽດນາມ ບັນລຸ 2,2 ຕື້ໂດລາ, ເພີ່ມຂຶ້ນ 33,9%.'],
  ['Thai', 'th', ' ', 'ปี 2567 การส่งออกของไทยไปลาวมีมูลค่า 2.2 พันล้านดอลลาร์สหรัฐ เพิ่มขึ้น 33.9%\n'],
  ['Chinese', 'zh', '', '2024年，中国对老挝出口22亿美元，同比增长33.9%。'],
  ['Korean', 'ko', ' ', '2024년 한국의 대베트남 수출은 22억 달러로 전년 대비 33.9% 증가했다.'],
  ['Japanese', 'ja', '', '2024年の日本のベトナムへの輸出は22億ドルで、前年比33.9%増だった。'],
  [
    'French',
    'fr',
    ' ',
    'En 2024, les exportations du Vietnam vers le Laos ont atteint 2,2 milliards de dollars, en hausse de 33,9 %.',
  ],
  [
    'German',
    'de',
    ' ',
    '2024 erreichten die Exporte Vietnams nach Laos 2,2 Milliarden Dollar, ein Plus von 33,9 Prozent.',
  ],
  [
    'Spanish',
    'es',
    ' ',
    'En 2024, las exportaciones de Vietnam a Laos alcanzaron los 2.200 millones de dólares, un 33,9 % más.',
  ],
  [
    'Italian',
    'it',
    ' ',
    'Nel 2024 le esportazioni del Vietnam verso il Laos hanno raggiunto 2,2 miliardi di dollari, in aumento del 33,9%.',
  ],
  [
    'Portuguese',
    'pt',
    ' ',
    'Em 2024, as exportações do Vietnã para o Laos atingiram US$ 2,2 bilhões, alta de 33,9%.',
  ],
  [
    'Russian',
    'ru',
    ' ',
    'В 2024 году экспорт Вьетнама в Лаос достиг 2,2 млрд долларов, увеличившись на 33,9%.',
  ],
  ['Arabic', 'ar', ' ', 'في عام 2024 بلغت صادرات فيتنام إلى لاوس 2.2 مليار دولار، بزيادة 33.9%.'],
] as const)(
  'the work grows with the length of a text of %s, not with its square',
  (_, language, between, text) => {
    const sides = { th: ['THA', 'LAO'], zh: ['CHN', 'LAO'], ko: ['KOR', 'VNM'], ja: ['JPN', 'VNM'] } as const;
    const pair = language in sides ? sides[language as keyof typeof sides] : (['VNM', 'LAO'] as const);
    const context = { pair, published: '2025-01-09', language } as const;
    const steps = (times: number) => {
      const long = Array.from({ length: times }, () => text).join(between);
      return stepsOf(() => expect(readText(long, context).claims).toHaveLength(2 * times));
    };
    // What is made once, the tables of the language, is made before.
    readText(text, context);
    const few = steps(20);
    expect(few).toBeGreaterThan(10_000);
    // Eight times the length is some eight times the work; the square of the length would be 64 times.
    expect(steps(160)).toBeLessThan(10 * few);
  },
);
