import type { Messages } from '../en.ts';

/** The search of every page. */
export const search: Messages['search'] = {
  open: 'Tìm kiếm',
  label: 'Một năm, một con số như đã đăng, một cơ quan đăng hoặc một mâu thuẫn',
  nothing: 'Không tìm thấy gì. Hãy dùng ít từ hơn, hoặc con số như đã đăng.',
  noScript: (data) =>
    `Tìm kiếm cần JavaScript. Không có nó, bạn vẫn thấy mọi thứ trong các danh sách ở mục “${data}”.`,
  kinds: {
    value: 'Giá trị',
    finding: 'Mâu thuẫn và điều chỉnh',
    claim: 'Số liệu đã đăng',
    source: 'Nguồn',
  },
  value: (about, amount) => `${about}: ${amount}`,
  claim: (figure, about, publisher, date) => `“${figure}”: ${about} (${publisher}, ${date})`,
  source: (publisher, title, date) => `${publisher}: ${title} (${date})`,
};
