import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('figures in Vietnamese', () => {
  it.each([
    ['174,4 triệu USD', '[174350000, 174450000] ±100000 USD'],
    ['1,703 tỷ USD', '[1702500000, 1703500000] ±1000000 USD'],
    ['gần 514,6 triệu USD', '[463140000, 514600000) ±100000 USD nearly'],
    ['khoảng hơn 1 tỷ USD', '[0, 2000000000] ±1000000000 USD about over'],
    ['ước đạt 2,2 tỷ USD', '[2150000000, 2250000000] ±100000000 USD E'],
    ['trung bình đạt 1,8 tỷ USD/năm', '[1750000000, 1850000000] ±100000000 USD'],
    ['(568,3 triệu USD)', '[568250000, 568350000] ±100000 USD'],
    ['tăng xấp xỉ 34%', '[153/500, 187/500] ±1/100 rate about up'],
    ['tăng tới 79%', '[157/200, 159/200] ±1/100 rate up'],
    ['tăng mạnh 129%', '[257/200, 259/200] ±1/100 rate up'],
    ['tăng từ 10 - 15%', '[1/20, 31/200] ±1/100 rate up'],
    ['giảm 9,2%', '[-37/400, -183/2000] ±1/1000 rate down'],
    ['không dưới 5 nghìn USD', '[5000, ∞) ±1000 USD at-least'],
    ['không quá 10%', '(-∞, 1/10] ±1/10 ±1/100 rate at-most'],
    ['một tỷ USD', '[500000000, 1500000000] ±1000000000 USD'],
    ['năm tỷ USD', '[4500000000, 5500000000] ±1000000000 USD'],
    ['1 tỷ 300 triệu USD', '[1250000000, 1350000000] ±100000000 ±1000000 USD'],
    ['5 nghìn tỷ USD', '[4500000000000, 5500000000000] ±1000000000000 USD'],
    ['tăng 29,9,5%', 'unreadable-number 5 29,9,5'],
    ['tăng lên 5%', 'moves-to 5 lên'],
    ['tăng 5 điểm phần trăm', 'rate-points 7 điểm phần trăm'],
    ['ba mươi lăm phần trăm', '[69/200, 71/200] ±1/100 rate'],
    ['một trăm linh năm triệu USD', '[104500000, 105500000] ±1000000 USD'],
    ['2 tỷ rưỡi USD', '[2450000000, 2550000000] ±100000000 USD'],
    ['chưa đến 1 tỷ USD', '[0, 1000000000) ±1000000000 USD below'],
    ['vài trăm triệu USD', 'vague-number 0 vài'],
    ['2,2 tỷ đô la Úc', '[2150000000, 2250000000] ±100000000 AUD'],
    ['tăng từ 100 triệu USD', 'moves-to 5 từ'],
    ['trong khoảng 10 đến 15%', '[1/20, 31/200] ±1/100 rate'],
    ['1.234 triệu USD', 'doubtful-marks 0 1.234'],
  ])('%s', (text, meaning) => {
    expect(said(text, 'vi')).toBe(meaning);
  });
});
