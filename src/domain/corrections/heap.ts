/** A queue whose first item is found in few steps, however long it is. */
export class Heap<Item> {
  readonly #items: Item[] = [];
  readonly #order: (a: Item, b: Item) => number;

  /** @param order below 0 where the first of two comes first */
  constructor(items: Iterable<Item>, order: (a: Item, b: Item) => number) {
    this.#order = order;
    for (const item of items) this.add(item);
  }

  add(item: Item): void {
    let at = this.#items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#swapInto(above, at)) return;
      at = above;
    }
  }

  /** Takes the first item out; `undefined` where there is none. */
  take(): Item | undefined {
    const [first] = this.#items;
    const last = this.#items.pop();
    if (last === undefined || this.#items.length === 0) return first;
    this.#items[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const below = this.#comesFirst(right, left) ? right : left;
      if (!this.#swapInto(at, below)) return first;
      at = below;
    }
  }

  #comesFirst(a: number, b: number): boolean {
    const [one, other] = [this.#items[a], this.#items[b]];
    return one !== undefined && other !== undefined && this.#order(one, other) < 0;
  }

  /** Puts the lower of two places above where it comes first. Gives whether it did. */
  #swapInto(above: number, below: number): boolean {
    const [one, other] = [this.#items[above], this.#items[below]];
    if (one === undefined || other === undefined || this.#order(other, one) >= 0) return false;
    this.#items[above] = other;
    this.#items[below] = one;
    return true;
  }
}
