import type { Messages } from '../en.ts';
import { enumerated } from './enumerated.ts';

const joinedTerms = (terms: readonly string[], sign: string): string => terms.join(` ${sign} `);
const bracketed = (terms: readonly string[], sign: string): string =>
  terms.length > 1 ? `(${joinedTerms(terms, sign)})` : `(${terms[0] ?? ''})`;
/** Puts each term in brackets, since it may be a range that must be subtracted as a whole. */
const eachBracketed = (terms: readonly string[]): string => terms.map((term) => `(${term})`).join(' − ');

/** The exponent that turns a growth over several years into a yearly one. */
const rootOf = (count: number): string => (count === 1 ? '' : `^(1/${count})`);
const compoundFormula = (terms: readonly string[], over: readonly string[], count: number): string =>
  `(${bracketed(terms, '+')} ÷ ${bracketed(over, '+')})${rootOf(count)} − 1`;

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
    growth: (terms, over) => `${bracketed(terms, '+')} ÷ ${bracketed(over, '+')} − 1`,
    change: (terms, over) => `${joinedTerms(terms, '+')} − ${bracketed(over, '+')}`,
    sum: (terms) => joinedTerms(terms, '+'),
    difference: (terms) => eachBracketed(terms),
    'half-sum': (terms) => `½ × ${bracketed(terms, '+')}`,
    'half-difference': (terms) => `½ × (${eachBracketed(terms)})`,
    'between-growths': (terms) => `ແຕ່ຄ່າຕ່ຳສຸດຫາສູງສຸດຂອງ ${enumerated(terms)}`,
    'weighted-growths': (terms, over) => `${bracketed(terms, '+')} ÷ ${bracketed(over, '+')} − 1`,
    'at-least-part': (terms) => `ບໍ່ໜ້ອຍກວ່າ ${joinedTerms(terms, '+')}`,
    'at-least-parts': (terms) => `ບໍ່ໜ້ອຍກວ່າ ${joinedTerms(terms, '+')}`,
    'sum-of-periods': (terms) => joinedTerms(terms, '+'),
    'average-of-sum': (terms, _, count) => `${bracketed(terms, '+')} ÷ ${count}`,
    'average-of-values': (terms, _, count) => `${bracketed(terms, '+')} ÷ ${count}`,
    'at-least-average': (terms, _, count) => `ບໍ່ໜ້ອຍກວ່າ ${bracketed(terms, '+')} ÷ ${count}`,
    compound: (terms, over, count) => compoundFormula(terms, over, count),
    'compound-of-growths': (terms, _, count) =>
      `(${terms.map((term) => `(1 + ${term})`).join(' × ')})${rootOf(count)} − 1`,
    'mean-of-growths': (terms, _, count) => `${bracketed(terms, '+')} ÷ ${count}`,
    'mean-of-yearly': (terms) => `ຄ່າສະເລ່ຍຂອງອັດຕາເຕີບໂຕຈາກແຕ່ລະຄ່າຫາຄ່າຖັດໄປ: ${joinedTerms(terms, '→')}`,
    'at-least-compound': (terms, over, count) =>
      `ຄ່າສະເລ່ຍຂອງອັດຕາເຕີບໂຕລາຍປີ, ບໍ່ໜ້ອຍກວ່າ ${compoundFormula(terms, over, count)}`,
    share: (terms, over) => `${bracketed(terms, '+')} ÷ ${bracketed(over, '+')}`,
    'share-of-sum': (terms) => `(${terms[0]}) ÷ ${bracketed(terms, '+')}`,
    same: (terms) => joinedTerms(terms, '+'),
    'left-over': (terms) => `ສິ່ງທີ່ຍັງເຫຼືອຈາກ ${enumerated(terms)}`,
    'known-when-set': (terms) => joinedTerms(terms, '+'),
    reached: (terms, over) =>
      over.length > 0 ? `${bracketed(terms, '+')} ÷ ${bracketed(over, '+')} − 1` : enumerated(terms),
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
