import type { Messages } from '../en.ts';

/** The page of the method. */
export const method: Messages['method'] = {
  title: 'Cách đọc và so sánh số liệu',
  description:
    'Mọi quy tắc mà Tradecheck dùng để đọc và so sánh số liệu đã công bố, kèm ví dụ từ bộ số liệu.',
  lead: 'Số liệu đã công bố được làm tròn và thường nói gần đúng, nên nó ứng với một khoảng giá trị. Mọi khoảng giá trị và mọi phép so sánh đều chính xác; các giới hạn hiển thị được làm tròn ra phía ngoài.',
  words: 'Những từ bên cạnh con số có nghĩa gì',
  wordsMore: 'Ý nghĩa của các từ',
  terms: {
    valuation: ['FOB', 'CIF'],
    reprint: ['bản đăng lại', 'Bản đăng lại'],
    zeros: ['chữ số 0 ở cuối'],
  },
  valuations: 'FOB, CIF',
  valuationsMeaning:
    'FOB là trị giá hàng hóa tại biên giới nước xuất khẩu. CIF là trị giá hàng hóa tại biên giới nước nhập khẩu, gồm cả bảo hiểm và cước vận tải đến đó. Phần lớn các nước tính xuất khẩu theo giá FOB và nhập khẩu theo giá CIF, nên cùng một lô hàng có hai trị giá (IMTS 2010 của Liên Hợp Quốc).',
  noExample: 'Bộ số liệu chưa có ví dụ nào về trường hợp này.',
  measured: (interval) => `nếu coi các chữ số 0 là số đo được thì ${interval}`,
  computed: (interval) => `tính được ${interval}`,
  rules: {
    rounded: {
      name: 'Làm tròn',
      text: 'Số liệu có một chữ số thập phân ứng với mọi giá trị làm tròn thành nó: nửa bước về mỗi phía, kể cả hai đầu, vì không biết nơi công bố làm tròn số nằm chính giữa theo quy tắc nào. Phát hiện nào vẫn đúng khi các chữ số bị cắt bỏ thì có ghi rõ. Quy tắc này theo XBRL Calculations 1.1.',
    },
    zeros: {
      name: 'Chữ số 0 ở cuối',
      text: 'Chữ số 0 sau dấu thập phân là bằng chứng về độ chính xác. Chữ số 0 ở cuối một số nguyên có thể do làm tròn hoặc do đo được: khi kết luận, chúng được coi là do làm tròn.',
    },
    over: {
      name: '“Hơn”, “trên”',
      text: 'Lớn hơn số đã nêu, số này được coi là ngưỡng chính xác. Phạm vi thông thường lên đến một bước làm tròn; giới hạn rộng nhất, dùng khi kết luận, là một bước hoặc 10% về phía trên, lấy mức lớn hơn.',
    },
    nearly: {
      name: '“Gần”, “xấp xỉ”',
      text: 'Nhỏ hơn số đã nêu, xuống đến một bước làm tròn theo cách dùng thông thường, và đến một bước hoặc 10% ở giới hạn rộng nhất.',
    },
    about: {
      name: '“Khoảng”, “chừng”',
      text: 'Về cả hai phía của số đã nêu, với cùng phạm vi như trên.',
    },
    range: {
      name: 'Khoảng số',
      text: 'Một khoảng số quan sát được ứng với từ nửa bước dưới đầu thấp đến nửa bước trên đầu cao.',
    },
    fall: {
      name: 'Mức giảm',
      text: 'Mức giảm là tăng trưởng âm; từ chỉ mức gần đúng đi kèm áp dụng cho độ lớn của mức giảm.',
    },
    'decimal-comma': {
      name: 'Ngôn ngữ',
      text: 'Số liệu được đọc theo ngôn ngữ của nguyên văn, với dấu thập phân, từ chỉ triệu và tỷ, và từ chỉ mức gần đúng của ngôn ngữ đó. Một từ chưa biết là lỗi để người biên soạn xử lý, không bao giờ được đoán.',
    },
    target: {
      name: 'Mục tiêu',
      text: 'Ngưỡng của mục tiêu là do đặt ra, không phải đo được: ngưỡng là chính xác, dù có từ chỉ mức gần đúng hay không.',
    },
    misprint: {
      name: 'Lỗi in',
      text: 'Những gì không thể đọc theo nguyên văn vẫn được hiện đúng nguyên văn, bên cạnh là cách đọc của người biên soạn và lý do.',
    },
    estimate: {
      name: 'Số ước tính và số dự báo',
      text: 'Các số này luôn được ghi rõ loại và không bao giờ được dùng thay cho kết quả thực hiện.',
    },
    inconsistent: {
      name: 'Không khớp',
      text: 'Không có giá trị thực nào phù hợp với tất cả số liệu của một nguồn. Khoảng hở giữa các khoảng giá trị là bằng chứng.',
    },
    weak: {
      name: 'Phép thử yếu',
      text: 'Khoảng tính được càng hẹp thì việc vượt qua phép thử càng có giá trị: đến 1 điểm phần trăm là phép thử mạnh, đến 5 là trung bình, rộng hơn nữa là yếu.',
    },
  },
  reading: 'Cách đọc từng loại số liệu',
  comparing: 'So sánh',
  comparingText: [
    'Mức tăng trưởng được nêu được so với mức tính từ các giá trị đã công bố: trong cùng nguồn, từ xuất khẩu và nhập khẩu cùng mức tăng trưởng của chúng, từ nguồn khác, từ số liệu thống kê. Các phép so sánh này được để riêng và không bao giờ được lấy trung bình.',
    'Chỉ số liệu trong cùng một nguồn mới có thể mâu thuẫn với nhau. Giữa các nguồn có thời điểm khác nhau, chênh lệch có thể là do điều chỉnh; khi đó kết luận là “chưa kết luận được”. Khi chúng khớp, phép kiểm tra dựa trên giả định không có điều chỉnh giữa các nguồn, và có ghi rõ điều đó.',
  ],
  reporters: (a, b) =>
    `Số liệu của các nước báo cáo không bao giờ được trộn lẫn: nhập khẩu của ${b} từ ${a} là số liệu “tấm gương” (mirror) của xuất khẩu từ ${a} sang ${b}, do cơ quan khác thống kê, vào thời điểm khác, theo loại giá khác.`,
  choices: 'Cách lựa chọn',
  choicesText: [
    'Đối với một năm, mỗi nước báo cáo có một giá trị đại diện, trên mọi trang và trong mọi tệp: số được công bố không kèm từ chỉ mức gần đúng và là số thực hiện; nếu không có thì giá trị suy ra từ những số liệu như vậy; nếu không có thì số ước tính; nếu không có thì số gần đúng; không bao giờ là số dự báo. Giữa các số ngang nhau thì lấy số công bố sau cùng. Tất cả các số khác cách một lần nhấp, trên trang của năm đó. Một năm là mười hai tháng bất kỳ, và những năm bắt đầu từ các tháng khác nhau không bao giờ được so với nhau.',
    'Những số liệu mâu thuẫn với nhau trong một nguồn không dùng để kết luận, và những số lệch 10, 100, 1.000… lần cũng vậy. Con số đứng đầu trang là của năm mới nhất có số thực hiện không kèm từ chỉ mức gần đúng; nếu không có, hoặc năm đó đã cũ hơn hai năm, thì lấy số mới nhất thuộc loại bất kỳ.',
  ],
};
