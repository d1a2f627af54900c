/**
 * The words by which a sentence says which flow it speaks of, and that its period is not a whole year. They only help to
 * put figures in their places: a sentence without them gets no guess.
 */
import type { Flow } from '../ledger/codes.ts';

export interface SentenceWords {
  readonly flows: Readonly<Record<Flow, readonly string[]>>;
  /** Words of parts of a year, and of several years. */
  readonly parts: readonly string[];
}

/** By ISO 639-1 code, in small letters. Words that only name an office ("Ministry of Trade") are left out. */
export const SENTENCE_WORDS: Readonly<Record<string, SentenceWords>> = {
  en: {
    flows: {
      T: [
        'two-way trade',
        'bilateral trade',
        'total trade',
        'trade turnover',
        'trade value',
        'trade volume',
        'two-way turnover',
        'import-export turnover',
        'exports and imports',
        'trade between',
        'overall trade',
      ],
      X: ['export', 'exports', 'exported', 'exporting'],
      M: ['import', 'imports', 'imported', 'importing'],
      B: ['surplus', 'deficit', 'trade balance'],
    },
    parts: [
      ...['month', 'months', 'monthly', 'quarter', 'half', 'fiscal', 'january', 'february', 'march', 'april'],
      ...['june', 'july', 'august', 'september', 'october', 'november', 'december', 'years', 'period'],
    ],
  },
  vi: {
    flows: {
      T: [
        'kim ngạch thương mại',
        'kim ngạch hai chiều',
        'kim ngạch xuất nhập khẩu',
        'xuất nhập khẩu',
        'thương mại hai chiều',
        'thương mại song phương',
        'trao đổi thương mại',
        'tổng kim ngạch',
      ],
      X: ['xuất khẩu', 'xuất sang'],
      M: ['nhập khẩu', 'nhập từ'],
      B: ['xuất siêu', 'nhập siêu', 'thặng dư', 'thâm hụt', 'cán cân'],
    },
    parts: ['tháng', 'quý', 'nửa', 'giai đoạn'],
  },
  zh: {
    flows: {
      T: ['贸易额', '贸易总额', '进出口', '贸易往来', '貿易額', '貿易總額', '進出口'],
      X: ['出口'],
      M: ['进口', '進口'],
      B: ['顺差', '逆差', '順差'],
    },
    parts: ['月', '季', '半年', '财年', '財年'],
  },
  fr: {
    flows: {
      T: [
        'échanges commerciaux',
        'échanges bilatéraux',
        'commerce bilatéral',
        'volume des échanges',
        'échanges',
      ],
      X: ['exportations', 'exportation', 'exporté'],
      M: ['importations', 'importation', 'importé'],
      B: ['excédent', 'déficit', 'balance commerciale'],
    },
    parts: ['mois', 'trimestre', 'semestre', 'période', 'janvier', 'juin', 'septembre', 'décembre'],
  },
  es: {
    flows: {
      T: ['intercambio comercial', 'comercio bilateral', 'intercambios comerciales', 'comercio entre'],
      X: ['exportaciones', 'exportación', 'exportó'],
      M: ['importaciones', 'importación', 'importó'],
      B: ['superávit', 'déficit', 'balanza'],
    },
    parts: ['mes', 'meses', 'trimestre', 'semestre', 'período', 'enero', 'junio'],
  },
  pt: {
    flows: {
      T: ['comércio bilateral', 'corrente de comércio', 'intercâmbio comercial', 'trocas comerciais'],
      X: ['exportações', 'exportação', 'exportou'],
      M: ['importações', 'importação', 'importou'],
      B: ['superávit', 'superavit', 'excedente', 'défice', 'déficit', 'balança'],
    },
    parts: ['mês', 'meses', 'trimestre', 'semestre', 'período', 'janeiro', 'junho'],
  },
  it: {
    flows: {
      T: ['interscambio', 'scambi commerciali', 'commercio bilaterale', 'scambi'],
      X: ['esportazioni', 'esportazione', 'export'],
      M: ['importazioni', 'importazione', 'import'],
      B: ['avanzo', 'disavanzo', 'surplus', 'deficit', 'bilancia'],
    },
    parts: ['mese', 'mesi', 'trimestre', 'semestre', 'periodo', 'gennaio', 'giugno'],
  },
  de: {
    flows: {
      T: ['handelsvolumen', 'bilaterale handel', 'bilateralen handel', 'warenaustausch', 'handel zwischen'],
      X: ['exporte', 'exporten', 'export', 'ausfuhren', 'ausfuhr'],
      M: ['importe', 'importen', 'import', 'einfuhren', 'einfuhr'],
      B: ['überschuss', 'defizit', 'handelsbilanz', 'handelsüberschuss', 'handelsdefizit'],
    },
    parts: ['monat', 'monate', 'monaten', 'quartal', 'halbjahr', 'zeitraum', 'januar', 'juni'],
  },
  ru: {
    flows: {
      T: [
        'товарооборот',
        'товарооборота',
        'товарооборотом',
        'взаимная торговля',
        'объем торговли',
        'объём торговли',
      ],
      X: ['экспорт', 'экспорта', 'экспорту', 'экспорте', 'экспортом'],
      M: ['импорт', 'импорта', 'импорту', 'импорте', 'импортом'],
      B: ['профицит', 'дефицит', 'сальдо'],
    },
    parts: [
      'месяц',
      'месяца',
      'месяцев',
      'квартал',
      'квартале',
      'полугодии',
      'полугодие',
      'январе',
      'январь',
    ],
  },
  ja: {
    flows: {
      T: ['貿易額', '貿易総額', '輸出入', '往復貿易'],
      X: ['輸出'],
      M: ['輸入'],
      B: ['黒字', '赤字', '貿易収支'],
    },
    parts: ['月', '四半期', '半期', '年度'],
  },
  ko: {
    flows: {
      T: ['교역액', '교역', '무역액', '무역 규모', '수출입'],
      X: ['수출'],
      M: ['수입'],
      B: ['흑자', '적자', '무역수지'],
    },
    parts: ['월', '분기', '반기', '회계연도'],
  },
  th: {
    flows: {
      T: ['มูลค่าการค้า', 'การค้ารวม', 'การค้าระหว่าง', 'การค้าทวิภาคี', 'การค้าชายแดน'],
      X: ['ส่งออก'],
      M: ['นำเข้า'],
      B: ['เกินดุล', 'ขาดดุล', 'ดุลการค้า'],
    },
    parts: ['เดือน', 'ไตรมาส', 'ครึ่งปี', 'ครึ่งแรก', 'ครึ่งหลัง', 'ปีงบประมาณ'],
  },
  lo: {
    flows: {
      T: ['ມູນຄ່າການຄ້າ', 'ການຄ້າສອງຝ່າຍ', 'ການຄ້າລະຫວ່າງ', 'ການຄ້າ'],
      X: ['ສົ່ງອອກ'],
      M: ['ນໍາເຂົ້າ', 'ນຳເຂົ້າ'],
      B: ['ເກີນດຸນ', 'ຂາດດຸນ', 'ດຸນການຄ້າ'],
    },
    parts: ['ເດືອນ', 'ໄຕມາດ', 'ເຄິ່ງປີ', 'ສົກປີ'],
  },
  ar: {
    flows: {
      T: ['التبادل التجاري', 'حجم التجارة', 'التجارة الثنائية', 'التجارة بين'],
      X: ['الصادرات', 'صادرات', 'وصادرات'],
      M: ['الواردات', 'واردات', 'والواردات'],
      B: ['فائض', 'عجز', 'الميزان التجاري'],
    },
    parts: ['شهر', 'أشهر', 'شهور', 'ربع', 'الربع', 'النصف'],
  },
};
