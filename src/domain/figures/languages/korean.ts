import type { Language } from './language.ts';
import { counted, joined } from './numerals.ts';
import { phrases } from './phrases.ts';

const KOREAN_ONES = counted('일 이 삼 사 오 육 칠 팔 구');
const KOREAN_TENS = { 십: 10, ...counted('이십 삼십 사십 오십 육십 칠십 팔십 구십', 20, 10) };
/**
 * Numbers in words that cannot be mistaken for a particle: those of two syllables or more, alone or with their scale.
 */
const WORDS = { ...KOREAN_TENS, ...joined(KOREAN_ONES, KOREAN_TENS, (small, large) => large + small) };
const SCALES = { 백: 2, 천: 3, 만: 4, 억: 8, 조: 12 };
const WITH_SCALE = Object.fromEntries(
  Object.entries({ ...KOREAN_ONES, ...WORDS })
    .filter(([word]) => word !== '십')
    .flatMap(([word, value]) =>
      Object.entries(SCALES).map(([scale, exponent]) => [word + scale, value * 10 ** exponent]),
    ),
);

/** Korean: scales in steps of 10⁴. Particles are joined to words; hedges and directions follow the number. */
export const korean: Language = {
  code: 'ko',
  decimal: '.',
  group: [','],
  otherMarks: 'none',
  scales: { 십: 1, ...SCALES },
  numerals: { ...WORDS, ...WITH_SCALE },
  halves: ['반'],
  points: ['점'],
  units: {
    USD: phrases(`
      미국 달러, 미국달러, 미 달러, 미달러, 미화, usd, us$
    `),
    rate: ['%', '퍼센트', '프로'],
  },
  unitsBefore: ['미화'],
  currencies: {
    AUD: ['호주 달러', '호주달러', '오스트레일리아 달러'],
    BDT: ['타카'],
    CAD: ['캐나다 달러', '캐나다달러'],
    CHF: ['스위스 프랑'],
    CNY: ['위안', '위안화'],
    EUR: ['유로'],
    HKD: ['홍콩 달러', '홍콩달러'],
    INR: ['인도 루피'],
    JPY: ['엔', '엔화'],
    KES: ['케냐 실링'],
    KHR: ['리엘'],
    KRW: ['원', '원화'],
    LAK: ['킵', '낍'],
    MMK: ['짯'],
    NZD: ['뉴질랜드 달러', '뉴질랜드달러'],
    SGD: ['싱가포르 달러', '싱가포르달러'],
    THB: ['바트', '밧'],
    TWD: ['대만 달러', '대만달러'],
    UGX: ['우간다 실링'],
    VND: ['동'],
    crown: ['크로네', '크로나'],
    dinar: ['디나르'],
    dollar: ['달러', '불'],
    franc: ['프랑'],
    peso: ['페소'],
    pound: ['파운드'],
    riyal: ['리얄'],
    ruble: ['루블'],
    rupee: ['루피'],
    shilling: ['실링'],
  },
  ratePoints: ['%포인트', '% 포인트', '%p', '퍼센트포인트', '포인트'],
  hedges: {
    over: [],
    nearly: ['거의'],
    about: ['약', '대략', '한'],
    below: [],
    'at-least': ['최소', '적어도', '최소한'],
    'at-most': ['최대', '많아야', '기껏해야'],
  },
  hedgesBehind: {
    over: phrases(`
      를 웃돌며, 을 웃돌며, 를 웃돌았다, 을 웃돌았다, 를 웃돌아, 를 웃돌고, 를 웃돈, 을 웃돈, 달러를 웃돌며, 웃돈, 웃돌며, 웃돌았다, 넘는, 넘은, 넘어, 넘어선, 넘었다,
      넘었고, 넘긴, 넘게, 를 넘게, 을 넘게, 을 넘는, 를 넘는, 을 넘은, 를 넘은, 을 넘어, 를 넘어, 을 넘어선, 를 넘어선, 을 넘었다, 를 넘었다, 을 넘었고, 를 넘었고,
      초과, 를 초과, 를 초과한, 돌파, 를 돌파, 를 돌파한, 상회, 웃도는, 를 웃도는, 을 웃도는, 가 넘는, 이 넘는, 가 넘게, 이 넘게, 가 넘었다, 이 넘었다, 여, 남짓, 넘, 를 넘, 을 넘, 웃돌, 를 웃돌, 을 웃돌
    `),
    nearly: ['가까이', '가까운', '에 가까운', '육박', '에 육박하는', '에 육박', '에 육박한'],
    about: ['가량', '정도', '안팎', '내외', '쯤', '전후'],
    below: phrases(`
      미만, 미만의, 에 못 미치는, 에 못 미친, 못 미치는, 에 미치지 못하는, 를 밑도는, 을 밑도는, 밑도는, 이 안 되는, 가 안 되는, 도 안 되는, 에 못 미쳤다, 에 미달,
      에 미달한, 못 미, 에 못 미, 밑돌, 를 밑돌, 을 밑돌
    `),
    'at-least': ['이상', '이상의'],
    'at-most': ['이하', '이내', '이하의'],
  },
  directions: {
    up: phrases(`
      증가, 증가한, 증가했다, 증가하며, 늘어, 늘어난, 늘었다, 늘어났다, 상승, 상승한, 상승했다, 성장, 성장한, 성장했다, 확대, 확대됐다, 급증, 급증한, 급증했다, 뛰었다, 뛴,
      +, 급등, 급등한, 급등했다, 치솟았다, 치솟은, 뛰어올랐다, 폭증, 폭증한, 폭증했다, 소폭 증가, 대폭 증가
    `),
    down: phrases(`
      감소, 감소한, 감소했다, 감소하며, 줄어, 줄어든, 줄었다, 줄어들었다, 하락, 하락한, 하락했다, 축소, 급감, 급감한, 급감했다, 급락, 떨어졌다, 떨어진, 마이너스,
      마이너스 성장, 급락한, 급락했다, 폭락, 폭락한, 폭락했다, 소폭 감소, 대폭 감소, 곤두박질쳤다
    `),
  },
  tentative: {
    E: ['추정', '추산', '잠정'],
    F: ['예상', '예상되는', '전망', '전망되는', '예측', '에 이를 전망'],
  },
  vague: ['수', '몇', '여러'],
  range: phrases(`
    –, —, -, −, ~, 〜, 에서, 부터
  `),
  between: [],
  and: ['와', '과'],
  closing: ['사이', '사이의'],
  from: ['에서', '부터'],
  to: ['로', '으로', '까지'],
  of: [],
  fillers: phrases(`
    전년 대비, 전년대비, 전년 동기 대비, 전년동기대비, 전년보다, 작년 동기 대비, 연평균, 연간, 연, 로, 으로, 를, 을, 에, 의, 가, 은, 는, 규모
  `),
};
