import type { Messages } from '../en.ts';
import { capitalised } from '../letter-case.ts';
import { count } from './count.ts';

/** The start page. */
export const pairList: Messages['pairs'] = {
  title: 'Thương mại giữa hai nước: các số liệu đã công bố có khớp nhau không?',
  description: 'Chọn một cặp nước.',
  lead: 'Cơ quan nhà nước và báo chí công bố số liệu về thương mại. Tradecheck giữ từng số liệu đúng như công bố, tính đến việc làm tròn, và kiểm tra xem các số liệu có khớp nhau không.',
  newest: (what, amount, period) => `${what}: ${amount} (${period})`,
  how: {
    printed: (status, reporter) => `${capitalised(status)}, ${reporter}`,
    sum: (status, reporter) => `Xuất khẩu cộng nhập khẩu, ${status}, ${reporter}`,
    implied: (status, reporter) => `Năm trước và mức tăng trưởng được nêu, ${status}, ${reporter}`,
  },
  reportedBy: (reporter) => `do ${reporter} báo cáo`,
  assumedReporter: (reporter) => `coi là do ${reporter} báo cáo, vì nguồn không cho biết ai báo cáo`,
  noYear: 'Không có giá trị cả năm nào có thể đại diện cho thương mại',
  found: {
    contradictions: (of) => count(of, 'mâu thuẫn trong một nguồn'),
    conflicts: (of) => count(of, 'chỗ không khớp giữa các nguồn'),
    offByTens: (of) => count(of, 'số liệu lệch 10, 100, 1.000… lần'),
    lowTargets: (of) => count(of, 'mục tiêu thấp hơn mức thương mại khi đặt ra'),
  },
  nothingFound: 'Không tìm thấy mâu thuẫn nào',
  summary: (sources, claims, asOf) =>
    `${count(claims, 'số liệu')} từ ${count(sources, 'nguồn')}, mới nhất ${asOf}`,
  summaryUndated: (sources, claims) =>
    `${count(claims, 'số liệu')} từ ${count(sources, 'nguồn')}, nguồn mới nhất không ghi ngày`,
  noFigures: 'Chưa có số liệu nào',
  empty: 'Chưa có cặp nước nào.',
};
