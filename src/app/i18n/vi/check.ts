import type { check as english } from '../en/check.ts';
import { yearNamed } from './year-named.ts';

/** Outcomes of a comparison, and what they rest on. */
export const check: typeof english = {
  verdict: {
    consistent: 'Khớp',
    weak: 'Khớp yếu',
    inconsistent: 'Không khớp',
    'cannot-tell': 'Chưa kết luận được',
  },
  verdictMeaning: {
    consistent: 'Có những giá trị phù hợp với tất cả các số liệu đã công bố.',
    weak: 'Có những giá trị phù hợp với tất cả các số liệu đã công bố, nhưng gần như giá trị nào cũng phù hợp.',
    inconsistent: 'Không có giá trị nào phù hợp với tất cả các số liệu đã công bố.',
    'cannot-tell': 'Các số liệu hiện có chưa đủ để kết luận.',
  },
  undecided: {
    'no-period': () => 'Không kiểm tra được: nguồn không cho biết kỳ của số liệu.',
    'no-current': (period) => `Không kiểm tra được: chúng tôi không có giá trị cho ${yearNamed(period)}.`,
    'no-base': (_period, base) => `Không kiểm tra được: chúng tôi không có giá trị cho ${yearNamed(base)}.`,
    'base-not-positive': () =>
      'Không kiểm tra được: không thể tính tỷ lệ tăng giảm so với một mức thâm hụt, hoặc một mức có thể là thâm hụt.',
    'another-reporter': () => 'Không kiểm tra được: chỉ có số liệu của một nước khác.',
    'another-vintage': () =>
      'Không kiểm tra được: hai nguồn có thể dùng hai lần điều chỉnh số liệu khác nhau.',
    contradicted: () =>
      'Không kiểm tra được: các số liệu này khớp với nhau, nhưng không phải mọi số liệu của nguồn đều có thể cùng đúng.',
    'another-valuation': () =>
      'Không kiểm tra được: mức tăng trưởng này khớp với số liệu tính theo loại giá khác trong cùng nguồn.',
  },
  revisionNeeded: (needed, seen) =>
    `Muốn khớp, số liệu phải được điều chỉnh ${needed}; ${
      seen === null
        ? 'ở đây chưa có giá trị nào từng được điều chỉnh'
        : `các lần điều chỉnh thấy ở đây là ${seen}`
    }.`,
  basis: {
    'same-source': 'tính từ các giá trị trong cùng nguồn',
    parts: 'tính từ xuất khẩu và nhập khẩu trong cùng nguồn',
    'other-sources': 'tính từ các giá trị trong những nguồn khác',
    statistics: 'tính từ số liệu thống kê',
  },
  basisShort: {
    'same-source': 'Cùng nguồn',
    parts: 'Các thành phần',
    'other-sources': 'Nguồn khác',
    statistics: 'Số liệu thống kê',
  },
  power: {
    strong: 'Phép thử mạnh.',
    fair: 'Phép thử trung bình.',
    weak: 'Phép thử yếu.',
  },
  powerMeaning: {
    strong:
      'Mức tăng trưởng tính được chính xác trong phạm vi 1 điểm phần trăm, nên nếu có sai sót thì sẽ lộ ra.',
    fair: 'Mức tăng trưởng tính được chính xác trong phạm vi 5 điểm phần trăm: chỉ sai sót lớn hơn mới lộ ra.',
    weak: 'Mức tăng trưởng tính được trải rộng hơn 5 điểm phần trăm: việc làm tròn che lấp mọi sai sót, trừ sai sót rất lớn.',
  },
  assumption: {
    nearest: 'số liệu được làm tròn đến chữ số gần nhất',
    'hedge-limit': 'giới hạn do chúng tôi đặt cho “hơn”, “gần” hoặc “khoảng” (10%)',
    threshold: 'con số đứng sau “hơn” hoặc “gần” là số chính xác, bản thân nó không được làm tròn',
    reprint: 'một nguồn đăng lại nguồn kia, theo ghi nhận của người biên soạn',
    'same-issue': 'cả hai nguồn dẫn cùng một kỳ công bố số liệu thống kê',
    misprint: 'cách người biên soạn đọc một lỗi in',
    'counted-from': 'mức tăng trưởng được tính từ năm có giá trị được nêu',
    hedge: 'phạm vi của những từ như “hơn” hoặc “gần”',
    zeros: 'các chữ số 0 ở cuối là do làm tròn',
    reporter: 'nguồn dùng số liệu thống kê của nước mà chúng tôi giả định cho cặp nước này',
    valuation: 'các số liệu theo cùng loại giá (FOB hoặc CIF)',
    'no-revision': 'không có lần điều chỉnh nào giữa các nguồn',
  },
  restsOn: (what) => `Giả định: ${what.join('; ')}.`,
  anyRounding: 'Đúng dù các số liệu được làm tròn theo cách nào.',
  stretched: 'Chỉ khớp nếu “hơn”, “gần” hoặc “khoảng” được hiểu rộng hơn cách dùng thông thường.',
};
