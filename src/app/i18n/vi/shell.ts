import type { shell as english } from '../en/shell.ts';
import { dates } from './dates.ts';

/** What surrounds every page. */
export const shell: typeof english = {
  ...dates,
  siteName: 'Tradecheck',
  tagline: 'Điều đã nói về thương mại, và các con số có khớp không',
  monthsShort: Array.from({ length: 12 }, (_, index) => `T${index + 1}`),
  pairName: (a, b) => `${a} và ${b}`,
  skip: 'Đến thẳng nội dung',
  language: {
    label: 'Ngôn ngữ',
    offer: 'Đọc trang này bằng tiếng Việt',
    stay: 'Tiếp tục bằng tiếng Việt',
  },
  theme: { label: 'Màu sắc', auto: 'Màu theo máy', light: 'Nền sáng', dark: 'Nền tối' },
  translation: {
    note: 'Bản dịch đầu tiên, hoan nghênh góp ý.',
    correct: 'Gửi góp ý về bản dịch',
    where: (folder) => `Lời dịch: ${folder} của mã nguồn.`,
  },
  nav: {
    label: 'Các trang',
    data: 'Dữ liệu',
    overview: 'Tổng quan',
    growth: 'Tăng trưởng',
    findings: 'Mâu thuẫn',
    targets: 'Mục tiêu',
    twoCounts: 'Số liệu hai bên',
    values: 'Giá trị',
    claims: 'Số liệu',
    sources: 'Nguồn',
    check: 'Kiểm tra',
    method: 'Phương pháp',
    files: 'Tệp và biểu đồ',
    changes: 'Những thay đổi',
    corrections: 'Đính chính',
  },
  footer: {
    data: 'Dữ liệu',
    dataset: 'Bộ dữ liệu (JSON)',
    claims: 'Tất cả số liệu (CSV)',
    dataPackage: 'Gói dữ liệu',
    version: (version, asOf, checkedOn) =>
      `Bộ dữ liệu ${version}, nguồn mới nhất ${asOf}, kiểm tra lần cuối ${checkedOn}.`,
    overdue: (checkedOn, due) =>
      `Có thể đã có số liệu mới hơn: lần gần nhất tìm nguồn mới là ${checkedOn}, lần tiếp theo lẽ ra chậm nhất vào ${due}.`,
    terms:
      'Phần biên soạn: giấy phép CC BY 4.0. Số liệu trích dẫn thuộc về nơi công bố, có liên kết đến nguồn.',
    neutral:
      'Số liệu không khớp có thể do làm tròn, điều chỉnh, dịch sai hoặc in sai. Tradecheck nêu điều các số liệu hàm ý, không phán xét ai đúng.',
  },
};
