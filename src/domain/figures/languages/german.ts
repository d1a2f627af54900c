import type { Language } from './language.ts';
import { counted, joined } from './numerals.ts';
import { phrases } from './phrases.ts';

const GERMAN_ONES = counted('ein zwei drei vier fünf sechs sieben acht neun');
const GERMAN_TENS = counted('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10);

/** German: the decimal mark is a comma; "Milliarde" is 10⁹ and "Billion" 10¹². */
export const german: Language = {
  code: 'de',
  decimal: ',',
  group: ['.', ' '],
  otherMarks: 'plain',
  scales: {
    hundert: 2,
    tausend: 3,
    'tsd.': 3,
    million: 6,
    millionen: 6,
    mio: 6,
    'mio.': 6,
    milliarde: 9,
    milliarden: 9,
    mrd: 9,
    'mrd.': 9,
    billion: 12,
    billionen: 12,
    'bio.': 12,
  },
  numerals: {
    hundert: 100,
    tausend: 1e3,
    'eine million': 1e6,
    'einer million': 1e6,
    'eine milliarde': 1e9,
    'einer milliarde': 1e9,
    null: 0,
    eins: 1,
    ...counted('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', 2),
    ...counted('dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn', 13),
    ...GERMAN_TENS,
    ...joined(GERMAN_ONES, GERMAN_TENS, (small, large) => `${small}und${large}`),
    ...counted('einhundert zweihundert dreihundert vierhundert fünfhundert sechshundert', 100, 100),
    ...counted('siebenhundert achthundert neunhundert', 700, 100),
    anderthalb: 1.5,
    ...counted('eineinhalb zweieinhalb dreieinhalb viereinhalb fünfeinhalb', 1.5),
  },
  halves: ['eine halbe', 'einer halben', 'halbe', 'halben'],
  points: ['komma'],
  units: {
    USD: ['us-dollar', 'us dollar', 'usd', 'us$', 'us-$'],
    rate: ['%', 'prozent', 'v.h.'],
  },
  currencies: {
    AUD: ['australische dollar', 'australischen dollar', 'australischer dollar'],
    BDT: ['taka'],
    CAD: ['kanadische dollar', 'kanadischen dollar', 'kanadischer dollar'],
    CHF: ['franken', 'schweizer franken'],
    CNY: ['yuan', 'renminbi'],
    EUR: ['euro', 'euros'],
    GBP: ['britische pfund', 'pfund sterling'],
    HKD: ['hongkong-dollar', 'hongkong dollar'],
    INR: ['indische rupien'],
    JPY: ['yen'],
    KES: ['kenia-schilling', 'kenianische schilling'],
    KHR: ['riel'],
    LAK: ['kip'],
    NZD: ['neuseeland-dollar', 'neuseeländische dollar', 'neuseeländischen dollar'],
    SGD: ['singapur-dollar', 'singapur dollar'],
    THB: ['baht'],
    TWD: ['taiwan-dollar', 'taiwan dollar'],
    UGX: ['uganda-schilling'],
    VND: ['dong'],
    crown: ['kronen'],
    dinar: ['dinar'],
    dirham: ['dirham'],
    dollar: ['dollar'],
    franc: ['franc', 'francs'],
    leu: ['lei'],
    lira: ['lira'],
    peso: ['peso', 'pesos'],
    pound: ['pfund'],
    riyal: ['rial', 'riyal'],
    ruble: ['rubel'],
    rupee: ['rupien'],
    shilling: ['schilling'],
    won: ['won'],
  },
  ratePoints: ['prozentpunkte', 'prozentpunkten', 'prozentpunkt', 'punkte'],
  hedges: {
    over: phrases(`
      knackte die marke von, durchbrach die marke von, übersprang die marke von, über, mehr als,
      etwas mehr als, deutlich mehr als, übertraf, überstieg, überschritt, übersteigt, überschreitet, gut,
      oberhalb von
    `),
    nearly: phrases(`
      fast, beinahe, nahezu, knapp, annähernd, etwas weniger als, knapp unter, an die, beinah
    `),
    about: phrases(`
      etwa, rund, ungefähr, circa, zirka, ca., um die, in etwa
    `),
    below: ['weniger als', 'unter', 'unterhalb von', 'geringer als', 'niedriger als', 'unterschritt'],
    'at-least': ['mindestens', 'wenigstens', 'nicht weniger als', 'zumindest'],
    'at-most': ['höchstens', 'maximal', 'nicht mehr als', 'bis zu'],
  },
  hedgesBehind: {
    over: ['übersteigen', 'überschreiten', 'übertreffen', 'überschritten', 'übertroffen'],
    about: ['etwa', 'ungefähr'],
    'at-least': ['oder mehr', 'und mehr', 'mindestens'],
    'at-most': ['oder weniger', 'höchstens', 'maximal'],
  },
  directions: {
    up: phrases(`
      anstieg, stieg, stiegen, steigt, steigen, gestiegen, ansteigen, zunahme, zugenommen, zuwachs, wachstum,
      wuchs, wuchsen, wächst, gewachsen, plus, steigerung, gesteigert, erhöhung, erhöhte sich, erhöhten sich,
      kletterte, kletterten, sprung, sprang, sprangen, schnellte, schnellten, legte zu, legten zu, zulegen, +,
      schoss, schossen, nahm zu, nahmen zu, verzeichnete ein plus von
    `),
    down: phrases(`
      rückgang, sank, sanken, sinkt, gesunken, fiel, fielen, gefallen, fällt, abnahme, abgenommen, minus,
      verringerung, verringerte sich, verringerten sich, einbruch, brach ein, brachen ein, eingebrochen,
      schrumpfte, schrumpften, geschrumpft, absturz, stürzte, stürzten, reduzierte sich, gab nach, gaben nach,
      negatives wachstum, negatives wachstum von, stürzte ab, stürzten ab, sackte ab, sackten ab, rutschte,
      rutschten, ging zurück, gingen zurück, nahm ab, nahmen ab
    `),
  },
  splitVerbs: {
    up: phrases(`
      nahm … zu, nahmen … zu, nimmt … zu, nehmen … zu, legte … zu, legten … zu, legt … zu, legen … zu,
      stieg … an, stiegen … an, steigt … an, steigen … an, zog … an, zogen … an, wuchs … an, wuchsen … an,
      schnellte … hoch, schnellten … hoch
    `),
    down: phrases(`
      ging … zurück, gingen … zurück, geht … zurück, gehen … zurück, fiel … zurück, fielen … zurück,
      nahm … ab, nahmen … ab, nimmt … ab, nehmen … ab, brach … ein, brachen … ein, bricht … ein,
      brechen … ein, gab … nach, gaben … nach, gibt … nach, geben … nach, sackte … ab, sackten … ab,
      stürzte … ab, stürzten … ab, rutschte … ab, rutschten … ab, schwächte sich … ab, schwächten sich … ab
    `),
  },
  tentative: {
    E: ['geschätzt', 'geschätzte', 'geschätzten', 'schätzungsweise'],
    F: ['voraussichtlich', 'erwartet', 'erwartete', 'erwarteten', 'prognostiziert', 'prognostizierte'],
  },
  vague: phrases(`
    mehrere, mehreren, einige, einigen, wenige, hunderte, zig, dutzende
  `),
  range: ['–', '—', '-', '−', 'bis'],
  between: ['zwischen'],
  and: ['und'],
  from: ['von'],
  to: ['auf', 'bis auf'],
  of: [],
  fillers: phrases(`
    ein, eine, einem, einen, einer, von, um, jährlich, jährliche, jährliches, jährlichen, pro jahr, hat sich,
    haben sich, im jahr, im jahresvergleich, im vergleich zum vorjahr, gegenüber dem vorjahr, kräftig, leicht,
    stark, deutlich, in höhe von, im wert von
  `),
};
