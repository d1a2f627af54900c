import type { Language } from './language.ts';
import { counted } from './numerals.ts';
import { phrases } from './phrases.ts';

/** Vietnamese: the decimal mark is a comma, and "tỷ" is 10⁹; part of the press prints English marks. */
export const vietnamese: Language = {
  code: 'vi',
  decimal: ',',
  group: ['.', ' '],
  otherMarks: 'both',
  scales: {
    mươi: 1,
    chục: 1,
    trăm: 2,
    nghìn: 3,
    ngàn: 3,
    vạn: 4,
    triệu: 6,
    tr: 6,
    'tr.': 6,
    tỷ: 9,
    tỉ: 9,
  },
  numerals: {
    ...counted('một hai ba bốn năm sáu bảy tám chín mười'),
    mốt: 1,
    tư: 4,
    lăm: 5,
    nhăm: 5,
    bẩy: 7,
  },
  halves: ['rưỡi', 'nửa'],
  points: ['phẩy'],
  units: {
    USD: phrases(`
      usd, us$, us-$, đô la mỹ, đô-la mỹ, đôla mỹ, đô la hoa kỳ, mỹ kim, đô mỹ
    `),
    rate: ['%', 'phần trăm'],
  },
  currencies: {
    AUD: ['đô úc', 'đô la úc', 'đô-la úc', 'đôla úc', 'đô la australia'],
    BDT: ['taka'],
    CAD: ['đô canada', 'đô la canada', 'đô-la canada', 'đôla canada'],
    CNY: ['nhân dân tệ', 'ndt', 'tệ', 'đồng nhân dân tệ'],
    EUR: ['euro', 'ơ-rô'],
    GBP: ['bảng anh'],
    HKD: ['đô hồng kông', 'đô la hồng kông', 'đô la hong kong', 'đô-la hồng kông'],
    INR: ['rupee ấn độ'],
    JPY: ['yên', 'yên nhật', 'yen'],
    KES: ['shilling kenya'],
    KHR: ['riel', 'riên'],
    LAK: ['kip', 'kíp', 'kip lào'],
    NZD: ['đô new zealand', 'đô la new zealand'],
    SGD: ['đô singapore', 'đô sing', 'đô la singapore', 'đô la sing', 'đô-la singapore', 'đôla singapore'],
    THB: ['baht', 'bạt', 'bath'],
    TWD: ['đô đài loan', 'đô la đài loan'],
    UGX: ['shilling uganda'],
    VND: ['đồng', 'vnđ', 'việt nam đồng', 'đồng việt nam', 'đ'],
    crown: ['krone', 'krona', 'kronor'],
    dinar: ['dinar'],
    dollar: ['đô la', 'đô-la', 'đôla', 'đô'],
    franc: ['franc'],
    peso: ['peso'],
    pound: ['bảng'],
    ruble: ['rúp', 'rub'],
    rupee: ['rupee', 'rupi'],
    shilling: ['shilling'],
    won: ['won'],
  },
  ratePoints: ['điểm phần trăm', 'điểm %', '% điểm'],
  hedges: {
    over: phrases(`
      hơn, trên, vượt, vượt mốc, vượt qua, vượt ngưỡng, vượt mức, vượt trên, vượt con số, vượt quá, đã vượt,
      cao hơn, lớn hơn, nhiều hơn
    `),
    nearly: phrases(`
      gần, gần bằng, gần đạt, ngót, suýt soát, ngấp nghé, sát mốc, tiệm cận, áp sát, áp sát mốc, tiến sát,
      tiến sát mốc, gần chạm, gần chạm mốc, gần cán mốc, sát ngưỡng
    `),
    about: phrases(`
      khoảng, vào khoảng, xấp xỉ, chừng, ước chừng, trên dưới, quanh mức, tầm, cỡ, tương đương khoảng
    `),
    below: phrases(`
      dưới, chưa đến, chưa tới, chưa đầy, không đến, không tới, không đầy, ít hơn, thấp hơn, nhỏ hơn, kém
    `),
    'at-least': ['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn', 'từ mức'],
    'at-most': ['tối đa', 'nhiều nhất', 'không quá', 'không vượt quá', 'không hơn', 'cao nhất'],
  },
  hedgesBehind: { 'at-least': ['trở lên'], 'at-most': ['trở xuống'], about: ['đổ lại'] },
  directions: {
    up: phrases(`
      tăng, tăng trưởng, tăng trưởng đạt, tăng tới, tăng mạnh, tăng thêm, tăng vọt, tăng nhẹ, tăng cao,
      tăng nhanh, tăng đột biến, gia tăng, mức tăng, mức tăng trưởng, đà tăng, nhảy vọt, bứt phá, +, nhích,
      nhích nhẹ, nhích lên, nhích tăng, bật tăng, tăng bùng nổ, vọt lên, đi lên
    `),
    down: phrases(`
      giảm, giảm mạnh, giảm tới, giảm nhẹ, giảm sâu, giảm nhanh, mức giảm, sụt giảm, suy giảm, sụt, tụt,
      tụt giảm, lao dốc, tăng trưởng âm, âm, trượt giảm, rơi mạnh, đi xuống, tụt mạnh, giảm sốc, hạ nhẹ
    `),
  },
  tentative: {
    E: ['ước đạt', 'ước tính', 'ước tính đạt', 'ước', 'ước khoảng'],
    F: ['dự kiến đạt', 'dự kiến', 'dự báo', 'dự báo đạt', 'kỳ vọng đạt', 'có thể đạt', 'sẽ đạt'],
  },
  vague: ['vài', 'mấy', 'nhiều', 'hàng'],
  range: ['–', '—', '-', '−', 'đến', 'tới'],
  between: ['giữa', 'trong khoảng', 'trong khoảng từ', 'dao động từ', 'nằm giữa'],
  and: ['và', 'linh', 'lẻ'],
  from: ['từ'],
  to: phrases(`
    đến, tới, lên, lên đến, lên tới, xuống, xuống còn, còn
  `),
  of: [],
  fillers: phrases(`
    đạt, đạt mức, mức, trung bình, bình quân, /năm, mỗi năm, hàng năm, hằng năm, một năm, so với cùng kỳ,
    so với cùng kỳ năm trước, so với cùng kỳ năm ngoái, so với năm trước, so với năm ngoái, trị giá, với,
    thêm, cán mốc, chạm mốc, đạt mốc, chạm ngưỡng, cán đích, kỷ lục
  `),
};
