/**
 * The table of a language of running text, beside the table by which its figures are read. To read a further language
 * takes a table and no code: the grammar is the same for all.
 *
 * Phrases are matched longest first, in upper or lower case. In scripts with spaces a phrase is one or more whole
 * words; a `*` at its end stands for any ending of at most four letters, as in "экспорт*".
 */
import type { Multiples } from '../figures/languages/multiples.ts';

/**
 * What a phrase does in a sentence.
 *
 * Flows, as nouns: `two-way-trade` (words that imply two sides), `total-trade` (words that do not), `exports`,
 * `imports`, `surplus`, `deficit`, and `gap` (a balance without its sign). `sells`, `buys` and `trades` are verbs and
 * vague nouns, which count only where the pair is named beside them. `other-way` turns round the flow that was named last:
 * "US$468 million came the other way".
 *
 * Who trades: `pair` names both sides at once ("two-way", "the two countries"); `neighbour` one of them without its
 * name ("the latter"); `we` the speaker's side; `everybody` all partners together ("total exports" of a country);
 * `elsewhere` a region or market that is no economy ("ASEAN", "the world").
 *
 * What a figure is not: `topic` is another measure or a part of the trade (investment, services, rubber, a province, a
 * firm); `body` is the name of an office, whose words say nothing about trade; `share`; `average`; `foreign` (a growth
 * counted in another currency); `volume` (one counted in tonnes); `negation`, also of what
 * would have been; `except` (goods that are left out of it); `if` (a condition).
 *
 * What a figure is meant as: `target`, `forecast`, `estimate`.
 *
 * Postpositions: `than-behind` stands behind what is compared ("に比べ"), `from-behind` behind what a change came from
 * ("에서").
 *
 * Prepositions: `from`, `to`, `by`, `with`, `of`, `between`, `in`, and `than` (a comparison). What follows decides
 * words of two meanings: `with-or-from` and `of-or-from` mean "from" before a value that moves to another one,
 * `to-or-than` means "than" before a value ("nach 5 Mio."), `in-or-than` means "than" behind a direction ("a 5 per cent
 * rise on the third quarter") and "in" elsewhere, `to-or-target` means "to" behind a change ("creusé de 5
 * millions pour atteindre 8 millions") and a target elsewhere.
 *
 * Other grammar: `and` joins a list; `respectively`, `first-one` and `second-one` refer to a list; `it` refers to the
 * sentence before; `when` continues from a time of comparison; `break` starts a clause about something else; `later`
 * continues to a time that is not named, so that its figures are left out ("then to US$10 billion"); `leads` may stand
 * between a subject and its figure ("reached"); `favour` leads to the side with a surplus ("in favour of Laos"), or stands
 * behind it ("in Laos' favour"); `goes-to` is a verb whose value stands before its flow ("davon
 * entfielen 5 Mio. auf Exporte").
 *
 * `up` and `down` are directions beside those of figures; `more` and `less` are comparatives ("US$20 million less than
 * in 2023"). `per` with the word behind it makes an amount a price ("per tonne"); `price` does so alone ("la tonne").
 * `plain` means nothing here and may stand anywhere.
 */
