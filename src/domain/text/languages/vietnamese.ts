import { MULTIPLES } from '../../figures/languages/multiples.ts';
import { phrases } from '../../figures/languages/phrases.ts';
import type { TextLanguage } from '../text-language.ts';

/** Vietnamese: adjuncts stand behind, and "năm" means year as well as five. */
export const vietnameseText: TextLanguage = {
  code: 'vi',
  words: {
    favour: ['nghiêng về', 'nghiêng về phía'],
    'other-way': ['ở chiều ngược lại', 'theo chiều ngược lại', 'chiều ngược lại'],
    'two-way-trade': phrases(`
      cả hai chiều, tổng hai chiều, hai chiều đạt, kim ngạch hai chiều, thương mại hai chiều,
      thương mại song phương, kim ngạch song phương, buôn bán hai chiều, kim ngạch thương mại hai chiều,
      kim ngạch thương mại song phương, tổng kim ngạch hai chiều, giao thương hai chiều, kim ngạch hai nước,
      buôn bán song phương, trao đổi thương mại song phương, trao đổi hàng hóa hai chiều,
      tổng kim ngạch thương mại hai chiều, tổng kim ngạch thương mại song phương,
      kim ngạch xuất nhập khẩu hai chiều, kim ngạch xuất nhập khẩu song phương, thương mại giữa hai nước,
      thương mại hai nước, kim ngạch hai bên, tổng kim ngạch xuất nhập khẩu hai chiều,
      kim ngạch buôn bán hai chiều, giao thương song phương, thương mại hai bên
    `),
    'total-trade': [
      ...[
        'kim ngạch thương mại',
        'kim ngạch xuất nhập khẩu',
        'xuất nhập khẩu',
        'trao đổi thương mại',
        'tổng kim ngạch',
        'trao đổi hàng hóa',
      ],
      ...[
        'trao đổi hàng hoá',
        'thương mại',
        'kim ngạch buôn bán',
        'kim ngạch trao đổi',
        'tổng giá trị thương mại',
        'tổng kim ngạch thương mại',
      ],
      ...[
        'tổng kim ngạch xuất nhập khẩu',
        'kim ngạch',
        'giá trị thương mại',
        'xuất, nhập khẩu',
        'quy mô thương mại',
        'kim ngạch hàng hóa',
      ],
    ],
    exports: phrases(`
      xuất khẩu, kim ngạch xuất khẩu, xuất khẩu hàng hóa, chiều xuất, xuất sang, hàng xuất khẩu,
      trị giá xuất khẩu, giá trị xuất khẩu
    `),
    imports: phrases(`
      nhập khẩu, kim ngạch nhập khẩu, nhập khẩu hàng hóa, chiều nhập, nhập từ, nhập về, hàng nhập khẩu,
      trị giá nhập khẩu, giá trị nhập khẩu
    `),
    surplus: ['xuất siêu', 'thặng dư', 'thặng dư thương mại'],
    deficit: ['nhập siêu', 'thâm hụt', 'thâm hụt thương mại'],
    gap: ['cán cân thương mại', 'cán cân', 'chênh lệch'],
    sells: phrases(`
      xuất đi, xuất bán, cung cấp cho, bán sang, bán cho, bán, bán hàng, bán ra, xuất
    `),
    buys: phrases(`
      để nhập, chi, bỏ ra, nhập hàng, nhập siêu hàng, mua của, mua từ, mua, mua hàng, mua vào, mua về, nhập
    `),
    trades: ['trao đổi', 'buôn bán', 'giao thương', 'mua bán'],
    pair: phrases(`
      hai nước, hai bên, song phương, hai chiều, hai quốc gia, hai nền kinh tế, hai chính phủ, với nhau,
      cả hai nước, giữa hai nước, hai phía
    `),
    neighbour: phrases(`
      nước bạn, nước láng giềng, láng giềng, bạn, thị trường này, nước này, nước bạn lào, quốc gia này,
      đất nước này, nước láng giềng này
    `),
    we: ['chúng tôi', 'chúng ta', 'ta', 'nước ta'],
    everybody: phrases(`
      cả nước, các thị trường, toàn quốc, toàn cầu, tổng xuất khẩu, tổng nhập khẩu, tổng kim ngạch xuất khẩu,
      tổng kim ngạch nhập khẩu, tất cả các nước, ngoại thương
    `),
    elsewhere: phrases(`
      asean, eu, châu âu, châu á, châu phi, thế giới, khu vực, liên minh châu âu, bắc mỹ, mỹ latinh, châu mỹ,
      châu đại dương, brics, clmv
    `),
    topic: phrases(`
      đầu người, bình quân đầu người, trên đầu người, đầu tư, vốn, fdi, dịch vụ, du lịch, điện, viện trợ,
      tín dụng, vay, khoản vay, nợ, kiều hối, dự trữ, gdp, thuế, phí, lệ phí, ngân sách, quỹ, dự án, hợp đồng,
      biên bản ghi nhớ, thỏa thuận, nhà máy, tập đoàn, công ty, doanh nghiệp, doanh thu, lợi nhuận, giá,
      lương, tỉnh, huyện, địa phương, địa bàn, cửa khẩu, chợ, biên mậu, thành phố, thương mại biên giới,
      lạm phát, thu nhập, học bổng, cà phê, cao su, gạo, than, than đá, kali, sắt thép, sắt, thép, xăng dầu,
      xăng, dầu, phân bón, gỗ, sắn, hạt điều, điều, hạt tiêu, rau quả, trái cây, dệt may, máy móc, điện thoại,
      linh kiện, ô tô, nông sản, thủy sản, tôm, cá, quặng, khoáng sản, gia súc, trâu bò, đường, ngô, vải,
      giày dép, clanhke, xi măng, vàng, đồng hồ, sữa, mì, thương mại điện tử, vận tải, quá cảnh, hạ tầng,
      quốc lộ, đường sắt, cao tốc, cầu, cảng, bệnh viện, trường, trang trại, tấn, mặt hàng, nhóm hàng,
      phương tiện, hàng quá cảnh, chuỗi, khách, lượt khách, kho bạc, thiệt hại, tạm nhập tái xuất,
      công nghiệp, thủy điện, điện gió, suất ăn, gây quỹ, thu thuế, nộp, thuế quan, cổ phiếu, hàng dệt may
    `),
    body: [
      ...phrases(`
        bộ công thương, sở công thương, vụ thị trường, vụ thị trường châu á, vụ thị trường châu âu,
        vụ thị trường châu mỹ, bộ kế hoạch và đầu tư, tham tán thương mại, thương vụ, tùy viên thương mại
      `),
      ...[
        'phòng thương mại',
        'phòng thương mại và công nghiệp',
        'bộ trưởng công thương',
        'xúc tiến thương mại',
        'hiệp định thương mại',
      ],
      ...phrases(`
        quan hệ thương mại, hợp tác thương mại, đại sứ quán, tổng cục hải quan, hải quan, tổng cục thống kê,
        cục xuất nhập khẩu, cục hải quan
      `),
      ...[
        'ngân hàng nhà nước',
        'bộ công nghiệp và thương mại',
        'bộ thương mại',
        'hội chợ thương mại',
        'thương mại và đầu tư',
        'thương mại tự do',
        'ngân hàng thương mại',
      ],
      ...[
        'bộ tài chính',
        'bộ ngoại giao',
        'hội nghị thương mại',
        'trung tâm thương mại',
        'kinh tế thương mại',
        'kinh tế - thương mại',
        'thương mại, đầu tư',
        'cục thống kê',
      ],
      ...phrases(`
        hợp tác kinh tế, chính phủ, nhà xuất khẩu, doanh nghiệp xuất khẩu, phát triển thương mại biên giới,
        đối tác thương mại, bạn hàng, về thương mại
      `),
    ],
    share: ['chiếm', 'chiếm tỷ trọng', 'tỷ trọng', 'thị phần', 'tương đương', 'đóng góp'],
    average: ['bình quân', 'trung bình', 'bình quân mỗi năm', 'trung bình mỗi năm'],
    foreign: [
      'tính bằng đồng',
      'tính theo nội tệ',
      'tính bằng nhân dân tệ',
      'tính bằng kip',
      'tính theo đồng',
    ],
    volume: ['về lượng', 'về khối lượng', 'về sản lượng', 'về số lượng'],
    negation: phrases(`
      sai sự thật, bịa đặt, là sai, lẽ ra, đáng lẽ, đáng ra, chưa, không, chưa từng, chưa bao giờ, không phải, chẳng, chứ không phải, thay vì, không đạt, chưa đạt,
      chưa vượt, suýt, trên đà
    `),
    except: phrases(
      `không kể, chưa kể, không tính, chưa tính, không bao gồm, chưa bao gồm, không gồm, ngoại trừ, trừ`,
    ),
    if: phrases(`giá như, giá mà, nếu, giả sử, giả định`),
    target: phrases(`
      mục tiêu, phấn đấu, đặt mục tiêu, hướng tới, hướng đến, cam kết, quyết tâm, nỗ lực đưa, đưa kim ngạch,
      nâng kim ngạch, mong muốn, kỳ vọng đưa, sớm đưa, sớm nâng, sớm đạt, nhất trí đưa, nhất trí nâng,
      thống nhất đưa, tiến tới, chỉ tiêu, phải đạt, đưa thương mại, nâng thương mại, đưa tổng kim ngạch,
      nâng tổng kim ngạch, nỗ lực nâng, muốn, đề ra, yêu cầu, nhằm đưa, nhằm nâng, để đưa, đặt kỳ vọng,
      đưa trao đổi, cần đạt, tham vọng, nhắm tới, nhắm đến, đề nghị, hứa
    `),
    forecast: phrases(`
      có thể, sẽ, kỳ vọng, ước cả năm, triển vọng, dự đoán, khả năng, được dự báo, có khả năng, hy vọng
    `),
    from: ['từ', 'từ mức'],
    to: phrases(`
      lên, xuống, tới, đến, lên mức, xuống mức, đến mức, lên tới, xuống còn, còn, lên đến, sang, vào
    `),
    by: ['thêm'],
    with: ['với', 'cùng'],
    of: ['của'],
    between: ['giữa'],
    in: ['trong', 'tại', 'ở'],
    than: ['so với', 'so với mức', 'hơn so với', 'so cùng kỳ', 'so với con số', 'so'],
    and: ['và', 'cùng với', 'cũng như'],
    respectively: ['lần lượt', 'lần lượt là', 'lần lượt đạt', 'tương ứng', 'theo thứ tự', 'lần lượt ở mức'],
    it: phrases(`
      con số này, con số, mức này, trị giá, đó, này, giá trị, tốc độ tăng, tốc độ
    `),
    when: ['khi đó', 'lúc đó'],
    later: ['sau đó', 'tiếp đó', 'rồi lên'],
    break: phrases(`
      thì, trong khi, nhưng, song, tuy nhiên, tiếp đến, ngoài ra, bên cạnh đó, mà
    `),
    leads: phrases(`
      đạt kim ngạch, với kim ngạch, có kim ngạch, đạt tổng kim ngạch, với tổng kim ngạch, thu, thu được,
      lập kỷ lục, lập kỷ lục với, đạt đỉnh, lập đỉnh, chạm đỉnh, chạm đáy, cán đích, cán đích với,
      chạm ngưỡng, chạm mức, ghi nhận mức, ghi nhận ở mức, vươn tới, vươn lên, dừng ở mức, dừng lại ở,
      đứng ở mức, đạt mốc, đạt con số, cộng dồn đạt, lũy kế đạt, thiết lập kỷ lục, xác lập kỷ lục, đạt kỷ lục,
      đạt, đạt mức, là, đạt được, ở mức, ghi nhận, có, gồm, bao gồm, chỉ đạt, đã lên tới, đã lên mức, đã đạt,
      đã lên, bằng, đã, được, đạt giá trị, đạt trị giá, chỉ, tổng cộng, mới, cán mốc, chạm mốc, chạm, cán,
      thu về, mang về, mốc, tổng trị giá, đứng ở, dừng ở, đều, rồi
    `),
    plain: phrases(`
      vì thế, vì vậy, do đó, do vậy, lượng hàng hóa, lần đầu, lần đầu tiên, cụ thể là, Thủ tướng, Bộ trưởng,
      Chủ tịch, Tham tán, khả thi, hoàn thành, hoàn thành sớm, trước thời hạn, trước hạn, tuy vậy, bất chấp,
      dù, mặc dù, chỉ tính, tính riêng, trong khi đó, nhờ đó, qua đó, đáng chú ý, trước đó, lịch sử,
      thấp nhất, từ trước tới nay, khả quan, tích cực, vững chắc, ổn định, của mình, không ngừng, không chỉ,
      lớn, lớn nhất, lớn thứ hai, lớn thứ ba, lớn thứ tư, hàng đầu, trọng điểm, lũy kế, luỹ kế, cộng dồn,
      trong đó, các, những, riêng, năm, tháng, đầu, qua, nay, tính, tính đến, hết, theo, cho biết, mức, nhất,
      cao, thấp, kết quả, từ trước đến nay, trước, sau, hàng hóa, hàng hoá, tổng, cũng, vẫn, lại, mỗi,
      thị trường, khi, ngoái, ra, rằng, số liệu, thống kê, kỷ lục, mạnh, nhẹ, nhanh, đáng kể, trưởng,
      tính bằng usd, tính bằng đô la, về, ông, bà, nói, như vậy, hiện, hiện nay, đang, hoạt động, chiều,
      ngược lại, khác, cả, toàn, tiếp tục, duy trì, giai đoạn, đặc biệt, cụ thể, liên tục, sớm, qua từng năm,
      liên tiếp, phía, bên, phần, theo đó, tốc độ tăng trưởng, kể, chung, hồi, tôi, hơn nữa, vượt bậc,
      ấn tượng, tương đối, hai, nước, việc, hóa, phía việt nam, kể từ
    `),
    price: ['mỗi tấn', 'một tấn', 'mỗi thùng', 'mỗi kg', 'một kg'],
    per: ['một', '/', 'trên mỗi'],
    more: ['nhiều hơn', 'cao hơn', 'lớn hơn'],
    less: ['ít hơn', 'thấp hơn', 'nhỏ hơn'],
    up: phrases(`
      tăng tốc, nới rộng, phình to, cải thiện, khởi sắc, vọt tăng, hồi phục, tăng đến, thêm
    `),
    down: phrases(`
      thu hẹp, co lại, hụt, giảm đến, kém, hạ
    `),
  },
  times: {
    'whole-year': ['[tính ]chung cả năm[ ]{year?}', '[trong |tính chung |tính ](cả năm|toàn năm)[ ]{year?}'],
    after: ['[vào |trong ](năm sau đó|năm kế tiếp|năm liền sau|năm tiếp theo)', '[một|1] năm sau đó'],
    'fiscal-one': ['[trong ](năm tài chính|năm tài khóa|niên khóa|tài khóa) {y}'],
    stretch: phrases(`
      [trong ]{d} ngày đầu[ tiên] [của ]tháng {m}[/{y}], [trong ]{d} ngày đầu[ tiên] [của ]tháng,
      [trong ](tuần|hai tuần|nửa tháng|ba tuần) (đầu|cuối)[ tiên] [của ]tháng {m}[/{y}],
      [trong |kỳ ](nửa đầu|nửa cuối|nửa sau|kỳ 1|kỳ 2|kỳ i|kỳ ii|nửa tháng đầu) [của ]tháng {m}[/{y}],
      [trong ](nửa đầu|nửa cuối|nửa sau|kỳ 1|kỳ 2|kỳ i|kỳ ii) [của ]tháng {m} năm {y},
      [lũy kế |tính |cộng dồn ][từ đầu năm ](đến|tới|đến hết|hết) (ngày |hết ngày |giữa |){d}/{m}[/{y}],
      [lũy kế |tính |cộng dồn ](đến|tới|đến hết) [hết ]ngày {d} tháng {m}[ năm {y}],
      [tính |][đến |tới |vào |từ ](giữa|đầu) tháng {m}[ ][/| năm | ]{year?},
      [tính |][đến |tới |vào |từ ](giữa|đầu) năm {y},
      từ [ngày ]{d}[/{m2}] (đến|-|–) [hết ][ngày ]{d}/{m}[/{y}]
    `),
    year: phrases(`
      năm {y}, {y}, {year}, trong {year}, vào năm {y}, cả năm {y}, cả {year}, trong năm {y}, niên độ {y}
    `),
    years: [
      '{y}[ ](-|–|—)[ ]{y2}',
      'giai đoạn {y}[ ](-|–|—)[ ]{y2}',
      '[từ ][năm ]{y} (đến|tới) [năm ]{y2}',
      '[giai đoạn |trong ]{k} năm {y}[ ](-|–)[ ]{y2}',
    ],
    month: ['tháng {m}[ ][/| năm | ]{year?}', 'tháng {month}[ ]{year?}', 't{m}/{y}'],
    span: [
      '[từ ]tháng {m}[ ](-|–|đến|tới|đến hết)[ ][tháng ]{m2}[ ][/| ]{year?}',
      'tháng {m}-{m2}[ ][/]{year?}',
      'tháng {month} (đến|tới) tháng {month2} {year?}',
    ],
    quarter: [
      'quý {q}[ ][/]{year?}',
      'quý {q}-{y}',
      'q{q}[ ][/]{year?}',
      'quý {q} [của ]{year}',
      'quý đầu[ tiên] {year?}',
    ],
    half: ['(nửa|6 tháng|sáu tháng) (đầu|cuối) {year}', 'nửa {h} {year?}', 'nửa đầu[ {year?}]'],
    months: [
      '[trong ]tháng đầu[ tiên][ của] {year}',
      '{n} tháng đầu[ tiên][ của][,] {year?}',
      '{n} tháng[ qua] {year?}',
      '{n} tháng[ đầu][/]{y}',
      '{n} tháng[ ](của )[ ]{year}',
      '{n}t[/]{y}',
      '{n}t/{y}',
    ],
    quarters: ['{n} quý đầu[ ]{year?}', '[sau ]{n} quý[ ]{year?}'],
    meantime: ['[trong ]cùng (giai đoạn|thời gian|thời điểm|thời kỳ)[ ][này]'],
    same: [
      'cùng kỳ[ của][ ]{year?}',
      'cùng kỳ năm (trước|ngoái)',
      'cùng (thời điểm|giai đoạn|thời gian) {year?}',
      'cùng thời kỳ {year?}',
      '(cùng|đúng) (tháng|quý) {year?}',
    ],
    before: ['[của |trong |vào ]năm (trước|liền trước)', '[của |trong |vào ][một ]năm trước[ đó]'],
    'quarter-before': ['[của ]quý (trước|liền trước|vừa qua)'],
    'on-quarter': ['so với quý trước', 'so với quý liền trước'],
    'last-month': ['[trong ]tháng (vừa qua|vừa rồi)'],
    'month-before': ['[của |trong ]tháng (trước[ đó]|liền trước)'],
    'on-year': [
      'so cùng kỳ',
      'theo năm',
      '(tương đương|ngang|ngang bằng|bằng|xấp xỉ) [với ][mức ][của ](năm (trước|ngoái)|cùng kỳ[ năm (trước|ngoái)])',
    ],
    'on-month': ['theo tháng'],
    each: ['mỗi năm', 'hằng năm', 'hàng năm', '/năm', 'một năm', 'mỗi tháng', '/tháng'],
    fiscal: ['(năm tài chính|năm tài khóa|niên khóa|tài khóa) {y}[ ](-|–|/)[ ]{yy}'],
    'this-fiscal': ['năm tài chính (này|hiện tại|nay)'],
    'last-fiscal': ['năm tài chính (trước|vừa qua)'],
    'until-month': [
      '[tính ](đến|tới) (hết|cuối) tháng {m}[ ][/| năm | ]{year?}',
      'hết tháng {m}[ ][/| năm | ]{year?}',
      '[tính ](đến|tới) tháng {m}[ ][/| năm | ]{year?}',
    ],
    due: [
      '(vào|đến|tới|trước|trong) năm {y}',
      'đến {y}',
      'vào {y}',
      '(đến|trước|vào) cuối {year}',
      'tầm nhìn (đến )[năm ]{y}',
    ],
    day: [
      '[ngày |sáng |chiều |tối |trưa |đến ngày |đến |tính đến ngày ]{d}/{m}/{y}',
      '[tính ](đến|tới) (hết |)ngày {d}/{m}[/{y}]',
      '(ngày|sáng|chiều|tối|trưa) {d}/{m}',
      'ngày {d} tháng {m}[ năm {y}]',
      '(sáng|chiều|tối|ngày) {d}-{m}',
    ],
    vague: ['thời gian (tới|qua)', 'trong tương lai', 'từ trước đến nay', 'thời gian qua'],
    row: ['[trong ]năm thứ {n} liên tiếp', '{n} năm (liền|liên tiếp)'],
    several: [
      '[trong |suốt |qua ](những|các|vài|mấy|nhiều) năm (tới|gần đây|qua|tiếp theo|vừa qua)',
      '[trong |suốt |qua |sau ]{k} năm (qua|tới|gần đây|vừa qua|trở lại đây|nay|trước)',
      '(trong|sau|suốt|qua) [vòng ]{k} năm',
      '[trong |suốt ](thập kỷ|thập niên) (qua|tới|vừa qua|gần đây)',
      '[trong |suốt |sau ]{k} (thập kỷ|thập niên)[ qua]',
    ],
  },
  years: {
    said: ['năm {y}', 'của năm {y}', '{y}', 'trong năm {y}'],
    current: ['năm nay', 'của năm nay', 'năm', 'của năm', 'đầu năm nay', 'trong năm nay', 'năm này'],
    last: ['năm ngoái', 'năm qua', 'của năm ngoái', 'năm vừa qua', 'trong năm qua'],
    next: ['năm sau', 'sang năm', 'năm tới'],
  },
  months: [
    ['giêng', 'một'],
    ['hai'],
    ['ba'],
    ['tư'],
    ['năm'],
    ['sáu'],
    ['bảy'],
    ['tám'],
    ['chín'],
    ['mười'],
    ['mười một'],
    ['mười hai', 'chạp'],
  ],
  counts: {
    hai: 2,
    ba: 3,
    bốn: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    'mười một': 11,
    'mười hai': 12,
  },
  ordinals: { một: 1, hai: 2, ba: 3, tư: 4, đầu: 1, 'đầu tiên': 1, cuối: 2 },
  ...MULTIPLES.vi,
  partner: 'behind',
  goods: 'after',
  balancesTo: 'partner',
  wares: ['hàng'],
  shortWordsName: true,
  economies: {
    VNM: ['Việt Nam', 'Hà Nội', 'Việt'],
    ISR: ['I-xra-en', 'Ixraen', 'I-xra-ên'],
    LAO: ['Lào', 'Viêng Chăn', 'CHDCND Lào', 'xứ sở Triệu Voi', 'đất nước Triệu Voi'],
    KHM: ['Campuchia', 'Phnom Penh', 'xứ chùa Tháp', 'đất nước Chùa Tháp', 'Cam-pu-chia'],
    THA: ['Thái Lan', 'Thái', 'xứ Chùa Vàng', 'Bangkok'],
    KOR: ['Hàn Quốc', 'xứ kim chi', 'Hàn', 'Seoul'],
    CHN: ['Trung Quốc', 'Bắc Kinh'],
    JPN: ['Nhật Bản', 'Nhật', 'xứ Phù Tang', 'Tokyo'],
    USA: ['Mỹ', 'Hoa Kỳ', 'Washington'],
    SGP: ['Singapore', 'Xinh-ga-po'],
    MYS: ['Malaysia', 'Ma-lai-xi-a'],
    IDN: ['Indonesia', 'In-đô-nê-xi-a'],
    PHL: ['Philippines', 'Phi-líp-pin'],
    MMR: ['Myanmar', 'Mi-an-ma'],
    IND: ['Ấn Độ'],
    AUS: ['Úc', 'Ô-xtrây-li-a', 'Australia'],
    NZL: ['New Zealand'],
    RUS: ['Nga', 'Liên bang Nga'],
    DEU: ['Đức'],
    FRA: ['Pháp'],
    GBR: ['Anh', 'Vương quốc Anh'],
    ITA: ['Italia', 'Ý'],
    ESP: ['Tây Ban Nha'],
    NLD: ['Hà Lan'],
    TWN: ['Đài Loan'],
    HKG: ['Hồng Kông', 'Hồng Công'],
    BRA: ['Brazil'],
    CUB: ['Cuba'],
    ARE: ['UAE'],
    CAN: ['Canada'],
    BGD: ['Bangladesh'],
  },
  totals: ['tổng', 'tổng cộng', 'tổng số', 'cộng', 'hai chiều'],
  revises: ['đính chính', 'hiệu chỉnh', 'điều chỉnh số liệu', 'điều chỉnh kim ngạch'],
  abbreviations: phrases(`
    tp, ts, ths, pgs, gs, th, km, tr
  `),
};
