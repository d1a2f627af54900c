/** How each language prints a figure: the oracle's own tables, kept apart from those under test. */

export const HEDGES = ['over', 'nearly', 'about', 'at-least', 'at-most'] as const;
export type Hedge = (typeof HEDGES)[number];

/** What stands before and after; spaces are part of it. */
type Around = readonly [before: string, after: string];

export interface Words {
  readonly decimal: '.' | ',';
  readonly group: string;
  /** Powers of ten with their words; with two, the first is for what is less than two. */
  readonly scales: readonly (readonly [exponent: number, singular: string, plural?: string])[];
  /** Words for 10⁸ and 10⁴, and for 10³ in front of the latter where that is usual, of numbers printed in parts. */
  readonly myriads?: readonly [hundredMillions: string, tenThousands: string, thousands?: string];
  readonly money: readonly Around[];
  readonly rate: readonly Around[];
  readonly hedges: Readonly<Record<Hedge, readonly Around[]>>;
  readonly up: readonly Around[];
  readonly down: readonly Around[];
  readonly range: string;
  /** The same behind a word of rising or falling, where the usual one could say from what it went to what. */
  readonly directedRange?: string;
}

const before = (...words: string[]): Around[] => words.map((word) => [word, '']);
const after = (...words: string[]): Around[] => words.map((word) => ['', word]);

