/** "ກ", "ກ ແລະ ຂ", "ກ, ຂ ແລະ ຄ". */
export const enumerated = (items: readonly string[], word = 'ແລະ'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
