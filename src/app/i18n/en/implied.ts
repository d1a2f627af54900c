/** Intervals that printed figures imply and nobody printed. They are never called figures or claims. */
export const implied = {
  title: 'Implied by other figures',
  lead: 'No source of this ledger prints this value. What stands here follows from other figures: it is no claim of anybody.',
  description: (name: string, period: string) =>
    `What printed figures imply for ${name}, ${period}, which no source of this ledger prints.`,
  note: 'Each row is all that the figures of one source leave to this value, and no less. These are no claims: nobody printed them, and they stand in no list or file of claims. What a growth implies is the value before as known then, so that another source may differ by a revision.',
  columns: { interval: 'Implied, printed by nobody', by: 'By which claims', source: 'Whose figures' },
  reporter: (name: string) => `as reported by ${name}`,
  by: 'implied by',
  and: 'and',
  alike: 'the same by',
  hedged: 'the source itself prints only',
  /** Under the picture. */
  legend: 'Hatched: implied, printed by nobody. Full: from the lowest to the highest of what sources print.',
  legendOnly: 'Hatched: implied, printed by nobody.',
  bar: (who: string) => `implied by ${who}`,
  printed: (reporter: string) => `printed, reported by ${reporter}`,
  line: (formula: string, result: string) => `${formula} = ${result}`,
};
