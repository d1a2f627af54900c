/** The codes of currencies. */

let codes: ReadonlySet<string> | undefined;

/** The ISO 4217 codes that CLDR knows, among them those of all currencies in use. Listed at the first call. */
export const currencyCodes = (): ReadonlySet<string> =>
  (codes ??= new Set(Intl.supportedValuesOf('currency')));
