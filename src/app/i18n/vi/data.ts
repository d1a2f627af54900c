import type { Messages } from '../en.ts';

/** The page of files and charts, and the page of one chart. */
export const data: Messages['data'] = {
  title: (figures, sources) => `Dữ liệu: ${figures} số liệu từ ${sources} nguồn, để tải về`,
  description: (pair) =>
    `Các tệp và biểu đồ về thương mại giữa ${pair}: bảng, bộ dữ liệu, và mọi biểu đồ kèm số liệu.`,
  current: (newest, checked) => `Nguồn mới nhất là ${newest}. Các nguồn được xem lại lần cuối ${checked}.`,
  claimsText: (figures) => `Bảng gồm ${figures} số liệu như đã đăng, kèm khoảng giá trị và nguồn.`,
  targetsText: 'Mọi mục tiêu với thời hạn, người đặt ra và kết quả.',
  datasetText: 'Toàn bộ cho chương trình máy tính: số liệu, nguồn, kiểm tra, mâu thuẫn và mục tiêu.',
  dataPackageText: 'Mô tả các bảng và các cột của chúng (Frictionless Data).',
  version: (version) =>
    `Đây là phiên bản ${version}. Biểu đồ có thể nhúng để thay đổi theo dữ liệu, hoặc để giữ nguyên phiên bản này.`,
  chartsTitle: (charts) => `${charts} biểu đồ, mỗi biểu đồ có số liệu và tệp riêng`,
  explained: 'Trang giải thích',
  allCharts: 'Mọi biểu đồ và tệp',
  chartPage: 'Trang riêng của biểu đồ',
};
