import type { Messages } from '../en.ts';
import { count } from './count.ts';

/** Likely slips, as suggestions beside a finding. */
export const slips: Messages['slips'] = {
  title: 'Nhầm lẫn nào có thể giải thích điều này',
  lead: 'Mỗi thay đổi riêng lẻ sau đây sẽ làm cho các số liệu khớp. Đó là những phỏng đoán qua được cùng các phép kiểm tra, và không thay đổi nào đã được áp dụng: chỉ nơi công bố mới biết.',
  kind: {
    'flows-swapped': 'Đảo xuất khẩu và nhập khẩu',
    'other-growth': 'Mức tăng trưởng của luồng thương mại khác',
    magnitude: 'Sai 10, 100, 1.000… lần',
    'digit-transposed': 'Đảo hai chữ số',
    'digit-dropped': 'Thiếu một chữ số',
    'wrong-period': 'Kỳ khác',
    'wrong-base': 'So với kỳ khác',
    perspective: 'Nhìn từ phía nước kia',
    'average-for-sum': 'Số trung bình thay cho tổng, hoặc tổng thay cho số trung bình',
    'mixed-releases':
      'Số liệu của nguồn khác, thuộc kỳ công bố khác hoặc kèm từ chỉ mức gần đúng của nguồn đó',
    'other-currency': 'Đồng tiền khác',
  },
  change: {
    figure: (from, to) => `nếu “${from}” là “${to}”`,
    size: (from, to) => `nếu ${from} là ${to}`,
    flow: (from, to) => `nếu là của ${to}, không phải của ${from}`,
    period: (from, to) => `nếu là của ${to}, không phải của ${from}`,
    base: (from, to) => `nếu được so với ${to}, không phải với ${from}`,
    reporter: (from, to) => `nếu theo số liệu của ${to}, không phải của ${from}`,
    currency: (from, to) => `nếu tính bằng ${to}, không phải bằng ${from}`,
  },
  flow: { T: 'thương mại hai chiều', X: 'xuất khẩu', M: 'nhập khẩu', B: 'cán cân thương mại' },
  fits: (stated, computed) => `Khi đó ${stated} và ${computed} chồng lên nhau.`,
  support: (n) => `${count(n, 'số liệu khác')} nêu đúng giá trị mà thay đổi này cho ra.`,
  leavesNothing: 'Sau thay đổi này, giữa các số liệu đó không còn gì không khớp.',
  leaves: (n) => `Sau thay đổi này, giữa các số liệu đó còn ${count(n, 'chỗ khác không khớp')}.`,
};
