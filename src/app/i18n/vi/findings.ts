import type { Finding } from '../../../domain/index.ts';
import type { Messages } from '../en.ts';
import { count, countOf } from './count.ts';

const kind: Record<Finding['kind'], string> = {
  contradiction: 'Mâu thuẫn trong một nguồn',
  'between-sources': 'Không khớp giữa các nguồn',
  magnitude: 'Lệch 10, 100, 1.000… lần',
  'low-target': 'Mục tiêu thấp hơn giá trị đã có',
  rounding: 'Làm tròn',
  revision: 'Điều chỉnh',
  mirror: 'Số liệu hai bên',
};

/** The findings: their list, and the page of each. */
export const findings: Messages['findings'] = {
  description: (pair) =>
    `Những số liệu đã công bố nào về thương mại giữa ${pair} mâu thuẫn với nhau, kèm phép tính và các giả định.`,
  mirrorCount: (n) => `${count(n, 'luồng thương mại')} mà cả hai nước đều báo cáo`,
  inDetail: 'Các số liệu và những giả định',
  folded: (title, n) => `${title} (${n})`,
  leadNote:
    'Mâu thuẫn nghĩa là: không có những con số nào mà làm tròn lại cho ra tất cả các số liệu này. Điều đó không cho biết bên nào đúng: số liệu có thể được làm tròn, điều chỉnh, bị dịch sai hoặc in sai.',
  shown: (shown, total) => countOf(shown, total, 'phát hiện'),
  nothing: 'Không có phát hiện nào phù hợp. Hãy bỏ bớt điều kiện lọc để xem thêm.',
  filterLabel: 'Lọc các phát hiện',
  filter: { kind: 'Loại', severity: 'Ảnh hưởng', assumption: 'Giả định', year: 'Năm' },
  judgedTitle: 'Những số liệu mâu thuẫn với nhau',
  doubtTitle: 'Những số liệu đáng ngờ',
  revisionTitle: 'Những số liệu đã được điều chỉnh',
  revisionNote:
    'Số liệu thống kê thường được điều chỉnh, và số liệu ban đầu là số ước tính. Nguồn về sau công bố giá trị khác thì không mâu thuẫn với ai, nên đây không phải là lỗi. Thứ tự xếp theo ngày công bố, trong chừng mực biết được chính xác.',
  dayNotKnown: 'không rõ ngày',
  mirrorNote:
    'Xuất khẩu của nước này là nhập khẩu của nước kia, nhưng hai báo cáo không bao giờ cho cùng một con số, và không bên nào sai. Xuất khẩu được tính theo giá FOB (giao tại biên giới nước xuất khẩu), nhập khẩu theo giá CIF (gồm cả bảo hiểm và cước vận tải); hàng hóa được tính khi rời đi và khi đến nơi, trong năm này hoặc năm sau; một bên tính theo nước đến cuối cùng, bên kia theo nước xuất xứ, nên hàng đi qua nước thứ ba hoặc được tái xuất chỉ xuất hiện ở một bên; điện được đo ở bên này hoặc bên kia biên giới. Hai báo cáo được đặt cạnh nhau, không kèm kết luận.',
  mirrorElsewhere: (flows) =>
    `${count(flows, 'luồng thương mại')} được cả hai nước báo cáo: xem số liệu hai bên`,
  mirrorRange:
    'Mỗi bên là khoảng từ giá trị thấp nhất đến cao nhất mà các số liệu chắc chắn của bên đó có thể ứng với; số gần đúng (“hơn”, “khoảng”) và số dự kiến cũng được liệt kê, nhưng chỉ được tính khi không có số nào khác.',
  mirrorColumns: {
    what: 'Luồng thương mại và kỳ',
    reportedBy: (name) => `${name} báo cáo`,
    difference: (first, second) => `${second} trừ ${first}`,
    ratio: (first, second) => `Tỷ lệ ${second} so với ${first}`,
  },
  mirrorApart: (times) => `không so sánh: chênh nhau ít nhất ${times} lần`,
  mirrorApartNote: (times) =>
    `Một trong hai giá trị lớn ít nhất gấp ${times} lần giá trị kia. Không khác biệt nào về cách thống kê giải thích được điều đó: có lẽ một trong hai bị in sai, hoặc tính những hàng hóa khác. Khoảng cách này không có ý nghĩa.`,
  mirrorNoRatio: 'không tính cho tỷ lệ tăng giảm',
  points: (interval) => `${interval} (điểm phần trăm)`,
  kind,
  kindMeaning: {
    contradiction:
      'Một nguồn, hoặc một nguồn và bản đăng lại, đã công bố các số liệu này, và chúng không thể cùng đúng.',
    'between-sources':
      'Các số liệu này của nhiều nguồn không thể cùng đúng, trừ phi có số liệu đã được điều chỉnh trong thời gian giữa các lần công bố.',
    magnitude:
      'Một giá trị sẽ khớp với giá trị khác nếu lớn gấp hoặc nhỏ đi 10, 100, 1.000… lần, hoặc cách xa chúng cỡ đó. Riêng điều này không chứng minh được gì.',
    'low-target':
      'Một mục tiêu thấp hơn giá trị đã biết khi mục tiêu được đặt ra. Có thể đó là lỗi in, hoặc nói về mức đã đạt trước đó. Riêng điều này không chứng minh được gì, và mục tiêu không được đánh giá.',
    rounding:
      'Các số liệu về cùng một giá trị chỉ khớp nếu có số liệu được làm tròn xuống, làm tròn lên hoặc làm tròn hai lần: phù hợp với việc làm tròn.',
    revision: 'Các nguồn về sau công bố giá trị khác. Đó không phải là lỗi.',
    mirror: 'Hai nước, mỗi nước một số liệu. Chênh lệch là bình thường.',
  },
  severity: {
    story: 'Làm thay đổi kết luận',
    material: 'Chênh lệch rõ',
    marginal: 'Chỉ ở chữ số cuối',
  },
  severityMeaning: {
    story: 'Điều này làm thay đổi kết luận rút ra.',
    material: 'Chênh lệch ít nhất là một điểm phần trăm, hoặc một phần trăm của giá trị.',
    marginal: 'Chênh lệch dưới một điểm phần trăm, hoặc dưới một phần trăm của giá trị.',
  },
  story: {
    sign: 'theo số liệu này thương mại tăng, theo số liệu kia thì giảm',
    balance: 'theo số liệu này là xuất siêu, theo số liệu kia là nhập siêu',
    target: 'theo số liệu này mục tiêu đã đạt, theo số liệu kia thì chưa',
    record: 'theo số liệu này năm đó là kỷ lục, theo số liệu kia thì không',
  },
  stories: (stories) => `Điều này làm thay đổi kết luận: ${stories.join('; ')}.`,
  assumption: {
    nearest: 'số liệu được làm tròn đến chữ số gần nhất',
    'hedge-limit': 'giới hạn do chúng tôi đặt cho “hơn”, “gần” hoặc “khoảng” (một bước làm tròn hoặc 10%)',
    threshold: 'con số đứng sau “hơn” hoặc “gần” là số chính xác, bản thân nó không được làm tròn',
    hedge: 'phạm vi của những từ như “hơn” hoặc “gần”',
    zeros: 'các chữ số 0 ở cuối là do làm tròn',
    misprint: 'cách người biên soạn đọc một lỗi in',
    'counted-from': 'mức tăng trưởng được tính từ năm có giá trị được nêu',
    valuation: 'các số liệu theo cùng loại giá (FOB hoặc CIF)',
    reporter: 'nguồn không nói dùng số liệu thống kê của nước nào thì dùng của nước mà chúng tôi giả định',
    reprint: 'một nguồn đăng lại nguồn kia, theo ghi nhận của người biên soạn',
    'same-issue': 'cả hai nguồn dẫn cùng một kỳ công bố số liệu thống kê',
    'no-revision': 'không có lần điều chỉnh nào giữa các nguồn',
  },
  assumptionShort: {
    nearest: 'Làm tròn đến chữ số gần nhất',
    'hedge-limit': 'Giới hạn của “hơn”, “gần”, “khoảng”',
    threshold: 'Số đứng sau “hơn”, “gần” là chính xác',
    hedge: 'Cách hiểu từ chỉ mức gần đúng',
    zeros: 'Chữ số 0 ở cuối do làm tròn',
    misprint: 'Cách đọc một lỗi in',
    'counted-from': 'Năm làm gốc để tính',
    valuation: 'Cùng loại giá',
    reporter: 'Nước báo cáo được giả định',
    reprint: 'Bản đăng lại đã ghi nhận',
    'same-issue': 'Cùng một kỳ công bố số liệu',
    'no-revision': 'Không có điều chỉnh ở giữa',
  },
  restsOn: (sets) => `Giả định: ${sets.length < 3 ? sets.join(' và ') : sets.join('; ')}.`,
  either: (assumptions) =>
    assumptions.length === 2
      ? `${assumptions.join(' hoặc ')} (chỉ cần một trong hai)`
      : `${assumptions.join(', hoặc ')} (chỉ cần một trong các giả định này)`,
  restsOnNothing: 'Không cần giả định nào: điều này đúng dù các số liệu được làm tròn theo cách nào.',
  power: {
    strong: 'Phép thử chính xác: các số liệu khác xác định giá trị trong phạm vi 1% hoặc 1 điểm phần trăm.',
    fair: 'Phép thử trung bình: các số liệu khác xác định giá trị trong phạm vi 5% hoặc 5 điểm phần trăm.',
    weak: 'Phép thử thô: các số liệu khác để ngỏ hơn 5% hoặc 5 điểm phần trăm, vậy mà vẫn không khớp.',
  },
  foundIn: (figures, sources) => `${count(figures, 'số liệu')}, ${count(sources, 'nguồn')}.`,
  unlisted: (sets) =>
    `Còn ${count(sets, 'nhóm số liệu khác')} của nguồn này, có chung một số số liệu trên, cũng không thể cùng đúng.`,
  more: 'Các số liệu của nguồn này còn mâu thuẫn với nhau theo nhiều cách hơn số cách đã tìm. Có thể còn những nhóm số liệu khác không thể cùng đúng, và các khả năng nhầm lẫn chưa được tìm.',
  alsoPrinted: 'Cũng được công bố:',
  review: {
    accepted: 'Ghi chú của chúng tôi:',
    explained: 'Giải thích của chúng tôi:',
    corrected: 'Nơi công bố đã đính chính:',
    open: 'Ghi chú của chúng tôi, còn để ngỏ:',
  },
  year: 'Năm',
  claimsTitle: 'Nguyên văn',
  groundsTitle: 'Những giả định',
  readTitle: 'Cách đọc',
  saidBy: (sources, more) => `Nơi công bố: ${sources}${more > 0 ? ` và ${count(more, 'nơi khác')}` : ''}`,
  proofTitle: 'Phép tính chính xác',
  alsoTitle: 'Cũng do những nơi sau công bố',
  alsoNote: 'Những nơi này công bố cùng số liệu. Các báo đăng lại một tin chỉ tính một lần.',
  strip: { stated: 'theo công bố', computed: 'tính từ các số liệu khác' },
  bar: (name, interval) => `${name}: ${interval}`,
  otherProofs: (n) => (n === 1 ? 'Một chứng minh khác' : `${n} chứng minh khác`),
  pictureNote:
    'Thanh trên là số liệu đã công bố kèm phần làm tròn, thanh gạch chéo là kết quả tính từ các số liệu khác. Hai thanh không gặp nhau.',
  parts: {
    partAtMost: (name, figure, bound) => `${name}: ${figure} (tối đa ${bound})`,
    partAtLeast: (name, figure, bound) => `${name}: ${figure} (ít nhất ${bound})`,
    fromValues: (name, rate) => `${name}, tính từ các giá trị: ${rate}`,
    togetherAtMost: (bound) => `Cộng lại tối đa ${bound}`,
    togetherAtLeast: (bound) => `Cộng lại ít nhất ${bound}`,
    allowed: (rates) => `Mức mà các phần cho phép: ${rates}`,
    whole: (name, figure) => `${name}, theo công bố: ${figure}`,
    noteAtMost:
      'Thanh trên cộng các phần, mỗi phần ở mức lớn nhất mà cách làm tròn cho phép. Thanh dưới là tổng đã công bố, bắt đầu từ vạch. Các phần không đạt tới đó.',
    noteAtLeast:
      'Thanh trên cộng các phần, mỗi phần ở mức nhỏ nhất mà cách làm tròn cho phép. Thanh dưới là tổng đã công bố, tối đa tới vạch. Các phần vượt quá đó.',
    growthsNote:
      'Tổng không tăng chậm hơn phần tăng chậm nhất và không tăng nhanh hơn phần tăng nhanh nhất. Dải xám là mức mà các phần cho phép, kể cả làm tròn. Mức tăng của tổng đã công bố nằm ngoài dải này.',
  },
  pathNote: 'Mỗi thanh là một số liệu đã công bố kèm phần làm tròn.',
  citation: (sentence, id, version) => `Tradecheck. ${sentence} Phát hiện ${id}, bộ dữ liệu ${version}.`,
  copyLink: 'Sao chép liên kết',
  ofClaim: 'Phát hiện về số liệu này',
  ofSource: 'Phát hiện về các số liệu của nguồn',
  ofValue: 'Phát hiện về các số liệu này',
  all: 'Mọi mâu thuẫn và điều chỉnh',
  allOf: (n) => (n === 1 ? 'Mọi phát hiện' : `Tất cả ${count(n, 'phát hiện')}`),
  none: 'Không tìm thấy mâu thuẫn nào trong các số liệu này.',
};
