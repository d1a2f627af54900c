/** The phrases of a list, which commas separate. A line may end behind any comma. */
export const phrases = (list: string): string[] => list.split(',').map((phrase) => phrase.trim());
