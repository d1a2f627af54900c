// Words of rising and falling, of nearness and of limits as news print them, in every language.
import { describe, expect, it } from 'vitest';
import { figureOf } from '../figure-of.ts';

const shown = (text: string, language: string): string => {
  const { unit, direction, hedges, numbers } = figureOf(text, language);
  return [unit, ...numbers.map(({ value }) => value.valueOf()), ...hedges, direction ?? '-'].join(' ');
};

describe('news words', () => {
  // biome-ignore format: one row a case
  it.each([
    ['en', 'surged past $2 billion',              'USD 2000000000 over -'],
    ['en', 'just shy of $2 billion',              'USD 2000000000 nearly -'],
    ['en', 'a record US$2.2 billion',             'USD 2200000000 -'],
    ['en', 'edged up 2%',                         'rate 0.02 up'],
    ['en', 'skidded 12.5 per cent',               'rate 0.125 down'],
    ['en', 'a hair under $2 billion',             'USD 2000000000 nearly -'],
    ['en', '6.1% higher year-on-year',            'rate 0.061 up'],
    ['vi', 'tăng 15,6% so với cùng kỳ năm trước', 'rate 0.156 up'],
    ['es', 'poco más de 850 millones de dólares', 'USD 850000000 over -'],
    ['ar', 'زيادة بنحو 12 في المئة',              'rate 0.12 about up'],
    ['vi', 'áp sát mốc 2 tỷ USD',                 'USD 2000000000 nearly -'],
    ['vi', 'chạm mốc 2 tỷ USD',                   'USD 2000000000 -'],
    ['vi', 'nhích nhẹ 2%',                        'rate 0.02 up'],
    ['vi', 'tụt mạnh 12,5%',                      'rate 0.125 down'],
    ['lo', 'ໃກ້ຮອດ 2 ຕື້ໂດລາ',                      'USD 2000000000 nearly -'],
    ['lo', 'ພຸ່ງສູງຂຶ້ນ 12,5%',                      'rate 0.125 up'],
    ['th', 'ใกล้แตะ 2 แสนล้านบาท',                 'THB 200000000000 nearly -'],
    ['th', 'ทรุดตัวลง 12.5%',                      'rate 0.125 down'],
    ['zh', '小幅上升1.2%',                         'rate 0.012 up'],
    ['zh', '锐降40%',                              'rate 0.4 down'],
    ['ja', '12.5%激増',                            'rate 0.125 up'],
    ['ja', '1.2%微減',                             'rate 0.012 down'],
    ['ja', '20億ドルに届かず',                     'USD 2000000000 below -'],
    ['ko', '12.5% 급등',                           'rate 0.125 up'],
    ['ko', '40% 폭락',                             'rate 0.4 down'],
    ['ko', '20억 달러에 못 미쳤다',                'USD 2000000000 below -'],
    ['fr', 'a frôlé les 2 milliards de dollars',  'USD 2000000000 nearly -'],
    ['fr', 'en deçà de 2 milliards de dollars',   'USD 2000000000 below -'],
    ['fr', 'a légèrement reculé de 2 %',          'rate 0.02 down'],
    ['es', 'cercano a 200 millones de dólares',   'USD 200000000 nearly -'],
    ['es', 'bajó ligeramente un 2%',              'rate 0.02 down'],
    ['pt', 'beirou US$ 2 bilhões',                'USD 2000000000 nearly -'],
    ['pt', 'caiu ligeiramente 2%',                'rate 0.02 down'],
    ['it', 'sfiora i 2 miliardi di dollari',      'USD 2000000000 nearly -'],
    ['it', 'è balzato del 12,5%',                 'rate 0.125 up'],
    ['de', 'rutschte um 12,5 Prozent',            'rate 0.125 down'],
    ['ru', 'едва не достиг 2 млрд долларов',      'USD 2000000000 nearly -'],
    ['ru', 'обвалилась на 12,5%',                 'rate 0.125 down'],
    ['ar', 'لامس 2 مليار دولار',                   'USD 2000000000 nearly -'],
    ['ar', 'تهاوى 12.5%',                          'rate 0.125 down'],
  ])('%s: %s', (language, text, expected) => {
    expect(shown(text, language)).toBe(expected);
  });
});
