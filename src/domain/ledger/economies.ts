/**
 * The economies of the world by ISO 3166-1 alpha-3, the codes of the ledger, with their alpha-2 codes, which CLDR uses
 * to name them.
 */

/**
 * The standard's list, and two codes beside it: EUE, which ISO reserves for the European Union, and XKX, which
 * statistics use for Kosovo. Each alpha-3 code is followed by ":" and its alpha-2 code; by nothing where that is its
 * first two letters; and by a full stop where that is its first and third letter. The list is written so briefly because
 * it is part of the script that other sites load to mark figures.
 */
const CODES = `
AFG ALA:AX ALB DZA ASM AND. AGO. AIA ATA:AQ ATG. ARG ARM. ABW. AUS AUT. AZE BHS. BHR BGD. BRB. BLR:BY
BEL BLZ. BEN:BJ BMU BTN BOL BES:BQ BIH:BA BWA BVT BRA IOT BRN. BGR BFA BDI. CPV. KHM CMR CAN CYM:KY
CAF. TCD. CHL. CHN. CXR CCK COL COM:KM COG. COD. COK. CRI CIV HRV CUB CUW. CYP CZE DNK. DJI DMA DOM
ECU EGY SLV. GNQ. ERI EST:EE SWZ. ETH FLK. FRO. FJI FIN FRA GUF. PYF. ATF:TF GAB GMB GEO DEU GHA GIB
GRC GRL. GRD. GLP. GUM GTM GGY GIN. GNB:GW GUY. HTI HMD VAT HND HKG HUN ISL IND IDN IRN IRQ. IRL:IE
IMN ISR:IL ITA JAM. JPN JEY JOR KAZ. KEN KIR PRK:KP KOR. KWT KGZ LAO LVA LBN LSO LBR. LBY. LIE LTU LUX
MAC:MO MDG. MWI MYS MDV. MLI MLT. MHL MTQ. MRT MUS MYT:YT MEX. FSM. MDA MCO MNG MNE. MSR MAR MOZ. MMR
NAM NRU NPL NLD NCL NZL NIC NER NGA NIU. NFK MKD MNP. NOR OMN PAK. PLW. PSE PAN PNG. PRY. PER PHL PCN.
POL. PRT. PRI QAT REU ROU RUS RWA BLM SHN KNA LCA MAF. SPM:PM VCT WSM SMR STP SAU SEN. SRB:RS SYC. SLE
SGP SXM SVK. SVN:SI SLB. SOM ZAF SGS:GS SSD ESP LKA SDN SUR. SJM SWE. CHE SYR TWN TJK TZA THA TLS TGO
TKL TON TTO TUN. TUR. TKM. TCA TUV. UGA UKR:UA ARE. GBR USA UMI URY. UZB VUT VEN VNM VGB VIR WLF. ESH.
YEM ZMB ZWE EUE XKX
`;

/** ISO 3166-1 alpha-2 by alpha-3. */
export const ALPHA_2: ReadonlyMap<string, string> = new Map(
  Array.from(CODES.matchAll(/(\w\w\w)(?::(\w\w)|(\.))?/g), ([, code = '', own, third]) => [
    code,
    own ?? `${code[0]}${code[third ? 2 : 1]}`,
  ]),
);

/** Whether a code is on the list above. */
export const isEconomy = (code: string): boolean => ALPHA_2.has(code);

/** The name of an economy in a language, from CLDR; `undefined` for a code that is not on the list above. */
export function economyName(code: string, language: string): string | undefined {
  const alpha2 = ALPHA_2.get(code);
  return alpha2 === undefined ? undefined : new Intl.DisplayNames(language, { type: 'region' }).of(alpha2);
}
