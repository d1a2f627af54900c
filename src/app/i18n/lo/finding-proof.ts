import { arithmetic, compoundGrowth, joinedTerms, mean } from '../arithmetic.ts';
import type { Messages } from '../en.ts';
import { enumerated } from './enumerated.ts';

/** A proof as one line of arithmetic. Terms are intervals as `interval` writes them. */
export const findingProof: Messages['findingProof'] = {
  ends: (lower, upper, lowerClosed, upperClosed) =>
    lower === upper && lowerClosed && upperClosed
      ? lower
      : `${lowerClosed ? lower : `ຫຼາຍກວ່າ ${lower}`} … ${upperClosed ? upper : `ໜ້ອຍກວ່າ ${upper}`}`,
  atLeast: (lower, closed) => (closed ? `ຢ່າງໜ້ອຍ ${lower}` : `ຫຼາຍກວ່າ ${lower}`),
  atMost: (upper, closed) => (closed ? `ບໍ່ເກີນ ${upper}` : `ໜ້ອຍກວ່າ ${upper}`),
  anything: 'ຄ່າໃດກໍໄດ້',
  rate: (ends) => `${ends}%`,
  formula: {
    ...arithmetic,
    'between-growths': (terms) => `ແຕ່ຄ່າຕ່ຳສຸດຫາສູງສຸດຂອງ ${enumerated(terms)}`,
    'at-least-part': (terms) => `ບໍ່ໜ້ອຍກວ່າ ${joinedTerms(terms, '+')}`,
    'at-least-parts': (terms) => `ບໍ່ໜ້ອຍກວ່າ ${joinedTerms(terms, '+')}`,
    'at-least-average': (terms, over, count) => `ບໍ່ໜ້ອຍກວ່າ ${mean(terms, over, count)}`,
    'mean-of-yearly': (terms) => `ຄ່າສະເລ່ຍຂອງອັດຕາເຕີບໂຕຈາກແຕ່ລະຄ່າຫາຄ່າຖັດໄປ: ${joinedTerms(terms, '→')}`,
    'at-least-compound': (terms, over, count) =>
      `ຄ່າສະເລ່ຍຂອງອັດຕາເຕີບໂຕລາຍປີ, ບໍ່ໜ້ອຍກວ່າ ${compoundGrowth(terms, over, count)}`,
    'left-over': (terms) => `ສິ່ງທີ່ຍັງເຫຼືອຈາກ ${enumerated(terms)}`,
    reached: (terms, over) => (over.length > 0 ? arithmetic.growth(terms, over) : enumerated(terms)),
  },
  grown: (base, rate) => `(${base}) × (1 + ${rate})`,
  before: (current, rate) => `(${current}) ÷ (1 + ${rate})`,
  written: {
    title: 'ທີລະແຖວ',
    amount: (flow, period) =>
      `${{ T: 'ການຄ້າສອງຝ່າຍ', X: 'ການສົ່ງອອກ', M: 'ການນຳເຂົ້າ', B: 'ດຸນການຄ້າ' }[flow]} (${period})`,
    side: (current, base, factor) =>
      base === null ? current : `${current} − ${factor === '1' ? '' : `${factor} × `}${base}`,
    line: (side, relation, bound) => `${side} ${relation} ${bound}`,
    taken: (times) => ` (ຄູນ ${times} ເທື່ອ)`,
    by: ', ຕາມ ',
    sum: (atLeast, atMost, rest, touching) =>
      `ຢູ່ເບື້ອງຊ້າຍ ແຖວທີ່ມີ > ຫຼື ≥ ບວກກັນໄດ້ ${atLeast}. ແຖວທີ່ມີ < ຫຼື ≤ ບວກກັນໄດ້ສິ່ງດຽວກັນ${
        rest.length > 0 ? `, ບວກກັບ ${enumerated(rest)} ຕື່ມ ຊຶ່ງໜ້ອຍກວ່າສູນບໍ່ໄດ້` : ''
      }, ແລະ ໄດ້ ${atMost}. ${
        touching ? 'ມີແຖວໜຶ່ງທີ່ໄປບໍ່ຮອດສົ້ນຂອງມັນ, ສະນັ້ນ ທັງສອງຈະເປັນຈິງພ້ອມກັນບໍ່ໄດ້.' : 'ທັງສອງຈະເປັນຈິງພ້ອມກັນບໍ່ໄດ້.'
      }`,
    rest: (times, amount) => (times === '1' ? amount : `${times} × ${amount}`),
  },
  line: (formula, computed) => `${formula} = ${computed}`,
  lessThan: ', ຊຶ່ງໜ້ອຍກວ່າຄ່າທີ່ ',
  moreThan: ', ຊຶ່ງຫຼາຍກວ່າຄ່າທີ່ ',
  apart: ', ຊຶ່ງບໍ່ມີຄ່າໃດຮ່ວມກັບຄ່າທີ່ ',
  standsFor: (interval) => ` ໝາຍເຖິງ: ${interval}`,
  highest: (line) => `ຄ່າສູງສຸດ: ${line}.`,
  lowest: (line) => `ຄ່າຕ່ຳສຸດ: ${line}.`,
  twice: 'ຕົວເລກທີ່ປາກົດສອງເທື່ອມີຄ່າດຽວກັນທັງສອງເທື່ອ.',
};
