import type { Messages } from '../en.ts';
import { uncapitalised } from '../letter-case.ts';

/** The panel by which a chart gets into a report. */
export const share: Messages['share'] = {
  open: 'Chia sẻ, nhúng, tải về, trích dẫn',
  notBuilt: 'Các tệp của biểu đồ này được tạo bằng lệnh `npm run build`.',
  ofRow: 'Chia sẻ biểu đồ này',
  filesIn: (language) => `Các tệp và biểu đồ nhúng bằng ${uncapitalised(language)}.`,
  pathNote: (rate) =>
    `Biểu đồ để chia sẻ cho thấy mức tăng ${rate} mỗi năm, như trang này trước khi bạn chọn. Để chia sẻ lựa chọn của bạn, hãy sao chép địa chỉ của trang.`,
  files: {
    embed: 'Chỉ riêng biểu đồ',
    svg: 'SVG',
    png: 'PNG',
    csv: 'CSV',
    json: 'JSON',
    zip: 'Tất cả các tệp (ZIP)',
    cite: 'Trích dẫn',
    bibtex: 'BibTeX',
    ris: 'RIS',
  },
  options: 'Hình thức của biểu đồ',
  version: 'Số liệu',
  versions: {
    live: 'cập nhật theo bộ số liệu',
    pinned: (date) => `giữ nguyên theo ${date}`,
  },
  theme: 'Màu sắc',
  themes: { auto: 'theo lựa chọn của người đọc', light: 'cho trang nền sáng', dark: 'cho trang nền tối' },
  withTitle: 'Kèm tiêu đề',
  height: 'Chiều cao tính bằng điểm ảnh',
  heightHint: 'để trống: toàn bộ biểu đồ',
  script: 'Kèm mã lệnh tự điều chỉnh chiều cao',
  printed: 'Cho trang sẽ được in: tải ngay, vì khung còn chờ tải sẽ trống trên giấy',
  preview: 'Xem trước',
  code: 'Mã nhúng',
  codeNote: 'Không có mã lệnh vẫn dùng được: khi đó biểu đồ giữ chiều cao ghi trong mã nhúng.',
  link: 'Liên kết',
  image: 'Hình ảnh',
  data: 'Dữ liệu',
  citation: 'Trích dẫn',
  accessed: '[ngày truy cập]',
  snippets: 'Cho Markdown, LaTeX, Word và HTML',
  markdown: 'Markdown',
  latex: 'LaTeX',
  latexNote: (png, bib, id) =>
    [
      `Lưu ${png}`,
      `thành ${id}.png và ${bib}`,
      `thành ${id}.bib cạnh tài liệu của bạn. Cần có \\usepackage{graphicx} và \\usepackage{url}, và ở chỗ trích dẫn,`,
      `\\bibliography{${id}}. Hãy biên dịch bằng LuaLaTeX hoặc XeLaTeX: pdfLaTeX dừng lại ở những chữ như “ả”.`,
    ].join('\n'),
  word: 'Word, Google Docs và thư điện tử',
  figure: 'Hình HTML không dùng khung',
  copy: (what) => `Sao chép: ${what}`,
  source: (label, line) => `${label} ${line}.`,
  failed: 'Không tải được các tùy chọn. Các liên kết ở trên vẫn dùng được.',
};
