import type { TranslatedMessages } from '../en.ts';
import { count, countOf } from './count.ts';

/** The rules by which findings are found, what they rest on, and what remains without it. */
export const rules: TranslatedMessages['rules'] = {
  title: 'Cách tìm ra các phát hiện',
  lead: 'Mỗi quy tắc tìm những số liệu đã công bố mà không có giá trị thực nào làm tròn thành tất cả chúng. Quy tắc không lên tiếng khi một lần điều chỉnh, một nước báo cáo khác hoặc một loại giá khác có thể giải thích chênh lệch, hoặc nói rõ rằng nó dựa trên giả định không có những điều đó.',
  authority: 'Căn cứ:',
  code: {
    'growth-differs': {
      name: 'Tăng trưởng được nêu',
      text: 'Trong cùng một nguồn, mức tăng trưởng là mức mà hai giá trị công bố bên cạnh nó cho ra.',
      authority: 'statcheck, tính lại kết quả từ các con số được báo cáo kèm theo; GRIM trong scrutiny.',
    },
    'whole-differs': {
      name: 'Thành phần và tổng thể',
      text: 'Trong cùng một nguồn và một nước báo cáo, xuất khẩu cộng nhập khẩu bằng thương mại hai chiều, và hiệu của chúng là cán cân thương mại.',
      authority: 'XBRL Calculations 1.1; các đồng nhất thức của UN IMTS 2010.',
    },
    'growth-outside-parts': {
      name: 'Tăng trưởng của các thành phần',
      text: 'Tăng trưởng của tổng thể nằm giữa tăng trưởng của các thành phần; khi giá trị của các thành phần được công bố thì đó là trung bình của chúng, với trọng số là giá trị của kỳ trước.',
      authority: 'Bất đẳng thức mediant.',
    },
    'periods-differ': {
      name: 'Các kỳ',
      text: 'Kỳ dài hơn có ít nhất bằng từng phần nằm trong nó, và các phần hợp thành nó cộng lại bằng nó. Riêng cán cân thương mại có thể giảm.',
      authority: 'XBRL Calculations 1.1, theo thời gian; số lũy kế từ đầu năm của thống kê thương mại.',
    },
    'average-differs': {
      name: 'Bình quân',
      text: 'Trong cùng một nguồn, mức bình quân năm hoặc tháng là tổng các giá trị chia cho số giá trị. Nếu chỉ biết một số giá trị thì mức bình quân ít nhất bằng tổng của chúng chia cho số giá trị, vì thương mại không bao giờ âm. Giữa các nguồn, mức bình quân nằm giữa mức mà giá trị thấp nhất và cao nhất trong tất cả các giá trị đã công bố cho ra.',
      authority:
        'XBRL Calculations 1.1, theo thời gian; GRIM trong scrutiny, xét xem một số trung bình được công bố có thể có thật hay không.',
    },
    'average-growth-differs': {
      name: 'Tăng trưởng bình quân',
      text: 'Tăng trưởng bình quân năm là tăng trưởng kép từ giá trị đầu đến giá trị cuối, hoặc trung bình của các mức tăng trưởng hằng năm: chỉ những gì không phải cả hai mới bị phát hiện. Khi nguồn không nói tính từ năm đầu hay từ năm liền trước, cả hai cách đều được thử.',
      authority:
        'Tăng trưởng kép: (1 + g)ⁿ × giá trị đầu bằng giá trị cuối. Trung bình của các mức tăng trưởng không bao giờ nhỏ hơn tăng trưởng kép.',
    },
    'share-differs': {
      name: 'Tỷ trọng',
      text: 'Tỷ trọng là thành phần chia cho tổng thể: một luồng thương mại khác, một kỳ dài hơn, hoặc một mục tiêu, vốn là số chính xác.',
      authority: 'XBRL Calculations 1.1; tỷ lệ đã công bố được coi là một khoảng giá trị.',
    },
    'needed-growth-differs': {
      name: 'Mức tăng trưởng cần có',
      text: 'Mức tăng trưởng mỗi năm được nói là cần có dẫn từ giá trị công bố bên cạnh nó đến mục tiêu.',
      authority: 'Tăng trưởng kép, với mục tiêu đúng như đã đặt ra.',
    },
    'values-differ': {
      name: 'Cùng giá trị',
      text: 'Các số liệu về một giá trị từ một nguồn, từ một nguồn và bản đăng lại, hoặc từ cùng một kỳ công bố số liệu thống kê phải có một giá trị chung.',
      authority: 'Các bản trùng không nhất quán (inconsistent duplicates) của XBRL.',
    },
    'not-all-true': {
      name: 'Tất cả số liệu cùng lúc',
      text: 'Tất cả số liệu của một nguồn phải có thể cùng đúng. Những gì không quy tắc nào khác tự tìm ra được thì suy ra bằng cách cộng những điều mà một số số liệu nói, trong đó không có giá trị thương mại nào âm và gốc so sánh của một mức tăng trưởng là số dương.',
      authority:
        'Các tập bất khả thi nhỏ nhất của quy hoạch tuyến tính, và bổ đề Farkas, chứng minh cho chúng.',
    },
    'rounding-differs': {
      name: 'Làm tròn',
      text: 'Các số liệu về một giá trị chỉ khớp khi một số bị cắt bỏ chữ số, làm tròn lên, hoặc làm tròn hai lần. Chúng phù hợp với việc làm tròn, dù không phù hợp với làm tròn đến chữ số gần nhất.',
      authority: 'Các bản trùng nhất quán (consistent duplicates) của XBRL; phần làm tròn trong scrutiny.',
    },
    revised: {
      name: 'Điều chỉnh',
      text: 'Các số liệu về một giá trị từ những nguồn có thời điểm khác nhau mà không gặp nhau là một chuỗi điều chỉnh, không phải lỗi.',
      authority:
        'Các phiên bản số liệu (vintages), như trong chính sách điều chỉnh số liệu của IMF và của các cơ quan thống kê.',
    },
    'target-not-met': {
      name: 'Mục tiêu được nói là đã đạt',
      text: 'Một mục tiêu mà ai đó nói là đã đạt, so với các giá trị công bố cho những năm của nó.',
      authority: 'Các ngưỡng đúng như đã đặt ra.',
    },
    'target-below-known': {
      name: 'Mục tiêu thấp hơn giá trị đã có',
      text: 'Một mục tiêu đòi hỏi nhiều hơn giá trị của năm mới nhất đã biết khi mục tiêu được đặt ra. Mục tiêu thấp hơn mức đó là do in sai, hoặc nói về mức đã đạt trước đó, và không được đánh giá.',
      authority: 'Các ngưỡng đúng như đã đặt ra.',
    },
    mirror: {
      name: 'Số liệu “tấm gương” (mirror)',
      text: 'Những gì cả hai nước báo cáo về một luồng thương mại được đặt cạnh nhau và không bao giờ bị kiểm định.',
      authority: 'UN IMTS 2010, phần về thống kê “tấm gương” (mirror statistics).',
    },
    magnitude: {
      name: 'Lệch 10, 100, 1.000… lần',
      text: 'Một giá trị không gặp giá trị nào khác về cùng đối tượng, nhưng sẽ gặp nếu lớn gấp hoặc nhỏ đi 10, 100, 1.000… lần. Riêng điều này không chứng minh được gì.',
      authority: 'Các phép kiểm tra thang số của phần mềm xử lý XBRL.',
    },
  },
  found: (n) =>
    n === 0 ? 'Không có trong bộ số liệu này.' : `${count(n, 'phát hiện')} trong bộ số liệu này.`,
  restTitle: 'Các phát hiện dựa trên những gì',
  restLead:
    'Mỗi điều sau đây là một quy ước của chúng tôi hoặc một giả định về các nguồn. Những phát hiện mạnh nhất không cần điều nào. Hãy chọn điều muốn bỏ đi để xem những phát hiện nào còn lại.',
  switchesLabel: 'Những điều muốn bỏ đi',
  without: 'Bỏ đi',
  withoutNamed: (name) => `Bỏ đi: ${name}`,
  noScript: 'Các nút chuyển cần JavaScript. Dưới mỗi điều là những gì sẽ mất đi nếu chỉ thiếu điều đó.',
  explained: {
    nearest:
      'Số liệu có một chữ số thập phân ứng với nửa bước về mỗi phía. Nếu bỏ điều này, số liệu cũng có thể đã bị cắt bỏ chữ số hoặc làm tròn lên: khi đó nó ứng với cả một bước về mỗi phía. XBRL Calculations 1.1 coi số liệu là được làm tròn đến chữ số gần nhất.',
    'hedge-limit':
      '“Hơn”, “gần” và “khoảng” được hiểu đến một bước làm tròn hoặc 10% của con số, lấy mức lớn hơn. Không ai gọi 3 tỷ là “hơn 2 tỷ”. Nếu bỏ điều này, “hơn 2 tỷ” là giá trị bất kỳ lớn hơn 2 tỷ.',
    threshold:
      '“Hơn 309,4 triệu” là lớn hơn đúng 309,4 triệu. Nếu bỏ điều này, bản thân con số có thể đã được làm tròn, và giá trị thực có thể thấp hơn nó một chút.',
    hedge:
      'Phạm vi của một từ chỉ mức gần đúng, khi việc khớp hay không khớp của một phép so sánh tăng trưởng phụ thuộc vào nó.',
    zeros: 'Các chữ số 0 ở cuối một số nguyên được coi là do làm tròn, không phải do đo được.',
    misprint: 'Số liệu không thể đọc theo nguyên văn được đọc như người biên soạn ghi chú bên cạnh.',
    'counted-from':
      'Tăng trưởng bình quân qua một số năm được tính từ năm có giá trị được công bố, khi nguồn không nói đó là năm đầu trong các năm ấy hay năm liền trước.',
    valuation: 'Các số liệu không nêu loại giá được coi là theo cùng một loại giá, FOB hoặc CIF.',
    reporter:
      'Nguồn không nói dùng số liệu thống kê của nước nào thì được coi là dùng của nước giả định cho cặp nước này.',
    reprint:
      'Người biên soạn ghi nhận rằng một nguồn đăng lại nguồn kia, tức là chúng đăng cùng một bản tin.',
    'same-issue':
      'Hai nguồn công bố số liệu cho cùng một kỳ, cách nhau không quá bảy ngày, thì dẫn cùng một kỳ công bố số liệu thống kê.',
    'no-revision':
      'Không có gì được điều chỉnh giữa các nguồn. Số liệu thống kê thường được điều chỉnh, nên đây là giả định nặng nhất, và phát hiện nào cần đến nó thì được gọi là “giữa các nguồn”.',
  },
  alone: (n) =>
    n === 0
      ? 'Nếu chỉ thiếu điều này, mọi phát hiện vẫn còn.'
      : `Nếu chỉ thiếu điều này, ${count(n, 'phát hiện')} không còn:`,
  remain: (remaining, all) =>
    `${remaining === all ? `Còn lại cả ${count(all, 'phát hiện')}` : `Còn lại ${countOf(remaining, all, 'phát hiện')}`} có chứng minh.`,
  chooseNone: 'Chưa bỏ điều nào.',
  gone: 'Những phát hiện không còn:',
};
