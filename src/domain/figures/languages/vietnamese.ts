import type { Language } from './language.ts';

/** Vietnamese: the decimal mark is a comma, and "tỷ" is 10⁹. */
export const vietnamese: Language = {
  code: 'vi',
  decimal: ',',
  group: ['.', ' '],
  scales: { nghìn: 3, ngàn: 3, triệu: 6, tr: 6, tỷ: 9, tỉ: 9 },
  numerals: { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
  units: {
    USD: ['usd', 'us$', '$', 'đô la mỹ', 'đô la', 'đô-la'],
    rate: ['%', 'phần trăm'],
  },
  hedges: {
    over: ['hơn', 'trên', 'vượt', 'vượt mốc', 'vượt qua', 'vượt ngưỡng'],
    nearly: ['gần', 'gần bằng', 'ngót'],
    about: ['khoảng', 'xấp xỉ', 'chừng'],
    'at-least': ['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn'],
    'at-most': ['tối đa', 'nhiều nhất', 'không quá', 'không vượt quá'],
  },
  directions: {
    up: ['tăng', 'tăng trưởng', 'tăng tới', 'tăng mạnh', 'tăng thêm', '+'],
    down: ['giảm', 'giảm mạnh', 'giảm tới'],
  },
  tentative: { E: ['ước đạt', 'ước tính', 'ước'], F: ['dự kiến đạt', 'dự kiến'] },
  range: ['–', '—', '-', '−', 'đến', 'tới'],
  fillers: ['từ', 'đạt', 'mức', 'trung bình', 'bình quân', '(', ')', '/năm', 'mỗi năm'],
};
