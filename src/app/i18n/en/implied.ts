/** Intervals that printed figures imply and nobody printed. They are never called figures or claims. */
export const implied = {
  title: 'Implied by other figures',
  lead: 'Nobody published this value. It follows from other figures.',
  description: (name: string, period: string) =>
    `What published figures imply for ${name}, ${period}, which nobody published.`,
  note: 'Each row is all that the figures of one source leave to this value, and no less. Nobody published them, and they stand in no list or file of figures. What a growth implies is the value before as known then, so that another source may differ by a revision.',
  columns: { interval: 'Implied, published by nobody', by: 'By which figures', source: 'Whose figures' },
  reporter: (name: string) => `as reported by ${name}`,
  by: 'implied by',
  and: 'and',
  alike: 'the same by',
  hedged: 'the source itself gives only',
  /** Under the picture. */
  legend:
    'Hatched: implied, published by nobody. Full: from the lowest to the highest of what sources published.',
  legendOnly: 'Hatched: implied, published by nobody.',
  bar: (who: string) => `implied by ${who}`,
  printed: (reporter: string) => `printed, reported by ${reporter}`,
  line: (formula: string, result: string) => `${formula} = ${result}`,
};
