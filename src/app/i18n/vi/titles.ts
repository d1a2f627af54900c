import type { ChangeName } from '../change-name.ts';
import type { Messages } from '../en.ts';
import { count } from './count.ts';
import { yearNamed, yearsNamed } from './year-named.ts';

/** "5 thời hạn". Digits, since the word for five is the word for a year. */
const deadlines = (n: number): string => count(n, 'thời hạn');

/** What joins a number of deadlines with the outcome that they share. */
const allOf = (n: number): string => (n === 1 ? ': ' : `, cả ${n} đều `);

/** A year without the word before it, where several stand in one line. */
const bare = (year: string): string => year.replace(/^năm\s/u, '');

const changeNames: Record<ChangeName, string> = {
  growth: 'tăng trưởng',
  fall: 'mức giảm',
  change: 'thay đổi',
};

/** Titles about changes, by what they are called. */
const changeTitles = (change: string): Messages['titles']['growth'] => ({
  partsAbove: ({ what, period, figure, bound }) =>
    `${what}, ${period}: ${change} ${figure} cao hơn của các thành phần, nhiều nhất ${bound}`,
  partsBelow: ({ what, period, figure, bound }) =>
    `${what}, ${period}: ${change} ${figure} thấp hơn của các thành phần, ít nhất ${bound}`,
  partsAboveBriefly: ({ what, period, figure, bound }) =>
    `${what}, ${period}: ${change} ${figure}, các thành phần nhiều nhất ${bound}`,
  partsBelowBriefly: ({ what, period, figure, bound }) =>
    `${what}, ${period}: ${change} ${figure}, các thành phần ít nhất ${bound}`,
  othersAbove: ({ what, period, figure, bound }) =>
    `${what}, ${period}: ${change} ${figure}, nhưng số liệu khác chỉ cho phép nhiều nhất ${bound}`,
  othersBelow: ({ what, period, figure, bound }) =>
    `${what}, ${period}: ${change} ${figure}, nhưng số liệu khác đòi hỏi ít nhất ${bound}`,
  othersAboveBriefly: ({ what, period, figure, bound }) =>
    `${what}, ${period}: ${change} ${figure}, số khác nhiều nhất ${bound}`,
  othersBelowBriefly: ({ what, period, figure, bound }) =>
    `${what}, ${period}: ${change} ${figure}, số khác ít nhất ${bound}`,
  same: ({ what, period, first, second }) => `${what}, ${period}: ${change} nêu là ${first} và là ${second}`,
  revised: ({ what, period, first, second }) =>
    `${what}, ${period}: ${change} công bố là ${first}, sau đó là ${second}`,
  rounding: ({ what, period, first, second }) =>
    `${what}, ${period}: ${change} ${first} và ${second} chỉ khớp nhờ làm tròn`,
});

