import type { Messages } from '../en.ts';
import { yearNamed } from './year-named.ts';

/** The chart of promises over time. */
export const promises: Messages['promises'] = {
  title: (pair) => `ການຄ້າລະຫວ່າງ${pair}: ສິ່ງທີ່ສັນຍາ ແລະ ສິ່ງທີ່ເປັນຈິງ`,
  subtitle: (unit) => `ການຄ້າສອງຝ່າຍ, ${unit}ຕໍ່ປີ, ແລະ ແຕ່ລະເປົ້າໝາຍນັບແຕ່ມື້ປະກາດຮອດກຳນົດເວລາ`,
  description: (from, to, targets) =>
    `ການຄ້າສອງຝ່າຍແຕ່${yearNamed(from)} ຫາ ${yearNamed(to)}, ແລະ ${targets.length} ເປົ້າໝາຍ: ${targets.join('; ')}.`,
  descriptionWithoutValues: (targets) => `${targets.length} ເປົ້າໝາຍ: ${targets.join('; ')}. ບໍ່ຮູ້ມູນຄ່າຂອງປີໃດ.`,
  note: 'ເສັ້ນແມ່ນການຄ້າຂອງແຕ່ລະປີ; ເສັ້ນຢຸດຢູ່ບ່ອນທີ່ບໍ່ຮູ້ມູນຄ່າຂອງປີ. ລູກສອນຊີ້ແຕ່ມື້ທີ່ປະກາດເປົ້າໝາຍ ໄປຫາປີທີ່ຄົບກຳນົດ ໃນລະດັບຂອງເປົ້າໝາຍ: ຈຸດທຶບແມ່ນເປົ້າໝາຍທີ່ບັນລຸ, ກາກະບາດແມ່ນບໍ່ບັນລຸ, ວົງມົນແມ່ນຕັດສິນບໍ່ໄດ້. ເປົ້າໝາຍທີ່ບໍ່ມີກຳນົດເວລາແລ່ນຊື່ອອກໄປ. ເປົ້າໝາຍທີ່ບໍ່ມີລູກສອນ ຖືກປະກາດໃນມື້ທີ່ບໍ່ຮູ້ ຫຼື ຫຼັງກຳນົດເວລາຂອງມັນ.',
  line: 'ການຄ້າສອງຝ່າຍ',
  outcome: (name, outcome) => `${name}: ${outcome}`,
};
