import type { Language } from './language.ts';

/** Vietnamese: the decimal mark is a comma, and "tỷ" is 10⁹. */
export const vietnamese: Language = {
  code: 'vi',
  decimal: ',',
  group: ['.', ' '],
  scales: { nghìn: 3, ngàn: 3, triệu: 6, tr: 6, tỷ: 9, tỉ: 9 },
  units: {
    USD: ['usd', 'us$', '$', 'đô la mỹ', 'đô la', 'đô-la'],
    rate: ['%', 'phần trăm'],
  },
  hedges: {
    over: ['hơn', 'trên', 'vượt', 'vượt mốc', 'vượt qua', 'vượt ngưỡng'],
    nearly: ['gần'],
    about: ['khoảng', 'xấp xỉ', 'chừng'],
    'at-least': ['ít nhất', 'tối thiểu'],
    'at-most': ['tối đa', 'nhiều nhất'],
  },
  directions: {
    up: ['tăng', 'tăng trưởng', 'tăng tới', 'tăng mạnh', '+'],
    down: ['giảm', 'giảm mạnh'],
  },
  tentative: { E: ['ước đạt', 'ước tính', 'ước'], F: ['dự kiến đạt', 'dự kiến'] },
  range: ['–', '—', '-', '−', 'đến'],
  fillers: ['từ', 'đạt', '(', ')', '/năm'],
};
