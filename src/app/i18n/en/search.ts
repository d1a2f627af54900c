/** The search of every page. */
export const search = {
  open: 'Search',
  label: 'A year, a number as published, a publisher or a finding',
  nothing: 'Nothing was found. Try fewer words, or the number as it was published.',
  noScript: (data: string) =>
    `Search needs JavaScript. Without it you find everything in the lists under “${data}”.`,
  kinds: {
    value: 'Values',
    finding: 'Contradictions and revisions',
    claim: 'Published figures',
    source: 'Sources',
  },
  value: (about: string, amount: string) => `${about}: ${amount}`,
  claim: (figure: string, about: string, publisher: string, date: string) =>
    `“${figure}”: ${about} (${publisher}, ${date})`,
  source: (publisher: string, title: string, date: string) => `${publisher}: ${title} (${date})`,
};
