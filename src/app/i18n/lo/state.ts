import type { DataFault } from '../../api/fetch-json.ts';
import type { state as English } from '../en/state.ts';

/** The words instead of a page or beside it: loading, empty, broken or not found. */
export const state: typeof English = {
  status: {
    loading: 'ກຳລັງໂຫຼດສ່ວນທີ່ໂຕ້ຕອບໄດ້ …',
    newer: 'ມີການເຜີຍແຜ່ຂໍ້ມູນໃໝ່ກວ່າ ນັບແຕ່ເປີດໜ້ານີ້. ກະລຸນາໂຫຼດໜ້ານີ້ຄືນໃໝ່ເພື່ອເບິ່ງ.',
    failed: (fault) => `ໂຫຼດສ່ວນທີ່ໂຕ້ຕອບໄດ້ບໍ່ສຳເລັດ (${faultText(fault)}). ເນື້ອໃນຂອງໜ້ານີ້ຄົບຖ້ວນແລ້ວ.`,
    codeFailed: 'ໂຫຼດສ່ວນທີ່ໂຕ້ຕອບໄດ້ບໍ່ສຳເລັດ: ບໍ່ມີການເຊື່ອມຕໍ່ ຫຼື ເວັບໄຊມີສະບັບໃໝ່ກວ່າ. ເນື້ອໃນຂອງໜ້ານີ້ຄົບຖ້ວນແລ້ວ.',
  },
  notFound: {
    title: 'ບໍ່ພົບໜ້ານີ້',
    text: 'ທີ່ຢູ່ອາດພິມຜິດ ຫຼື ຕົວເລກ ຫຼື ແຫຼ່ງຂໍ້ມູນນັ້ນອາດຖືກປ່ຽນຊື່.',
    home: 'ໜ້າເລີ່ມຕົ້ນ',
  },
  moved: { title: 'ໜ້ານີ້ໄດ້ຍ້າຍແລ້ວ', now: 'ສິ່ງທີ່ມາແທນ:' },
  loading: 'ກຳລັງໂຫຼດຂໍ້ມູນ …',
  empty: 'ທະບຽນຂອງສອງປະເທດນີ້ຍັງບໍ່ມີຕົວເລກ.',
  error: {
    title: 'ໂຫຼດຂໍ້ມູນບໍ່ສຳເລັດ',
    text: (fault) => `ສິ່ງທີ່ເກີດຂຶ້ນ: ${faultText(fault)}.`,
    retry: 'ລອງໃໝ່',
    reload: 'ໂຫຼດໜ້ານີ້ຄືນໃໝ່',
  },
};

function faultText(fault: DataFault | null): string {
  switch (fault?.kind) {
    case 'network':
      return 'ບໍ່ມີການເຊື່ອມຕໍ່ກັບເວັບໄຊ';
    case 'slow':
      return 'ເວັບໄຊບໍ່ໄດ້ຕອບພາຍໃນໜຶ່ງນາທີ';
    case 'http':
      return fault.status === 404 ? 'ບໍ່ມີແຟ້ມຂໍ້ມູນນັ້ນ (404)' : `ເວັບໄຊຕອບດ້ວຍຂໍ້ຜິດພາດ ${fault.status}`;
    case 'broken':
      return `ແຟ້ມຂໍ້ມູນເສຍຫາຍ: ${fault.detail}`;
    case 'format':
      return `ຂໍ້ມູນຢູ່ໃນຮູບແບບ ${fault.found} ຊຶ່ງໜ້ານີ້ອ່ານບໍ່ໄດ້; ກະລຸນາໂຫຼດຄືນໃໝ່`;
    default:
      return 'ຂໍ້ຜິດພາດທີ່ບໍ່ຄາດຄິດ';
  }
}
