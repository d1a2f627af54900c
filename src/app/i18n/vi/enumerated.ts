/** Things in a row: "a", "a và b", "a, b và c". */
export const enumerated = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
