import type { Messages } from '../en.ts';
import { count } from './count.ts';
import { yearNamed } from './year-named.ts';

/** The page of targets. */
export const targets: Messages['targets'] = {
  description: (pair) =>
    `Mọi mục tiêu từng được công bố cho thương mại giữa ${pair}, thời hạn, có đạt hay không, và các mục tiêu còn mở đòi hỏi gì.`,
  tally: (total, met, missed, open, unrated) =>
    `${count(total, 'mục tiêu')}: ${met} đạt, ${missed} không đạt, ${open} còn mở, ${unrated} không đánh giá được.`,
  tallyName: (target, when, isDated) => (isDated ? `${target} ${when}` : `${target} (${when})`),
  growthYears: (met, total, rate) =>
    `Mức tăng trưởng ${rate} mỗi năm đạt được ở ${met} trong ${count(total, 'năm')}.`,
  outcome: { met: 'Đạt', missed: 'Không đạt', open: 'Còn mở', 'cannot-rate': 'Không rõ' },
  reached: { yes: 'đạt', no: 'không đạt', 'cannot-tell': 'chưa kết luận được' },
  levels: 'Giá trị cần đạt',
  growths: 'Mức tăng trưởng cần duy trì',
  coversName: (name, covers) => `${name} (${covers})`,
  levelName: (amount) => amount,
  growthName: (rate) => `${rate} mỗi năm`,
  by: (period) => `đến ${period}`,
  inYears: (period) => `trong ${period}`,
  everyYear: (period) => `trong từng năm ${period}`,
  noDate: 'không có thời hạn',
  noYears: 'không nêu năm nào',
  horizon: (words) => `“${words}”`,
  moved: (from) => `Thay cho mục tiêu trước đó (${from}).`,
  reachedIn: (year) => `Đạt trong ${year}; không có thời hạn nào được đặt.`,
  reachedLate: (year) => `Đạt lần đầu trong ${year}, sau thời hạn.`,
  knownAbove: (value, year) =>
    `Khi mục tiêu được đặt ra, đã biết thương mại cao hơn mức đó: ${value} trong ${year}.`,
  undatedOpen: 'Không có thời hạn nên không thể coi là không đạt.',
  openYet: 'Chưa đến thời hạn.',
  valueOf: (year, reporter, value) => `${year}, ${reporter}: ${value}`,
  how: {
    printed: '',
    sum: 'xuất khẩu + nhập khẩu',
    implied: 'tính từ năm trước và mức tăng trưởng được nêu',
  },
  origin: {
    'one-source': 'cả hai năm trong một nguồn',
    'two-sources': 'hai giá trị đại diện cho các năm này',
    stated: 'như được nêu',
  },
  hedged: 'số gần đúng',
  beyond: 'cao hơn toàn bộ khoảng mục tiêu',
  setBy: (who) => `Bên đặt ra: ${who}.`,
  setByNobody: 'Không nêu ai đặt ra.',
  repeated: (n) => `Được nói ${n} lần: mọi phát biểu`,
  reprint: 'bản đăng lại',
  reason: {
    'no-value': 'không có giá trị nào của năm đó được công bố',
    'too-wide': 'những gì được báo cáo cho năm đó quá thô để kết luận',
    'values-disagree': 'số liệu của cùng một nước báo cáo nói cả hai điều',
    'reporters-disagree': 'số liệu của hai nước nói ngược nhau',
    'no-years': 'không nêu năm đầu và năm cuối; thay vào đó từng năm được hiển thị',
    'part-of-a-year': 'mục tiêu được đặt cho một phần của năm',
    'which-years': 'không nói rõ là từng năm trong các năm đó, hay một năm, hay tất cả gộp lại',
    disputed:
      'những số liệu duy nhất cho năm đó mâu thuẫn với số liệu khác trong nguồn, hoặc dường như lệch một lũy thừa của 10',
    'set-unknown':
      'nguồn không ghi ngày, nên không thể biết thương mại đạt mức đó trước hay sau khi mục tiêu được đặt ra',
    'below-known':
      'thương mại đã cao hơn mức đó khi mục tiêu được đặt ra, nên việc đạt mục tiêu không cho biết điều gì; có thể đó là lỗi in',
  },
  because: (reason) => `Không đánh giá được: ${reason}.`,
  cameOf: 'Kết quả của mục tiêu',
  claimLink: 'Kết quả của mục tiêu này và của mọi mục tiêu khác',
  overviewMore: 'Mọi mục tiêu và kết quả',
  outlook: 'Các mục tiêu còn mở đòi hỏi gì',
  outlookLead: (start) =>
    `Tính từ ${start}. Các giá trị đã công bố được làm tròn nên mỗi câu trả lời là một khoảng.`,
  outlookOther: (start) => `Bên cạnh đó: ${start}. Không ai công bố chính giá trị này nên nó đứng thứ hai.`,
  start: {
    printed: (value, year) => `${value} (${year}), theo công bố`,
    sum: (value, year) => `${value} (${year}), xuất khẩu + nhập khẩu`,
    implied: (value, year) => `${value} (${year}), tính từ năm trước và mức tăng trưởng được nêu`,
  },
  startShort: (value, year) => `${value} (${year})`,
  startsTitle: 'Các giá trị xuất phát',
  required: 'Mức tăng trưởng cần có mỗi năm',
  requiredNote: 'Các năm là giả định của chúng tôi: những mục tiêu này không có thời hạn.',
  requiredBy: (year) => `để đạt vào ${yearNamed(year)}`,
  from: 'Từ',
  target: 'Mục tiêu',
  fitsTitle: 'Các mục tiêu có khớp nhau không?',
  fitsNote:
    'Nếu duy trì mức tăng trưởng mục tiêu từ từng giá trị: sau bao nhiêu năm thì đạt từng mức, và vào năm nào.',
  arrival: (years, when) => `${years} năm (${when})`,
  arrivalAtLeast: (years, when) => `từ ${years} năm trở lên (${when} hoặc muộn hơn, hoặc không bao giờ)`,
  arrivalNever: 'không đạt trong vòng 200 năm',
  arrivalNow: 'đã đạt',
  fit: {
    yes: (rate, goal, year) =>
      `Tăng ${rate} mỗi năm là đủ để đạt ${goal} vào ${yearNamed(year)}, ở mọi mức trong khoảng đó.`,
    partly: (rate, goal, year, needed) =>
      `Tăng ${rate} mỗi năm có thể đủ để đạt ${goal} vào ${yearNamed(year)}: mức cần có là ${needed}.`,
    no: (rate, goal, year, needed) =>
      `Tăng ${rate} mỗi năm không đủ để đạt ${goal} vào ${yearNamed(year)}: mức cần có là ${needed}.`,
  },
  achievedTitle: 'Mức tăng trưởng đạt được đến nay',
  achievedSpan: (years) => (years === 1 ? 'năm gần nhất' : `mỗi năm trong ${years} năm gần nhất`),
  progressTitle: 'Đánh giá tiến độ (phương pháp của Liên hợp quốc và Eurostat)',
  progressNote:
    'Mức tăng trưởng đạt được từ một năm gốc, chia cho mức tăng trưởng dẫn từ chính năm đó đến mục tiêu đúng hạn. Khi việc làm tròn khiến hai bậc đều có thể đúng, cả hai được nêu.',
  progressBase: 'Từ năm',
  progressYear: 'Cho năm',
  progressAchieved: 'Đạt được mỗi năm',
  progressRequired: 'Cần có mỗi năm',
  progressRatio: 'Tỷ lệ',
  progressBand: 'Đánh giá',
  band: {
    'on-track': 'đúng tiến độ (từ 95% trở lên)',
    accelerate: 'cần tăng tốc (60–95%)',
    limited: 'tiến bộ hạn chế (0–60%)',
    away: 'đi xa mục tiêu (dưới 0)',
  },
  or: ' hoặc ',
  unrated: {
    'no-base-year': 'không đánh giá được: không có giá trị của năm gốc',
    'base-not-positive': 'không đánh giá được: giá trị gốc có thể bằng 0',
    'reached-at-base': 'mục tiêu đã đạt trong năm gốc',
    'not-positive': 'không đánh giá được: giá trị có thể bằng 0',
  },
  pathTitle: 'Lộ trình đến các mục tiêu',
  neededTitle: (goal, year, rate) => `Để đạt ${goal} vào năm ${year} cần tăng ${rate} mỗi năm`,
  neededBeside: (goal, year, rate, years, achieved) =>
    years === 1
      ? `Để đạt ${goal} vào năm ${year} cần tăng ${rate} mỗi năm; năm qua tăng ${achieved}`
      : `Để đạt ${goal} vào năm ${year} cần tăng ${rate} mỗi năm; ${years} năm qua tăng ${achieved} mỗi năm`,
  neededOpen: (goal) => `Tăng trưởng từng năm, và mức cần cho ${goal}, mục tiêu không có thời hạn`,
  neededOpenBeside: (goal, years, achieved) =>
    years === 1
      ? `Thương mại tăng ${achieved} trong năm qua; ${goal} không có thời hạn`
      : `Thương mại tăng ${achieved} mỗi năm trong ${years} năm qua; ${goal} không có thời hạn`,
  neededSubtitle:
    'Thương mại hai chiều, mức tăng từng năm tính bằng phần trăm, và mức tăng mỗi năm mà mục tiêu cần',
  neededLine: (goal, year, rate) => `${goal} vào năm ${year}: ${rate} mỗi năm`,
  neededLineOurs: (goal, year, rate) => `${goal} vào năm ${year} do chúng tôi chọn: ${rate} mỗi năm`,
  neededYear: (year, rate) => `${year}: ${rate}`,
  neededDescription: (title, years) => `${title}. ${years.join('; ')}.`,
  neededNote:
    'Một cột là mức tăng của một năm; vạch đậm trên cột là phần mà việc làm tròn để ngỏ. Cột màu đậm đạt mức tăng cần có. Mức tăng các năm không cộng vào nhau: mục tiêu đạt được nhờ tăng trưởng chồng lên tăng trưởng.',
  pathSubtitle: (unit) =>
    `Thương mại hai chiều, ${unit} mỗi năm, giá hiện hành. Phần tương lai là phép tính, không phải dự báo.`,
  pathDescription: (first, last) =>
    `Thương mại hai chiều từ năm ${first}, các mục tiêu đã đặt ra, và các lộ trình tăng trưởng đều đến năm ${last}.`,
  pathHistory: 'số đã báo cáo',
  pathFan: (rate) => `${rate} mỗi năm, mức tăng trưởng mục tiêu`,
  pathOwn: (rate) => `${rate} mỗi năm, lựa chọn của bạn`,
  pathOpen: 'mục tiêu còn mở',
  pathMet: 'mục tiêu đã đạt',
  pathMissed: 'mục tiêu không đạt',
  pathUnrated: 'mục tiêu không đánh giá được',
  slider: 'Mức tăng trưởng mỗi năm',
  sliderValue: (rate) => `${rate} mỗi năm`,
  startLabel: 'Xuất phát từ',
  scenarioLead: (rate, start) => `Nếu tăng ${rate} mỗi năm, tính từ ${start}:`,
  scenarioGoal: (goal, years) => `${goal}: ${years}`,
  scenarioThere: (year, value) => `${yearNamed(year)}: ${value}`,
  metTitle: 'Được nói là đã đạt',
  metLead: 'Những phát biểu rằng một mục tiêu đã đạt, so với các giá trị theo từng năm.',
  metVerdict: {
    consistent: 'Các giá trị đã công bố khớp với phát biểu này.',
    inconsistent: 'Theo các giá trị đã công bố thì không phải vậy.',
    'cannot-tell': 'Các giá trị đã công bố chưa cho phép kết luận.',
  },
  metFailed: (years) => `Không đạt: ${years}.`,
  metExcepted: (years, words) => `Phát biểu không tính ${yearNamed(years)} (${words}).`,
  metExceptedChip: 'không tính',
  metWhich: 'Phát biểu không nói rõ có phải là từng năm trong các năm này hay không.',
  partTitle: (year) => `Từ đầu ${yearNamed(year)} đến nay, theo từng tháng`,
  partLead: (year) =>
    `Các tháng của ${yearNamed(year)} cho biết gì về cả năm. Số liệu của vài tháng không bao giờ được nhân lên; cột cuối là của chúng tôi, không phải dự báo của ai.`,
  partMonths: 'Các tháng',
  partPace: 'So với cùng kỳ năm trước',
  partShares: 'Tỷ trọng của các tháng này trong những năm trước',
  partProjection: 'Khi đó cả năm sẽ là',
  partNone: 'không có gì để so sánh',
  partShare: (year, share) => `${yearNamed(year)}: ${share}`,
  partLater: (year, value) => `Cho cả ${yearNamed(year)} đã có ${value}.`,
  partMethod: 'Khoảng này được tính thế nào',
  partMethodText:
    'Giá trị của các tháng được chia cho tỷ trọng nhỏ nhất và lớn nhất mà chính các tháng đó chiếm trong một năm trước, có tính đến mọi phần làm tròn. Nếu hàng hóa được giao sớm hơn hoặc muộn hơn trong năm so với trước đây thì cả năm sẽ nằm ngoài khoảng: khi chỉ có một hoặc hai năm trước, điều đó dễ xảy ra. Các khoảng ở trên cho thấy phỏng đoán như vậy đã dịch chuyển bao nhiêu khi có thêm tháng.',
  method: 'Cách đánh giá mục tiêu',
  methodText: [
    'Những phát biểu đặt ra cùng một ngưỡng là một mục tiêu có lịch sử. Mỗi thời hạn được đặt ra có kết quả riêng; một giá trị được đặt lại cho thời hạn muộn hơn là một mục tiêu bị dời.',
    'Giá trị của năm quyết định kết quả: số công bố sau cùng không kèm từ chỉ mức gần đúng; nếu không có thì giá trị suy ra từ những số liệu như vậy; nếu không có thì số ước tính; không bao giờ là số dự báo. Mục tiêu chỉ được coi là đạt hoặc không đạt khi toàn bộ khoảng giá trị cho thấy như vậy. Các nước báo cáo được để riêng; khi họ không thống nhất, mục tiêu không đánh giá được.',
    'Đối với tăng trưởng, trước hết lấy cả hai năm trong một nguồn, sau đó là các giá trị đại diện cho hai năm; mức tăng trưởng được nêu chỉ quyết định khi không có giá trị nào có thể.',
  ],
  csv: 'Các mục tiêu này dưới dạng bảng (CSV)',
};
