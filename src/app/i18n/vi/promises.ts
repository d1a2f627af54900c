import type { Messages } from '../en.ts';
import { count } from './count.ts';
import { yearNamed } from './year-named.ts';

/** The chart of promises over time. */
export const promises: Messages['promises'] = {
  title: (pair) => `Thương mại giữa ${pair}: điều đã hứa và điều đã đạt`,
  subtitle: (unit) =>
    `Thương mại hai chiều, ${unit} mỗi năm, và từng mục tiêu từ khi được công bố đến thời hạn`,
  description: (from, to, targets) =>
    `Thương mại hai chiều từ ${yearNamed(from)} đến ${yearNamed(to)}, và ${count(targets.length, 'mục tiêu')}: ${targets.join('; ')}.`,
  descriptionWithoutValues: (targets) =>
    `${count(targets.length, 'mục tiêu')}: ${targets.join('; ')}. Không biết giá trị của năm nào.`,
  note: 'Đường kẻ là thương mại của từng năm; đường dừng lại ở năm không có số liệu. Mũi tên đi từ ngày công bố mục tiêu đến năm đến hạn, ở độ cao của mục tiêu: đĩa tròn là mục tiêu đã đạt, dấu chéo là không đạt, vòng tròn là không đánh giá được. Mục tiêu không có thời hạn kéo dài theo đường ngang. Mục tiêu không có mũi tên được công bố vào ngày không rõ, hoặc sau thời hạn của nó.',
  line: 'thương mại hai chiều',
  outcome: (name, outcome) => `${name}: ${outcome}`,
};
