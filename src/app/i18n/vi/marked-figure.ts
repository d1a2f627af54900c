/** What is said of a figure that was read in a text: what it is of, and whether it fits the others. */
import type { markedFigure as english } from '../en/marked-figure.ts';

export const markedFigure: typeof english = {
  signMeaning: {
    apart: 'không thể cùng đúng với các số liệu khác',
    fits: 'khớp với các số liệu khác',
    alone: 'không có gì để so sánh',
    aside: 'không kiểm tra',
    out: 'bỏ qua',
  },
  placeOption: ({ kind, flow, falls }) => {
    const name = { T: 'thương mại hai chiều', X: 'xuất khẩu', M: 'nhập khẩu', B: 'cán cân thương mại' }[flow];
    switch (kind) {
      case 'level':
        return `${name}: giá trị`;
      case 'growth':
        return falls ? `${name}: giảm (tỷ lệ)` : `${name}: tăng (tỷ lệ)`;
      case 'change':
        return falls ? `${name}: giảm (số tiền)` : `${name}: tăng (số tiền)`;
      case 'balance':
        return falls ? 'cán cân thương mại: thâm hụt' : 'cán cân thương mại: thặng dư';
      case 'target':
        return `${name}: mục tiêu`;
    }
  },
  comparedWith: (base) => `so với ${base}`,
  reportedBy: (reporter) => `theo số liệu của ${reporter}`,
  notJudged: {
    target: 'Là mục tiêu: mức hướng tới, nên không được so với số đã thống kê.',
    'no-period': 'Không rõ kỳ của số liệu. Hãy cho biết kỳ để kiểm tra.',
    'no-base': 'Không rõ số liệu được so với kỳ nào. Hãy cho biết kỳ để kiểm tra.',
    'no-precision': 'Nói bằng lời, không có chữ số cho biết đã làm tròn thế nào.',
  },
};
