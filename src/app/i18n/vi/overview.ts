import type { Messages } from '../en.ts';
import { capitalised, uncapitalised } from '../letter-case.ts';
import { count, countOf } from './count.ts';
import { yearNamed } from './year-named.ts';

/** The overview of a pair. */
export const overview: Messages['overview'] = {
  title: (pair) => `Thương mại giữa ${pair}`,
  description: (pair) =>
    `Quy mô thương mại giữa ${pair}, thương mại có tăng hay không, các số liệu đã công bố có khớp nhau không và còn cách các mục tiêu bao xa.`,
  updated: (newest, checked, sources, figures) =>
    `Nguồn mới nhất: ${newest}. Kiểm tra lần cuối: ${checked}. ${count(figures, 'số liệu')} từ ${count(sources, 'nguồn')}.`,
  updatedUndated: (checked, sources, figures) =>
    `Nguồn mới nhất không có ngày. Kiểm tra lần cuối: ${checked}. ${count(figures, 'số liệu')} từ ${count(sources, 'nguồn')}.`,
  question: {
    size: 'Quy mô bao nhiêu?',
    growing: 'Có tăng không?',
    agree: 'Các số liệu có khớp nhau không?',
    targets: 'Còn cách các mục tiêu bao xa?',
  },
  sizeAnswer: (amount, year) => `${capitalised(amount)} (${year})`,
  sizeNone: 'Không có tổng giá trị thực hiện cả năm nào được công bố.',
  sizeInDoubt: 'Các tổng giá trị cả năm đã công bố đều đáng ngờ.',
  sizeDoubted: '– đáng ngờ, vì không khớp với số liệu khác',
  sizeDisputed: (year) =>
    `Giá trị công bố cho ${year} không khớp với số liệu khác, nên ở đây dùng năm trước đó:`,
  sizeDisputedWhy: 'điểm không khớp.',
  sizeInstead: (what, year) => `${what}, ${year}:`,
  sizeInCurrency: (what, year) =>
    `${what}, ${year}, được công bố bằng một đồng tiền khác và không được quy đổi ở đây:`,
  sizeOfStatus: (year, status) => `${year} (${status})`,
  sizeDetail: {
    printed: (reporter) => `Theo số liệu của ${reporter}.`,
    sum: (reporter) => `Theo số liệu của ${reporter}, xuất khẩu cộng với nhập khẩu:`,
    implied: (reporter) =>
      `Theo số liệu của ${reporter}, tính từ năm trước và mức tăng trưởng mà chính nguồn đó nêu:`,
  },
  sizeAlso: 'Cũng được công bố:',
  sizeAlsoAs: (status) => `Cũng được công bố (${status}):`,
  sizeApart: (times) => `chênh ít nhất ${times} lần so với số liệu ở trên`,
  sizeOfParts: (amount) => `Xuất khẩu và nhập khẩu theo một nguồn khác cộng lại là ${amount}:`,
  sizeByOther: (reporter) => `Theo số liệu của ${reporter}:`,
  sizeLater: (year) => `Cho ${year}:`,
  growingUp: (amount, year, basis) => `Tăng ${amount} ${year}, ${basis}`,
  growingDown: (amount, year, basis) => `Giảm ${amount} ${year}, ${basis}`,
  growingPrinted: 'theo công bố',
  growingSources: 'tùy theo nguồn',
  growingEstimated: 'theo ước tính khi được công bố',
  growingComputed: 'tính từ các giá trị đã công bố của cả hai năm',
  growingHedged: 'tính từ các giá trị trong đó có một số gần đúng',
  growingAllHedged: 'tính từ các giá trị đều là số gần đúng',
  growingBeside: (sentence, amount, name) =>
    `${sentence}, trong khi các giá trị đã công bố cho ra ${{ growth: '', fall: 'mức giảm ', change: 'mức thay đổi ' }[name]}${amount}`,
  growingBesideGrowth: (sentence, amount) =>
    `${sentence}, trong khi các giá trị đã công bố cho ra mức tăng ${amount}`,
  growingUnclear: (year, amounts) =>
    amounts.length === 1
      ? `Chưa thể kết luận cho ${year}: ${amounts[0]}`
      : `Các nguồn không thống nhất về ${year}: ${amounts.join('; ')}`,
  growingNone:
    'Không có mức tăng trưởng thực hiện nào của thương mại hai chiều được công bố cho những năm mới nhất mà khớp với các số liệu đi kèm, cũng không có tổng giá trị như vậy của hai năm liền nhau.',
  growingNothing:
    'Không có mức tăng trưởng nào của thương mại hai chiều được công bố, cũng không có tổng giá trị của hai năm.',
  growingFrom: 'Tính từ:',
  growingByOther: (reporter, year) => `Theo số liệu của ${reporter}, cho ${year}:`,
  growingDetail: (year) => `Công bố cho ${year}:`,
  growingNewest: (sentence) => `Mới nhất: ${uncapitalised(sentence)}.`,
  growingEarlier: (figures, year) =>
    figures === 1 ? `Số liệu của ${year}` : `Tất cả ${count(figures, 'số liệu')} của ${year}`,
  yearUp: (amount, year, reporter) => `Tăng ${amount} ${year} theo số liệu của ${reporter}`,
  yearDown: (amount, year, reporter) => `Giảm ${amount} ${year} theo số liệu của ${reporter}`,
  sources: (n) => `(${count(n, 'nguồn')})`,
  sourcesSince: (n, date) => `(${count(n, 'nguồn')}, sớm nhất ${date})`,
  agreeAnswer: (contradictions) =>
    contradictions === 0
      ? 'Không có số liệu đã công bố nào mâu thuẫn với nhau'
      : `Tìm thấy ${count(contradictions, 'mâu thuẫn')}`,
  agreeOffByTens: (figures) => `${count(figures, 'số liệu đã công bố')} dường như lệch 10, 100, 1.000… lần`,
  agreeFigures: (some, all) => `Liên quan đến ${countOf(some, all, 'số liệu')}.`,
  agreeGrowths: (fit, all, denied, weak, undecided) =>
    all === 0
      ? 'Không có mức tăng trưởng nào được nêu.'
      : `${[
          `${fit} trong ${count(all, 'mức tăng trưởng')} khớp với số liệu khác`,
          denied > 0 && `${denied} không khớp`,
          weak > 0 && `${weak} có thể đúng, như gần mọi con số`,
          undecided > 0 && `${undecided} không kiểm tra được`,
        ]
          .filter(Boolean)
          .join('; ')}.`,
  targetsAnswer: ({ reached, missed, ahead, below, unknown }) =>
    `${capitalised(
      [
        reached && `đã đạt ${reached}`,
        missed && `không đạt đúng hạn ${missed}`,
        ahead && `còn ở phía trước ${ahead}`,
        below && `đến nay chưa đạt ${below}`,
        unknown && `chưa thể kết luận về ${unknown}`,
      ]
        .filter(Boolean)
        .join('; '),
    )}.`,
  targetNeeds: (goal, year, rate) => `Để đạt ${goal} vào ${yearNamed(year)}, cần tăng ${rate} mỗi năm.`,
  targetNeedsByOurs: (goal, year, rate) =>
    `Mục tiêu ${goal} chưa có thời hạn mới; để đạt vào ${yearNamed(year)}, cần tăng ${rate} mỗi năm.`,
  targetDueBy: (goal, period) => `${goal} (hạn ${period})`,
  targetPassedBefore: (goal, year) => `${goal} (vượt trong ${year}, nhưng không giữ được)`,
  targetPassed: (year) => `Thương mại bằng hoặc cao hơn mục tiêu trong ${year}, và nay lại thấp hơn.`,
  achieved: (years, rate, name) =>
    `${years === 1 ? 'Năm gần nhất' : `${years} năm gần nhất`} ${name === 'fall' ? 'giảm' : 'tăng'} ${rate}${years === 1 ? '' : ' mỗi năm'}.`,
  targetReached: (year) => `Đạt lần đầu trong ${year}.`,
  targetDue: {
    missed: (year) => `Mục tiêu đến hạn vào ${year}, khi đó thương mại thấp hơn mục tiêu.`,
    met: (year) => `Mục tiêu đến hạn vào ${year}, khi đó thương mại bằng hoặc cao hơn mục tiêu.`,
    open: (year) => `Mục tiêu đến hạn vào ${year}.`,
    'cannot-rate': (year) => `Mục tiêu được đặt cho ${year}.`,
  },
  targetRemaining: (times, year) => `Thương mại phải đạt ${times} giá trị của ${year}.`,
  targetRequiredBy: (year, rate) => `${rate} mỗi năm để đạt vào ${yearNamed(year)}`,
  targetRequired: (ways) => `Như vậy cần tăng ${ways.join(', hoặc ')}.`,
  targetOurYears: 'Mục tiêu không có thời hạn ở phía trước; các năm này do chúng tôi chọn.',
  flowSubtitle: (unit) => `Hàng hóa, ${unit} mỗi năm, giá hiện hành`,
  noValueOfAYear: 'Không có giá trị cả năm nào được công bố nên không có gì để vẽ.',
  noSoundValueOfAYear:
    'Giá trị cả năm chỉ được công bố trong những số liệu không khớp nhau nên không có gì để vẽ.',
  dueBy: (period) => `đến ${period}`,
  gaugeName: (threshold, due) => `${threshold}, ${due}`,
  gaugeReached: 'đã đạt',
  gaugeReachedIn: (year) => `đạt trong ${year}`,
  gaugeUnrated: 'không đánh giá được',
  gaugeShare: (share) => `thương mại ở mức ${share}`,
  gaugesTitle: 'Còn cách các mục tiêu bao xa',
  gaugesEach: 'Mỗi mục tiêu đòi hỏi gì, và ai đặt ra',
  gaugesSubtitle: (amount, year, unit) =>
    `Thương mại hai chiều ${year} (${amount}) so với từng mục tiêu, ${unit}`,
  growthMore: 'Mọi mức tăng trưởng, kèm phép tính',
  gaugesChoice:
    'Thanh là tổng giá trị cả năm mới nhất được công bố như số chắc chắn, nếu có. Phần tô đặc kéo đến giá trị thấp nhất làm tròn thành số đó, phần gạch chéo đến giá trị cao nhất.',
  eventsTitle: 'Chuyến thăm, hội đàm và thỏa thuận',
  eventsShow: (n) => count(n, 'sự kiện'),
  checkTitle: 'Dán một phát biểu về thương mại này để xem các số liệu có khớp nhau không',
  checkExample: {
    plain: (year, amount) => capitalised(`${year}, kim ngạch hai chiều đạt ${amount}.`),
    up: (year, amount, rate) => capitalised(`${year}, kim ngạch hai chiều đạt ${amount}, tăng ${rate}.`),
    down: (year, amount, rate) => capitalised(`${year}, kim ngạch hai chiều đạt ${amount}, giảm ${rate}.`),
  },
  checkButton: 'Kiểm tra',
  eventReported: (date) => `đưa tin ${date}`,
};
