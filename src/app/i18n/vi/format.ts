import type { Messages } from '../en.ts';

/** The number of a month by its long or short name: "8" for "tháng 8" and "T8". */
const monthNumber = (month: string): string => month.replace(/^\D+/, '');
/** Whether a month is yearNamed in short, as beside a mark of a chart. */
const isShort = (month: string): boolean => month.startsWith('T');

/** Numbers, intervals, periods and dates. */
export const format: Messages['format'] = {
  trillion: 'nghìn tỷ',
  billion: 'tỷ',
  million: 'triệu',
  percent: (amount) => `${amount}%`,
  between: (lower, upper) => `${lower} đến ${upper}`,
  dash: (lower, upper) => `${lower}–${upper}`,
  moreThanUpTo: (lower, upper) => `trên ${lower}, nhiều nhất ${upper}`,
  fromToLessThan: (lower, upper) => `từ ${lower} đến dưới ${upper}`,
  strictlyBetween: (lower, upper) => `trên ${lower}, dưới ${upper}`,
  fallOf: (size) => `mức giảm ${size}`,
  deficitOf: (size) => `mức thâm hụt ${size}`,
  atLeast: (lower) => `từ ${lower} trở lên`,
  moreThan: (lower) => `trên ${lower}`,
  atMost: (upper) => `từ ${upper} trở xuống`,
  lessThan: (upper) => `dưới ${upper}`,
  hedged: (hedges, amount) => [...hedges, amount].join(' '),
  anything: 'giá trị bất kỳ',
  about: (amount) => `khoảng ${amount}`,
  times: (number) => `khoảng ${number} lần`,
  year: (year) => `năm\u00a0${year}`,
  years: (from, to) => `giai đoạn ${from}–${to}`,
  half: (half, year) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm\u00a0${year}`,
  quarter: (quarter, year) => `quý\u00a0${quarter} năm\u00a0${year}`,
  month: (month, year) => (isShort(month) ? `${month}/${year}` : `${month} năm\u00a0${year}`),
  monthRange: (first, last, year) =>
    isShort(first) ? `${first}–${last}/${year}` : `${first}–${monthNumber(last)} năm\u00a0${year}`,
  longRange: (first, last) => `${first}–${last}`.replaceAll(' năm\u00a0', '/'),
  day: (day, month, year) => `ngày\u00a0${day}/${monthNumber(month)}/${year}`,
  dateNotSeen: 'không rõ ngày',
  notSeen: 'chưa xem được',
  notStated: 'không nêu',
  periodNotShown: 'không rõ kỳ',
  yearNotShown: (months) => `${months}, không rõ năm`,
  numberNotSeen: 'một con số mà chúng tôi chưa xem được',
};
