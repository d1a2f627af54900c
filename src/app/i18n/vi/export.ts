import type { Messages } from '../en.ts';
import { uncapitalised } from '../letter-case.ts';
import { count } from './count.ts';

/** What each file of a chart is, by name. */
const fileWords: Readonly<Record<string, string>> = {
  'light.svg': 'biểu đồ trên nền trắng, phóng to thu nhỏ tùy ý',
  'document.svg':
    'cũng hình ấy, chữ là nét vẽ nên ở đâu cũng trông như nhau, cho Word, PowerPoint và LibreOffice',
  'dark.svg': 'biểu đồ trên nền tối',
  'light.png':
    'biểu đồ trên nền trắng dưới dạng ảnh điểm, gấp đôi cỡ màn hình, dùng cho Word, Google Docs và thư điện tử',
  'dark.png': 'ảnh như trên, trên nền tối',
  'data.csv': 'số liệu cho bảng tính',
  'data.json': 'số liệu cho chương trình máy tính, kèm khoảng giá trị chính xác và thông tin của từng nguồn',
  'cite.txt': 'trích dẫn dạng văn bản, bản ngắn và bản đầy đủ',
  'cite.bib': 'trích dẫn cho LaTeX (BibTeX mã UTF-8; biber cũng đọc được)',
  'cite.ris': 'trích dẫn cho EndNote, Mendeley, Zotero và các phần mềm khác',
  'cite.csl.json': 'trích dẫn cho Zotero, Pandoc và các phần mềm khác (CSL-JSON)',
};

/** Charts outside of their page: files, embeds, citations. */
export const exported: Messages['export'] = {
  citeAs: 'Trích dẫn dưới dạng tệp:',
  citeText: 'văn bản thuần',
  sources: (names, more) => [...names, more > 0 ? count(more, 'nguồn khác') : ''].filter(Boolean).join('; '),
  origin: (site, version, date) => `${site}, bộ dữ liệu ${version}, tính đến ${date}.`,
  datasetTitle: (pair) => `Thương mại giữa ${pair} theo công bố: số liệu, khoảng giá trị và kết quả kiểm tra`,
  datasetNote: (claims, sources) => `${count(claims, 'số liệu')} từ ${count(sources, 'nguồn')}. CC BY 4.0.`,
  claimTitle: (figure, subject) => `“${figure}”: ${subject}`,
  claimNote: (place) => `Nguyên văn trong nguồn dẫn kèm, ${place}.`,
  shortSource: (publisher, date, url) => `${publisher}, ${date}${url === null ? '' : `, ${url}`}.`,
  shortCitation: (site, year, title, version, url) =>
    `${site} (${year}): ${title}. Bộ dữ liệu ${version}.${url === undefined ? '' : ` ${url}`}`,
  longCitation: (site, date, title, version, url) =>
    `${site}. ${title}. Bộ dữ liệu ${version}, tính đến ${date}.${url === undefined ? '' : ` ${url}`} Truy cập [ngày truy cập].`,
  originalSources: (citations) => `Nguồn gốc: ${citations.join(' ')}`,
  readme: ({ title, description, note, source, citation, files }) =>
    [
      title,
      '',
      description,
      '',
      note,
      source,
      '',
      'Các tệp',
      ...files.map((name) => `- ${name}: ${fileWords[name] ?? name}`),
      '',
      'Cách trích dẫn',
      citation,
      '',
      'Giấy phép',
      'Phần biên soạn và hình ảnh: CC BY 4.0. Số liệu trích dẫn thuộc về nơi công bố.',
      'Các tệp SVG dùng phông chữ Noto Sans và Noto Sans Lao; nơi nào không có, một phông không chân khác sẽ thay thế.',
      '',
    ].join('\n'),
  targetsTitle: (pair) => `Thương mại giữa ${pair}: còn cách các mục tiêu bao xa`,
  targetTitle: (target, pair) => `Thương mại giữa ${pair}: mục tiêu ${target}`,
  targetSubtitle: (current, unit) => `Thương mại hai chiều, ${current}, so với mục tiêu; ${unit}`,
  targetDescription: (current, threshold, status) => `${current}, so với mục tiêu ${threshold}: ${status}.`,
  pathTitle: (pair) => `Thương mại giữa ${pair}: lộ trình đến các mục tiêu`,
  pathNote: (rate, start) =>
    `Lộ trình ${rate} mỗi năm (tính từ ${start}) là một ví dụ; trên trang có thể chọn mức tăng trưởng bất kỳ.`,
  findingSubtitle: (meaning, isRate, unit) => `${meaning} Đơn vị: ${isRate ? 'phần trăm' : unit}.`,
  notFromZero: 'Thang đo chỉ cho thấy các số liệu nằm ở đâu; thang không bắt đầu từ 0.',
  otherFigures: (subjects) => `Các số liệu khác: ${subjects.join('; ')}.`,
  arithmetic: (line) => `Phép tính: ${line}`,
  growthSubtitle: (figure) =>
    `Được nêu là “${figure}”, đặt bên mức tính từ các giá trị đã công bố; phần trăm`,
  growthSubtitleRead: (reading, language) =>
    `Được nêu là ${reading} (nguyên văn bằng ${uncapitalised(language)}), đặt bên mức tính từ các giá trị đã công bố; phần trăm`,
  valueSubtitle: (unit, claims) =>
    `${unit}; những giá trị mà ${count(claims, 'số liệu đã công bố')} có thể ứng với`,
  valueNote:
    'Mỗi thanh là một giá trị đã công bố cùng tất cả những gì nó có thể ứng với khi được làm tròn hoặc nói gần đúng. Nước báo cáo và thời điểm khác nhau: chỉ riêng chênh lệch chưa phải là mâu thuẫn.',
};