export const titles: Messages['titles'] = {
  /** Spaces part syllables. */
  mostWords: null,
  page: {
    overview: (pair, amount, year) => `${pair}: ${amount} (${year})`,
    growth: (contradicted, all) =>
      all === 0
        ? 'Chưa có mức tăng trưởng nào của thương mại này được nêu'
        : contradicted === 0
          ? all === 1
            ? '1 mức tăng trưởng được nêu, không mâu thuẫn với số liệu công bố kèm'
            : `${count(all, 'mức tăng trưởng được nêu')}, không mức nào mâu thuẫn với số liệu công bố kèm`
          : `${contradicted} trong ${count(all, 'mức tăng trưởng được nêu')} không thể đúng nếu số liệu công bố kèm là đúng`,
    findings: (within, between, figures) =>
      within + between === 0
        ? `Không tìm thấy mâu thuẫn nào trong ${count(figures, 'số liệu đã công bố')}`
        : between === 0
          ? `${count(within, 'mâu thuẫn trong một nguồn')}, trong ${count(figures, 'số liệu đã công bố')}`
          : within === 0
            ? `${count(between, 'mâu thuẫn giữa các nguồn')}, trong ${count(figures, 'số liệu đã công bố')}`
            : `${count(within + between, 'mâu thuẫn')} trong ${count(figures, 'số liệu đã công bố')}: ${within} trong một nguồn, ${between} giữa các nguồn`,
    targetsOpen: (targets, unrated, low) =>
      targets === 0
        ? 'Bộ số liệu không có mục tiêu nào cho thương mại này'
        : unrated === 0 && low > 0
          ? `${count(targets, 'mục tiêu')} cho thương mại này, ${targets === 1 ? '' : `${low} trong số đó `}thấp hơn mức đã có khi được đặt ra`
          : unrated === 0
            ? `${count(targets, 'mục tiêu')} cho thương mại này, chưa mục tiêu nào quá thời hạn`
            : `${count(targets, 'mục tiêu')} cho thương mại này; ${deadlines(unrated)} đã qua, không ai biết có đạt hay không`,
    targets: (met, missed) =>
      missed === 0
        ? `${deadlines(met)}${allOf(met)}đạt`
        : met === 0
          ? `${deadlines(missed)}${allOf(missed)}không đạt`
          : `${deadlines(met + missed)}: ${missed} không đạt, ${met} đạt`,
    claims: (figures, from, to) => {
      const counted = count(figures, 'số liệu đã công bố');
      if (from === null || to === null) return counted;
      return from === to ? `${counted} về ${yearNamed(String(from))}` : `${counted} về các năm ${from}–${to}`;
    },
    sources: (figures, sources, languages) =>
      `${count(figures, 'số liệu')} từ ${count(sources, 'nguồn')} bằng ${count(languages, 'ngôn ngữ')}`,
    value: (value, figure) => `${value}: ${figure}`,
    around: (value, figures, amount) => `${value}: ${count(figures, 'số liệu')} quanh mức ${amount}`,
    apart: (value, times) => `${value}: hai số liệu chênh nhau ít nhất ${times} lần`,
    values: (value, figures, least, most) =>
      `${value}: ${count(figures, 'số liệu')}, từ ${least} đến ${most}`,
    claim: (subject, figure) => `${subject}: ${figure}`,
    change: {
      rate: (figure) => `mức tăng trưởng ${figure}`,
      amount: (figure) => `mức thay đổi ${figure}`,
      fall: (figure) => `mức giảm ${figure}`,
    },
    growthClaim: {
      inconsistent: (what, change) => `${what}: ${change} không thể đúng nếu số liệu công bố kèm là đúng`,
      consistent: (what, change) => `${what}: ${change} khớp với các giá trị đã công bố`,
      weak: (what, change) => `${what}: ${change} có thể đúng, nhưng gần như con số nào cũng vậy`,
      'cannot-tell': (what, change) => `${what}: ${change} không kiểm tra được bằng những gì đã công bố`,
    },
    growthClaimShort: {
      inconsistent: (what, change) => `${what}: ${change} không khớp với số liệu công bố kèm`,
      consistent: (what, change) => `${what}: ${change} khớp`,
      weak: (what, change) => `${what}: ${change} có thể đúng`,
      'cannot-tell': (what, change) => `${what}: ${change} không kiểm tra được`,
    },
  },
  owned: {
    T: (reporter) => `Thương mại hai chiều của ${reporter}`,
    X: (reporter) => `Xuất khẩu của ${reporter}`,
    M: (reporter) => `Nhập khẩu của ${reporter}`,
    B: (reporter) => `Cán cân thương mại của ${reporter}`,
  },
  trend: {
    grew: ({ what, rate, years, from, to, amount }) =>
      `${what} tăng ${rate}${years === 1 ? '' : '/năm'} (${bare(from)}–${bare(to)}), đạt ${amount}`,
    shrank: ({ what, rate, years, from, to, amount }) =>
      `${what} giảm ${rate}${years === 1 ? '' : '/năm'} (${bare(from)}–${bare(to)}), còn ${amount}`,
  },
  level: {
    partsAbove: ({ what, period, figure, bound }) =>
      `${what}, ${period}: ${figure} vượt tổng các thành phần, nhiều nhất ${bound}`,
    partsBelow: ({ what, period, figure, bound }) =>
      `${what}, ${period}: ${figure} dưới tổng các thành phần, ít nhất ${bound}`,
    partsAboveBriefly: ({ what, period, figure, bound }) =>
      `${what}, ${period}: ${figure}, các thành phần nhiều nhất ${bound}`,
    partsBelowBriefly: ({ what, period, figure, bound }) =>
      `${what}, ${period}: ${figure}, các thành phần ít nhất ${bound}`,
    othersAbove: ({ what, period, figure, bound }) =>
      `${what}, ${period}: ${figure}, nhưng số liệu khác chỉ cho phép nhiều nhất ${bound}`,
    othersBelow: ({ what, period, figure, bound }) =>
      `${what}, ${period}: ${figure}, nhưng số liệu khác đòi hỏi ít nhất ${bound}`,
    othersAboveBriefly: ({ what, period, figure, bound }) =>
      `${what}, ${period}: ${figure}, số khác nhiều nhất ${bound}`,
    othersBelowBriefly: ({ what, period, figure, bound }) =>
      `${what}, ${period}: ${figure}, số khác ít nhất ${bound}`,
    same: ({ what, period, first, second }) => `${what}, ${period}: nêu là ${first} và là ${second}`,
    revised: ({ what, period, first, second }) =>
      `${what}, ${period}: công bố là ${first}, sau đó là ${second}`,
    rounding: ({ what, period, first, second }) =>
      `${what}, ${period}: ${first} và ${second} chỉ khớp nhờ làm tròn`,
  },
  growth: changeTitles(changeNames.growth),
  fall: changeTitles(changeNames.fall),
  change: changeTitles(changeNames.change),
  mirror: ({ what, period, first, second }, firstBy, secondBy) =>
    `${what}, ${period}: ${first} theo ${firstBy}, ${second} theo ${secondBy}`,
  mirrorChange: ({ what, period, first, second }, firstBy, secondBy, change) =>
    `${what}, ${changeNames[change]} ${period}: ${first} theo ${firstBy}, ${second} theo ${secondBy}`,
  magnitude: (what, period, figure, times, isLarger) =>
    `${what}, ${period}: ${figure} sẽ khớp với số khác nếu ${isLarger ? 'lớn gấp' : 'nhỏ đi'} ${times} lần`,
  eitherMagnitude: ({ what, period, first, second }, times) =>
    `${what}, ${period}: nêu là ${first} và là ${second}, chênh nhau khoảng ${times} lần`,
  eitherOfYears: ({ what, period, first, second }, later, times) =>
    `${what}: ${first} (${period}) và ${second} (${later}), chênh nhau khoảng ${times} lần`,
  farApart: ({ what, period, first, second }, isLarger) =>
    `${what}, ${period}: ${first}, ${isLarger ? 'chưa bằng một phần mười của' : 'hơn mười lần'} ${second}`,
  belowKnown: (figure, known, period) =>
    `Mục tiêu ${figure} thấp hơn mức ${known} của ${period} đã biết khi mục tiêu được đặt ra`,
  belowKnownBriefly: (figure, period) =>
    `Mục tiêu ${figure} thấp hơn mức của ${period} đã biết khi mục tiêu được đặt ra`,
  notMet: (figure, period, years) =>
    `Mục tiêu ${figure} được nói là đã đạt, ${period}: không đạt ${yearsNamed(years)}`,
  notMetIn: (figure, period, years) =>
    `Mục tiêu ${figure} được nói là đã đạt, ${period}: không đạt trong ${count(years, 'năm')}`,
};