export const WORDS: Readonly<Record<string, Words>> = {
  en: {
    decimal: '.',
    group: ',',
    scales: [
      [6, ' million'],
      [9, ' billion'],
    ],
    money: [...before('US$', '$'), ...after(' USD', ' US dollars')],
    rate: after('%', ' per cent', ' percent'),
    hedges: {
      over: before('over ', 'more than '),
      nearly: before('nearly ', 'almost ', 'close to '),
      about: before('about ', 'around ', 'some '),
      'at-least': before('at least ', 'no less than '),
      'at-most': before('at most ', 'up to '),
    },
    up: before('up ', 'grew ', 'an increase of ', 'rose by '),
    down: before('down ', 'fell ', 'a decline of '),
    range: '–',
  },
  vi: {
    decimal: ',',
    group: '.',
    scales: [
      [6, ' triệu'],
      [9, ' tỷ'],
    ],
    money: after(' USD', ' đô la Mỹ'),
    rate: after('%', ' phần trăm'),
    hedges: {
      over: before('hơn ', 'trên '),
      nearly: before('gần '),
      about: before('khoảng ', 'xấp xỉ '),
      'at-least': before('ít nhất '),
      'at-most': before('tối đa '),
    },
    up: before('tăng '),
    down: before('giảm '),
    range: '–',
  },
  lo: {
    decimal: ',',
    group: '.',
    scales: [
      [6, ' ລ້ານ'],
      [9, ' ຕື້'],
    ],
    money: after('ໂດລາສະຫະລັດ', ' ໂດລາ', ' USD'),
    rate: after('%', ' ສ່ວນຮ້ອຍ'),
    hedges: {
      over: before('ຫຼາຍກວ່າ '),
      nearly: before('ເກືອບ '),
      about: before('ປະມານ '),
      'at-least': before('ຢ່າງໜ້ອຍ '),
      'at-most': before('ບໍ່ເກີນ '),
    },
    up: before('ເພີ່ມຂຶ້ນ '),
    down: before('ຫຼຸດລົງ '),
    range: ' ຫາ ',
  },
  th: {
    decimal: '.',
    group: ',',
    scales: [
      [6, ' ล้าน'],
      [9, ' พันล้าน'],
    ],
    money: after('ดอลลาร์สหรัฐ', 'เหรียญสหรัฐ'),
    rate: [...after('%', ' เปอร์เซ็นต์'), ...before('ร้อยละ ')],
    hedges: {
      over: before('กว่า ', 'มากกว่า '),
      nearly: before('เกือบ '),
      about: before('ประมาณ ', 'ราว '),
      'at-least': before('อย่างน้อย '),
      'at-most': before('ไม่เกิน '),
    },
    up: before('เพิ่มขึ้น ', 'ขยายตัว '),
    down: before('ลดลง '),
    range: ' ถึง ',
  },
  fr: {
    decimal: ',',
    group: '\u202f',
    scales: [
      [6, ' million', ' millions'],
      [9, ' milliard', ' milliards'],
    ],
    money: after(' de dollars', ' USD', ' de dollars américains'),
    rate: after('\u00a0%', ' pour cent'),
    hedges: {
      over: before('plus de '),
      nearly: before('près de '),
      about: before('environ '),
      'at-least': before('au moins '),
      'at-most': before('au plus '),
    },
    up: before('en hausse de ', 'une croissance de '),
    down: before('en baisse de ', 'un recul de '),
    range: ' à ',
    // “En hausse de 5 à 6 millions” could say from what it rose to what.
    directedRange: '-',
  },
  de: {
    decimal: ',',
    group: '.',
    scales: [
      [6, ' Million', ' Millionen'],
      [9, ' Milliarde', ' Milliarden'],
    ],
    money: after(' US-Dollar', ' USD'),
    rate: after(' Prozent', ' %'),
    hedges: {
      over: before('über ', 'mehr als '),
      nearly: before('fast ', 'knapp '),
      about: before('rund ', 'etwa '),
      'at-least': before('mindestens '),
      'at-most': before('höchstens '),
    },
    up: before('ein Anstieg von ', 'stieg um '),
    down: before('ein Rückgang von ', 'sank um '),
    range: ' bis ',
    // “Ein Anstieg von 5 bis 6 Millionen”: the same.
    directedRange: '–',
  },
  es: {
    decimal: ',',
    group: '.',
    scales: [
      [6, ' millones'],
      [9, ' mil millones'],
    ],
    money: after(' de dólares', ' USD'),
    rate: after(' %', ' por ciento'),
    hedges: {
      over: before('más de '),
      nearly: before('casi ', 'cerca de '),
      about: before('unos ', 'alrededor de '),
      'at-least': before('al menos '),
      'at-most': before('como máximo '),
    },
    up: before('un aumento del ', 'creció un '),
    down: before('una caída del ', 'cayó un '),
    // “Un aumento del 5 a 6 millones” could say from what it rose to what.
    range: '-',
  },
  ja: {
    decimal: '.',
    group: ',',
    scales: [
      [4, '万'],
      [8, '億'],
    ],
    myriads: ['億', '万'],
    money: after('ドル', '米ドル'),
    rate: after('%', 'パーセント'),
    hedges: {
      over: after('超', 'を超える'),
      nearly: after('近く'),
      about: [...before('約', 'およそ'), ...after('前後')],
      'at-least': after('以上'),
      'at-most': after('以下'),
    },
    up: after('増', 'の増加'),
    down: after('減', 'の減少'),
    range: '〜',
  },
  ko: {
    decimal: '.',
    group: ',',
    scales: [
      [4, '만'],
      [8, '억'],
    ],
    myriads: ['억', '만', '천'],
    money: after(' 달러', '달러'),
    rate: after('%', ' 퍼센트'),
    hedges: {
      over: after(' 초과', '를 웃도는'),
      nearly: before('거의 '),
      about: [...before('약 '), ...after(' 가량')],
      'at-least': after(' 이상'),
      'at-most': after(' 이하'),
    },
    up: after(' 증가', ' 상승'),
    down: after(' 감소'),
    range: '~',
  },
  zh: {
    decimal: '.',
    group: ',',
    scales: [
      [4, '万'],
      [8, '亿'],
    ],
    myriads: ['亿', '万'],
    money: after('美元'),
    rate: after('%'),
    hedges: {
      over: before('超过', '逾'),
      nearly: before('近', '接近'),
      about: [...before('约'), ...after('左右')],
      'at-least': before('至少'),
      'at-most': before('不超过'),
    },
    up: before('增长', '同比增长'),
    down: before('下降', '同比下降'),
    range: '至',
  },
};

export const LANGUAGES: readonly string[] = Object.keys(WORDS);
