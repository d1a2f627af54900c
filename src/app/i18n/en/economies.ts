/** Short names of economies by ISO 3166-1 alpha-3, where they are others than those of the ledger, which are English. */
export const economies: Readonly<Record<string, string>> = {};
