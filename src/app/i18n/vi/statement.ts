import type { PlaceProblem } from '../../../domain/statement/index.ts';
import type { ChangeName } from '../change-name.ts';
import type { Messages } from '../en.ts';
import { capitalised } from '../letter-case.ts';
import { count } from './count.ts';
import { enumerated } from './enumerated.ts';
import { markedFigure } from './marked-figure.ts';

const valueNames = { current: 'giá trị', base: 'giá trị một năm trước đó', growth: 'tăng trưởng' };

const changeNouns: Record<ChangeName, string> = {
  growth: 'mức tăng trưởng',
  fall: 'mức giảm',
  change: 'mức thay đổi',
};

/** The page on which a reader checks a statement. */
export const statement: Messages['statement'] = {
  ...markedFigure,
  title: 'Kiểm tra một phát biểu',
  description: (pair) =>
    `Gõ hoặc dán số liệu về thương mại giữa ${pair} đúng như đã công bố để xem chúng có thể cùng đúng không và dẫn đến điều gì.`,
  lead: 'Dán một câu hoặc một bài báo: mỗi số liệu thương mại được đánh dấu và so với các số liệu khác.',
  noScript:
    'Kiểm tra số liệu của chính bạn cần JavaScript, vì việc đó diễn ra trong trình duyệt của bạn. Dưới đây là một ví dụ được giải như trang này sẽ làm. ',
  noScriptGrowth: 'Mọi mức tăng trưởng trong bộ số liệu, đã được kiểm tra',
  form: 'Phát biểu',
  language: 'Ngôn ngữ của số liệu',
  sentence: 'Văn bản có số liệu thương mại',
  sentenceHint: 'Những gì bạn dán không rời khỏi trình duyệt của bạn. Trang đọc được 14 ngôn ngữ.',
  openFile: 'Mở tệp',
  openFileHint: 'Tệp .txt, .md hoặc .html; cũng có thể kéo thả vào ô.',
  fileKind: (name) => `“${name}” không phải là tệp văn bản, Markdown hoặc HTML.`,
  fileUnread: (name) => `Không đọc được “${name}” dưới dạng văn bản UTF-8.`,
  tooLong: (length, most) =>
    `Văn bản này có ${length} ký tự. Mỗi lần đọc được tối đa ${most}: hãy dán phần có số liệu.`,
  languageFound: (name) => `Nhận ra trong văn bản: ${name}`,
  languageFind: 'Tự nhận ra từ văn bản',
  published: 'Ngày công bố',
  publishedHint: 'Ngày, tháng hoặc năm, ví dụ 2025-01-09: “năm ngoái” được tính từ đó.',
  publishedWrong: 'Trang không đọc được ngày này. Hãy viết dạng 2025-01-09.',
  fieldsTitle: 'Nhập từng số liệu',
  reading: 'Đang đọc …',
  nothingYet: 'Chưa kiểm tra gì.',
  noFigure: 'Không tìm thấy số liệu nào về thương mại này trong văn bản.',
  onlyAside: 'Không có số liệu nào ở đây có thể so với số liệu khác.',
  counted: (figures, leftOut) =>
    leftOut === 0
      ? `Đã đọc ${count(figures, 'số liệu')}.`
      : `Đã đọc ${count(figures, 'số liệu')}, bỏ qua ${leftOut}.`,
  someApart: (apart, all) =>
    `${apart} trong ${count(all, 'phép kiểm tra')}: các số liệu không thể cùng đúng.`,
  resultOf: (period, reporter) => `${capitalised(period)}, theo số liệu của ${reporter}`,
  resultAssumed: (period, reporter) =>
    `${capitalised(period)}; không nêu của nước nào nên giả định là số liệu của ${reporter}`,
  resultUnnamed: (reporter) => `Không nêu kỳ; nhìn từ phía ${reporter}`,
  textTitle: 'Văn bản với các số liệu được đánh dấu',
  textNote: 'Mỗi con số đánh dấu dẫn đến danh sách bên dưới.',
  markLabel: (number, state) => `số liệu ${number}, ${state}`,
  listTitle: 'Các số liệu theo thứ tự đọc',
  listNote: 'Có chỗ đọc sai? Hãy đổi ý nghĩa của số liệu, hoặc bỏ qua nó.',
  figurePlace: (words) => `“${words}” là số liệu gì`,
  figureSide: (words) => `“${words}” do nước nào báo cáo`,
  figurePeriod: (words) => `Kỳ của “${words}”`,
  figureBase: (words) => `“${words}” được so với kỳ nào`,
  shortPlace: 'là',
  shortSide: 'do nước',
  shortPeriod: 'kỳ',
  shortBase: 'so với',
  leaveOut: 'bỏ qua',
  isLeftOut: 'đã bỏ qua',
  leftOutWhy: {
    unreadable: 'không hiểu được phần liền kề',
    'no-unit': 'không có đơn vị cho biết số này đếm gì',
    'other-currency': 'đồng tiền khác; không quy đổi',
    share: 'tỷ trọng, hoặc điểm phần trăm',
    average: 'số bình quân',
    'other-measure':
      'không phải toàn bộ hàng hóa: đầu tư, dịch vụ, một mặt hàng, một địa phương hoặc một mức giá',
    'other-pair': 'thương mại của những nước khác',
    'no-flow': 'không rõ là xuất khẩu, nhập khẩu hay thương mại hai chiều',
    'no-side': 'không rõ là thương mại của nước nào',
    'no-direction': 'không có từ nào cho biết tăng hay giảm',
    negation: 'văn bản nói rằng không phải như vậy',
    unsure: 'không hiểu một từ đứng cạnh',
    'by-reader': 'bạn đã bỏ qua',
  },
  fromFields: 'Từ các ô bên dưới văn bản',
  fromData: 'Từ dữ liệu của chúng tôi',
  remove: 'Bỏ',
  offerTitle: 'Không có trong văn bản, nhưng có trong dữ liệu của chúng tôi',
  offerNote: 'Số liệu có thể được điều chỉnh: văn bản có thể đã tính từ một giá trị khác.',
  offer: (place, period, figure) => `Dùng ${figure} làm ${place}, ${period}`,
  shareTitle: 'Lưu kết quả này',
  copyLink: 'Sao chép liên kết',
  linkTooLong:
    'Văn bản này quá dài cho một liên kết. Hãy sao chép văn bản đã đánh dấu, hoặc chỉ kiểm tra đoạn có số liệu.',
  copyHtml: 'Sao chép văn bản đã đánh dấu (HTML)',
  saveResult: 'Lưu toàn bộ kết quả thành hình (SVG)',
  pictureFigure: (mark, words, value, place, why) => `${mark} “${words}” ứng với ${value} (${place}): ${why}`,
  pictureLeftOut: (mark, words, why) => `${mark} “${words}” bị bỏ ra: ${why}`,
  copyYaml: 'Sao chép thành bản nháp tệp nguồn (YAML)',
  marksLead: 'Trên các trang khác: ',
  marks: 'đánh dấu số liệu ngay trong một bài báo, hoặc trên trang web của bạn',
  figures: 'Các số liệu, đúng nguyên văn',
  figuresHint: ({ up, down }) =>
    `Hai số liệu là đủ để bắt đầu. Giá trị tính bằng đô la Mỹ. Mức tăng trưởng phải nói rõ tăng hay giảm: “${up} …” hoặc “${down} …”.`,
  rowName: { T: 'Thương mại hai chiều', X: 'Xuất khẩu', M: 'Nhập khẩu', B: 'Cán cân thương mại' },
  rowNote: {
    T: (reporter, partner) => `giữa ${reporter} và ${partner}`,
    X: (reporter, partner) => `của ${reporter} sang ${partner}`,
    M: (reporter, partner) => `của ${reporter} từ ${partner}`,
    B: (reporter, partner) => `của ${reporter} với ${partner}`,
  },
  placeName: { current: 'Giá trị', base: 'Một năm trước đó', growth: 'Tăng trưởng' },
  sign: 'Chiều',
  surplus: 'thặng dư',
  deficit: 'thâm hụt',
  about: 'Thông tin thêm (không bắt buộc)',
  side: 'Nhìn từ phía',
  period: 'Kỳ',
  periodHint:
    'Ví dụ 2024, 2024-Q1, 2024-04 hoặc 2025-01/2025-04. Chỉ cần để tra trong dữ liệu của chúng tôi.',
  sideOfText: 'như trong văn bản',
  periodWrong: 'Trang không đọc được kỳ này nên bỏ qua.',
  submit: 'Kiểm tra',
  clear: 'Làm lại từ đầu',
  copyText: 'Sao chép thành văn bản kèm liên kết',
  savePicture: 'Lưu thành SVG',
  pictureName: 'phat-bieu-da-kiem-tra',
  pictureSource: (site, address) => `Kiểm tra bằng ${site}: ${address}`,
  standsFor: (interval) => `ứng với ${interval}`,
  problem: (code: PlaceProblem['code'], found, words): string => {
    switch (code) {
      case 'unknown-language':
        return 'Chưa đọc được ngôn ngữ này.';
      case 'unknown-word':
        return `Trang không biết “${found}”. Hãy bỏ những từ không thuộc số liệu.`;
      case 'no-number':
        return 'Thiếu con số.';
      case 'unreadable-number':
        return `Các dấu trong “${found}” không tạo thành số.`;
      case 'vague-number':
        return `“${found}” không phải là số.`;
      case 'doubtful-marks':
        return `“${found}” có thể đọc theo hai cách, coi dấu là dấu thập phân hoặc dấu phân cách hàng nghìn. Hãy viết nhiều hoặc ít chữ số hơn.`;
      case 'other-currency':
        return `“${found}” là số tiền bằng đồng tiền khác. Chỉ so sánh các giá trị cùng một đồng tiền, và không quy đổi.`;
      case 'which-currency':
        return `“${found}” là ký hiệu của nhiều đồng tiền. Hãy bỏ đi, hoặc viết mã của đồng tiền.`;
      case 'cut-off':
        return `Thiếu một phần của “${found}”.`;
      case 'rate-points':
        return `“${found}” là điểm phần trăm, tức mức thay đổi của một tỷ lệ, không phải mức tăng trưởng.`;
      case 'scaled-rate':
        return `“${found}” không đi cùng triệu hoặc tỷ.`;
      case 'moves-to':
        return `“${found}” cho biết đi từ mức nào hoặc đến mức nào, không cho biết thay đổi bao nhiêu.`;
      case 'bracket':
        return 'Có một dấu ngoặc lẻ.';
      case 'too-many-numbers':
        return `“${found}” là con số thứ hai. Mỗi ô chỉ nhập một số liệu.`;
      case 'doubtful-multiple':
        return `“${found}” có thể là gấp bấy nhiêu lần, hoặc tăng thêm bấy nhiêu lần. Hãy viết “gấp 2,3 lần”.`;
      case 'range-order':
        return 'Đầu thứ nhất của một khoảng phải là số nhỏ hơn.';
      case 'no-unit':
        return 'Hãy cho biết đó là phần trăm hay số tiền.';
      case 'two-units':
        return `“${found}” là đơn vị thứ hai.`;
      case 'two-directions':
        return `“${found}” ngược nghĩa với một từ khác.`;
      case 'no-direction':
        return `Hãy cho biết tăng hay giảm: “${words.up} …” hoặc “${words.down} …”.`;
      case 'direction-of-value':
        return 'Giá trị thì không tăng giảm: hãy nhập mức tăng trưởng vào ô riêng.';
      case 'rate-for-value':
        return 'Tỷ lệ không phải là giá trị: giá trị là số tiền.';
      case 'falls-by-all':
        return 'Không có gì giảm từ 100% trở lên.';
    }
  },
  problemAt: (place, problem) => (place > 1 ? `Ở ký tự ${place}: ${problem}` : problem),
  result: 'Kết quả',
  example: 'Một ví dụ có lời giải',
  exampleNote: 'Trang nói như sau về những số liệu được công bố cùng nhau:',
  summary: {
    consistent: 'Các số liệu này có thể cùng đúng.',
    weak: 'Các số liệu này có thể cùng đúng, nhưng được làm tròn quá nhiều nên điều đó không cho biết gì mấy.',
    inconsistent: 'Các số liệu này không thể cùng đúng.',
    'cannot-tell': 'Chưa đủ để kiểm tra.',
  },
  together: 'Một ví dụ trong đó mọi số liệu đều đúng',
  togetherNot: 'Những số liệu nào không thể cùng đúng',
  togetherExample: (values) => `Ví dụ, mọi số liệu đều đúng với các giá trị sau: ${values}.`,
  togetherApart: (figures) =>
    `Xét cùng lúc, ${figures} không thể cùng đúng, mặc dù bỏ bớt bất kỳ số liệu nào thì số còn lại có thể cùng đúng.`,
  exampleValue: (place, value) => `${place} ${value}`,
  unread: (n) => `Không đọc được ${count(n, 'ô')} nên bỏ qua.`,
  missing: (names) => `Thêm một số liệu nữa thì kiểm tra được: ${names.join(', hoặc ')}.`,
  missingAny: 'Hãy nhập hai giá trị và một mức tăng trưởng, hoặc tổng thể và các thành phần.',
  place: (flow, role) =>
    flow === 'B'
      ? 'cán cân thương mại'
      : `${{ T: 'thương mại hai chiều', X: 'xuất khẩu', M: 'nhập khẩu' }[flow]}: ${valueNames[role]}`,
  implied: 'Các số liệu dẫn đến điều gì',
  impliedLine: (place, interval, from) => `${place}: ${interval}, từ ${from}`,
  list: (items) => enumerated(items),
  proofs: 'Những gì không khớp',
  passesCount: (n) => `Những gì khớp: ${count(n, 'phép kiểm tra')}`,
  moreProofs: (n) => `Thêm ${count(n, 'chứng minh')}`,
  proof: (stated, interval) => `“${stated}” ứng với ${interval}.`,
  gives: {
    growth: (from, computed, name) => `Tính từ ${from} thì ${changeNouns[name]} là ${computed}.`,
    change: (from, computed, name) =>
      `Tính từ ${from} thì ${changeNouns[name === 'fall' ? name : 'change']} là ${computed}.`,
    sum: (from, computed) => `${from} cộng lại được ${computed}.`,
    difference: (from, computed) => `Chênh lệch giữa ${from} là ${computed}.`,
    'half-sum': (from, computed) => `Một nửa tổng của ${from} là ${computed}.`,
    'half-difference': (from, computed) => `Một nửa chênh lệch giữa ${from} là ${computed}.`,
    'between-growths': (from, computed) =>
      `Tăng trưởng của tổng thể nằm giữa tăng trưởng của các thành phần: theo ${from} thì đó là ${computed}.`,
    'weighted-growths': (from, computed, name) =>
      `Tính từ ${from} thì ${changeNouns[name]} của tổng thể là ${computed}.`,
    'at-least-part': (from, computed) => `Giá trị này bao gồm ${from}, nên là ${computed}.`,
    'at-least-parts': (from, computed) => `Giá trị này bao gồm ${from}, nên là ${computed}.`,
    'sum-of-periods': (from, computed) => `${from} cộng lại được ${computed}.`,
    'average-of-sum': (from, computed) => `${from} tính bình quân là ${computed}.`,
    'average-of-values': (from, computed) => `Bình quân của ${from} là ${computed}.`,
    'at-least-average': (from, computed) => `Đây là bình quân của ${from} và các giá trị khác: ${computed}.`,
    compound: (from, computed, name) => `Tính từ ${from} thì ${changeNouns[name]} mỗi năm là ${computed}.`,
    'compound-of-growths': (from, computed, name) =>
      `${from} nối tiếp nhau là ${changeNouns[name]} ${computed} mỗi năm.`,
    'mean-of-growths': (from, computed) => `Trung bình của ${from} là ${computed}.`,
    'mean-of-yearly': (from, computed) =>
      `Tính từ ${from} thì các mức tăng trưởng hằng năm trung bình là ${computed}.`,
    'at-least-compound': (from, computed) =>
      `Tính từ ${from} thì trung bình của các mức tăng trưởng hằng năm là ${computed}.`,
    share: (from, computed) => `Tính từ ${from} thì tỷ trọng là ${computed}.`,
    'share-of-sum': (from, computed) => `Tính từ ${from} thì tỷ trọng là ${computed}.`,
    reached: (from, computed) => `Tính từ ${from} thì được ${computed}.`,
    'known-when-set': (from, computed) => `Theo ${from} thì khi đó đã là ${computed}.`,
    'left-over': (from, computed) => `Theo ${from} cùng lúc thì phần còn lại là ${computed}.`,
    same: (from, computed) => `${from}, về cùng giá trị, ứng với ${computed}.`,
  },
  apart: 'Hai khoảng không chồng lên nhau.',
  meet: 'Hai khoảng chồng lên nhau.',
  power: {
    strong: 'Phép thử mạnh: sai sót một phần trăm cũng sẽ lộ ra.',
    fair: 'Phép thử trung bình: chỉ sai sót lớn hơn khoảng năm phần trăm mới lộ ra.',
    weak: 'Phép thử yếu: việc làm tròn che lấp mọi sai sót, trừ sai sót rất lớn.',
  },
  computedBar: (operation, interval) => `${operation} ${interval}`,
  barName: {
    stated: 'Nguyên văn',
    computed: 'Tính được',
  },
  ledger: 'Trong dữ liệu của chúng tôi, về cùng nội dung',
  ledgerNone: 'Dữ liệu của chúng tôi không có số liệu nào cho cùng luồng thương mại và kỳ.',
  ledgerPeriod: 'Hãy cho biết kỳ để xem dữ liệu của chúng tôi có gì.',
  ledgerNote:
    'Các nguồn có thời điểm khác có thể công bố số liệu đã điều chỉnh: chênh lệch giữa các nguồn không mâu thuẫn với ai.',
  ledgerAgreement: { same: 'giống số của bạn', meets: 'có thể là cùng một số', apart: 'khác số của bạn' },
  besideCount: (n) => count(n, 'số liệu đã công bố'),
  ofPeriod: (name, period) => `${name}, ${period}`,
  ledgerAll: 'Mọi số liệu đã công bố về giá trị này',
  examples: 'Ví dụ để thử',
  examplesNote: 'Những số liệu được công bố cùng nhau:',
};
