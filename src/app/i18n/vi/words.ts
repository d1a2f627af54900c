import type { words as english } from '../en/words.ts';
import type { Messages } from '../en.ts';

const flowPhrase: Messages['flow'] = {
  T: (reporter, partner) => `Thương mại hai chiều ${reporter} – ${partner}`,
  X: (reporter, partner) => `Xuất khẩu của ${reporter} sang ${partner}`,
  M: (reporter, partner) => `Nhập khẩu của ${reporter} từ ${partner}`,
  B: (reporter, partner) => `Cán cân thương mại của ${reporter} với ${partner}`,
};

export const hedgeWord: Messages['hedgeWord'] = {
  over: 'hơn',
  nearly: 'gần',
  about: 'khoảng',
  below: 'dưới',
  'at-least': 'ít nhất',
  'at-most': 'nhiều nhất',
};

/** The words for what a claim or a source is. */
export const words = {
  flow: flowPhrase,
  flowReportedBy: (name, reporter) => `${name} theo số liệu của ${reporter}`,
  flowShort: { T: 'Thương mại hai chiều', X: 'Xuất khẩu', M: 'Nhập khẩu', B: 'Cán cân thương mại' },
  reportedBy: (reporter) => `theo số liệu của ${reporter}`,
  valuation: {
    FOB: 'giá giao tại biên giới nước xuất khẩu (FOB)',
    CIF: 'giá giao tại biên giới nước nhập khẩu, gồm bảo hiểm và cước vận tải (CIF)',
    'FOB+CIF': 'xuất khẩu tính theo giá FOB, nhập khẩu theo giá CIF',
  },
  obsStatus: { A: 'số thực hiện', E: 'số ước tính', F: 'số dự báo', P: 'số sơ bộ' },
  hedgeWord,
  hedge: {
    over: '“hơn”: lớn hơn số đã nêu',
    nearly: '“gần”: nhỏ hơn số đã nêu',
    about: '“khoảng”: lớn hơn hoặc nhỏ hơn số đã nêu',
    below: '“dưới”: nhỏ hơn số đã nêu',
    'at-least': '“ít nhất”: bằng hoặc lớn hơn số đã nêu',
    'at-most': '“nhiều nhất”: bằng hoặc nhỏ hơn số đã nêu',
  },
  sourceKind: { press: 'báo chí', statement: 'phát biểu, tuyên bố', statistics: 'số liệu thống kê' },
  languageOf: {
    en: 'Tiếng Anh',
    vi: 'Tiếng Việt',
    fr: 'Tiếng Pháp',
    zh: 'Tiếng Trung',
    es: 'Tiếng Tây Ban Nha',
    th: 'Tiếng Thái',
    de: 'Tiếng Đức',
    it: 'Tiếng Ý',
    ja: 'Tiếng Nhật',
    ko: 'Tiếng Hàn',
    lo: 'Tiếng Lào',
    ru: 'Tiếng Nga',
    pt: 'Tiếng Bồ Đào Nha',
    ar: 'Tiếng Ả Rập',
  },
} satisfies typeof english;