export const WORD_KINDS = [
  'two-way-trade',
  'total-trade',
  'exports',
  'imports',
  'surplus',
  'deficit',
  'gap',
  'sells',
  'buys',
  'trades',
  'other-way',
  'pair',
  'neighbour',
  'we',
  'everybody',
  'elsewhere',
  'topic',
  'body',
  'share',
  'average',
  'foreign',
  'volume',
  'negation',
  'except',
  'if',
  'target',
  'forecast',
  'estimate',
  'from',
  'to',
  'by',
  'with',
  'of',
  'between',
  'in',
  'than',
  'than-behind',
  'from-behind',
  'and',
  'respectively',
  'first-one',
  'second-one',
  'it',
  'when',
  'break',
  'later',
  'leads',
  'plain',
  'per',
  'price',
  'up',
  'down',
  'more',
  'less',
  'goes-to',
  'favour',
  'with-or-from',
  'of-or-from',
  'to-or-than',
  'in-or-than',
  'to-or-target',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/**
 * The kinds of times, each with templates in the table. `{y}` is a year in four digits; `{yy}` a second year in four or
 * two digits, `{y2}` in four; `{m}` the number of a month, `{month}` its name; `{m2}` and `{month2}` the number and the
 * name of the last month of a span; `{n}` a number of months or quarters; `{k}` a number of years; `{q}` and `{h}` the
 * number of a quarter or half; `{d}` a day; `{year}` a year in any words ("of 2024", "last year"), `{year?}` the same or
 * nothing. Numbers may be words, except in `{m}`, `{m2}` and `{d}`. `[…]` is optional, `(a|b)` is one of several.
 */
export const TIME_KINDS = [
  /** All of the year that the text speaks of. It comes before `year`, because its words may also mean this year. */
  'whole-year',
  /** The year, quarter and month spoken of, where it is a single one: "imports for the year". */
  'spoken-year',
  'spoken-quarter',
  'spoken-month',
  'year',
  'years',
  'month',
  /** Months from one to another. */
  'span',
  'quarter',
  /** The three months up to a month. */
  'quarter-to',
  'half',
  /** Two or four months by their number in the year. */
  'two-months',
  'four-months',
  /** The first n months, and the first n quarters, of a year; the first one where no number is said. */
  'months',
  'quarters',
  /**
   * "The same period": where a year is said, these months of that year, and `same` then. Alone it is the period that the
   * text speaks of, or, where something is compared with it, the same months of the year before.
   */
  'meantime',
  /** The months that the text speaks of, in the year that is said or in the year before. */
  'same',
  /** The year, or the same period of the year, before the one that the text speaks of. */
  'before',
  /** The year after the one spoken of: "a year later". */
  'after',
  /** The month before the one spoken of. */
  'month-before',
  /** The month before that of publication, or, where something is compared with it, before the one spoken of. */
  'last-month',
  'quarter-before',
  /** Adverbs for growth on the year, the quarter and the month. */
  'on-year',
  'on-quarter',
  'on-month',
  /** Growth on the period before of the same length: "环比". */
  'on-period',
  /** "a year", of a level: every year, and so no single one. */
  'each',
  /** A year of twelve months that ends in a month. */
  'fiscal-end',
  /** A fiscal year by its two years: "2024/25". */
  'fiscal',
  /** A fiscal year by one of its years: "FY2024". */
  'fiscal-one',
  'this-fiscal',
  'last-fiscal',
  /** A year up to the end of a month. */
  'until-month',
  /** The year by whose end a target is due. */
  'due',
  /** Days that a ledger has no period for: the first half of a month, or a year up to a certain day. */
  'stretch',
  /** A day, which is no period. */
  'day',
  /** That year up to now: "in the year to date". */
  'to-date',
  /** A time without a date: "soon". */
  'vague',
  /** A count of years that follow each other, which is no period: "for the third year in a row". */
  'row',
  /** Several years that are no period: a growth in "the last ten years" is not one of a year. */
  'several',
] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** The possible meanings of a verb in two parts. */
export type PartedMeaning = Extract<WordKind, 'up' | 'down' | 'sells' | 'buys' | 'leads'>;

export interface TextLanguage extends Multiples {
  /** ISO 639-1. */
  readonly code: string;
  readonly words: Readonly<Partial<Record<WordKind, readonly string[]>>>;
  /** Templates of times. */
  readonly times: Readonly<Partial<Record<TimeKind, readonly string[]>>>;
  /** Words for a year beside a period: templates with `{y}`, and words for this, the last and the next year. */
  readonly years: {
    readonly said: readonly string[];
    readonly current: readonly string[];
    readonly last: readonly string[];
    readonly next: readonly string[];
  };
  /** The names of the months in order, each with its short forms. */
  readonly months: readonly (readonly string[])[];
  /**
   * Starts of words for setting a printed figure right, in small letters. In their sentence the first of two values counts no
   * longer: "revised from US$14.9 billion to US$15.1 billion".
   */
  readonly revises: readonly string[];
  /** Verbs that suppose what they tell where they open a sentence, in small letters: "Had trade reached". */
  readonly supposes?: readonly string[];
  /**
   * Verbs that tell what is going on or will come, as headlines print them. With a year that is not over they make a
   * figure a forecast: "올해 120억 달러 넘는다".
   */
  readonly presents?: readonly string[];
  /**
   * Words on both sides of a verb that mean "only" and no negation, each with the word that closes it: "n'a atteint que
   * 2 milliards".
   */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /**
   * Names of economies of one letter, which count beside another economy: "日越貿易" is the trade of Japan and Viet Nam.
   */
  readonly letters?: Readonly<Record<string, string>>;
  /** Whether names of persons are made of short words that may also name an economy: "Nguyễn Nhật Tân". */
  readonly shortWordsName?: boolean;
  /** Small numbers as words, for "the first four months". */
  readonly counts: Readonly<Record<string, number>>;
  /** "first" is 1, for quarters and halves. */
  readonly ordinals: Readonly<Record<string, number>>;
  /**
   * Where the partner stands: `behind` the flow ("exports to Laos"), `before` it with a preposition ("对老挝出口"), or
   * before it with a `particle` ("ラオスへの輸出"). Prepositions and particles are the words `to`, `from` and `with`.
   */
  readonly partner: 'behind' | 'before' | 'particle';
  /** Where the goods stand: "coffee exports" (`before`), "xuất khẩu cà phê" (`after`), or `both`. */
  readonly goods: 'before' | 'after' | 'both';
  /** Whether imports "of" an economy may come from it. */
  readonly ofMayBeFrom?: boolean;
  /** Whether the economy that a balance goes "to" is the partner: "xuất siêu sang Lào" is not the surplus of Laos. */
  readonly balancesTo?: 'partner';
  /** Words for goods of every kind: "imports of Lao goods" come from Laos. */
  readonly wares?: readonly string[];
  /** Relative words for what belongs to the noun right before them: "soy, whose exports". They are also `it` or `break`. */
  readonly whose?: readonly string[];
  /** Pronouns that mean exports or imports, and by their gender never two-way trade. They are also `it`. */
  readonly parts?: readonly string[];
  /** Names of economies together with the word that makes them partners, by ISO 3166-1 alpha-3: "對美" in "對美出口". */
  readonly partners?: Readonly<Record<string, readonly string[]>>;
  /** Other names, adjectives and short forms of economies, by ISO 3166-1 alpha-3. */
  readonly economies: Readonly<Record<string, readonly string[]>>;
  /**
   * Endings of names in other cases, where CLDR has only the nominative: "Германия" is also "Германи*". The first
   * ending that fits is used; the name itself counts as well.
   */
  readonly nameEndings?: readonly (readonly [ending: string, others: readonly string[]])[];
  /** Ends of compounds that name one good of a flow: "Kaffeeexporte". */
  readonly goodsEndings?: readonly string[];
  /** Whether a verb of selling or buying may end its clause: "hat Laos Waren für 5 Mio. nach Vietnam ausgeführt". */
  readonly closesWithVerb?: boolean;
  /** Whether a verb that bounds a value may stand before its subject: “superó el comercio los 2.000 millones”. */
  readonly verbsFirst?: boolean;
  /** Whether all nouns have a capital, so that a capital does not mean a name. */
  readonly capitalsNouns?: boolean;
  /** Verbs whose particle stands at the end of the clause, with the meaning of both together: "nahm … zu". */
  readonly partedVerbs?: Readonly<Record<string, Readonly<Record<string, PartedMeaning>>>>;
  /** Words that are written together with the next one: "و" in "والصادرات". */
  readonly proclitics?: readonly string[];
  /** Letters with several forms, and the form in which they are looked up. */
  readonly folds?: Readonly<Record<string, string>>;
  /** The labels of table rows with two-way trade. */
  readonly totals: readonly string[];
  /** Abbreviations, whose full stop does not end a sentence. */
  readonly abbreviations: readonly string[];
}
