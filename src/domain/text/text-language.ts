/**
 * What a language table holds for reading running text, beside the table by which its figures are read. A language is a
 * table: the grammar is one for all, and reading a new one needs no code.
 *
 * Phrases are matched without regard to case, the longest first. In scripts with spaces a phrase is a whole word or
 * several; a `*` at its end stands for any ending of at most four letters, as in "экспорт*".
 */
import type { Multiples } from '../figures/languages/multiples.ts';

/**
 * What a phrase does in a sentence.
 *
 * Flows, as nouns: `two-way-trade` (its words say that two sides trade), `total-trade` (they do not), `exports`, `imports`, `surplus`, `deficit`, `gap` (a balance whose sign
 * no word tells). `sells`, `buys` and `trades` are verbs and vague nouns: they count only where the pair is named beside
 * them.
 *
 * Who trades: `pair` names both sides at once ("two-way", "the two countries"), `neighbour` one of them without its name
 * ("the latter", "it" is `it`), `we` is the speaker's side, `everybody` all partners together ("total exports" of a
 * country), `elsewhere` a region or another market that is no economy ("ASEAN", "the world").
 *
 * What it is not: `topic` is another measure or a part of the trade (investment, services, rubber, a province, a firm);
 * `body` the name of an office, whose words say nothing of trade; `share`, `average`, `foreign` (a growth counted in
 * another currency), `negation`, `points` (percentage points).
 *
 * What it is said to be: `target`, `forecast`, `estimate`.
 *
 * Postpositions: `than-behind` and `from-behind` stand behind what is compared and what a change came from ("に比べ",
 * "에서").
 *
 * Grammar: `from`, `to`, `by`, `with`, `of`, `between`, `in` and `than` (a comparison) are prepositions; `and` joins a
 * list; `respectively`, `first-one`, `second-one` lead back to a list; `it` to what the sentence before spoke of; `when`
 * leads on from a time that was compared with; `break` starts a clause that speaks of something else; `later` goes on to a time that is not said ("then to US$10 billion"), so its figures are left out; `leads` may stand between what is spoken of and its figure ("reached");
 * `goes-to` is a verb whose value stands before the flow it is of ("davon entfielen 5 Mio. auf Exporte"). Words of two
 * meanings are decided by what follows: `with-or-from` and `of-or-from` are "from" before a value that moves to another
 * one, `to-or-than` is "than" before a value ("nach 5 Mio.").
 *
 * `plain` carries no meaning here and may stand anywhere; `per` makes a price of an amount with the word behind it ("per tonne"), `price` by itself ("la tonne"). `up` and `down`
 * are directions beside those of figures; `more` and `less` are comparatives ("US$20 million less than in 2023").
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
  'negation',
  'points',
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
  'with-or-from',
  'of-or-from',
  'to-or-than',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/**
 * Times are templates. `{y}` is a year, `{yy}` its last two digits, `{m}` a number of a month, `{month}` its name, `{month2}`
 * the last of a span, `{n}` a number of months or quarters, `{k}` one of years, `{q}` and `{h}` the number of a quarter or a half, `{d}` a
 * day; `{year}` a year however it is said ("of 2024", "last year"), and `{year?}` the same or nothing. Numbers may be
 * words. `[…]` may be left out, `(a|b)` is one of several.
 */
export const TIME_KINDS = [
  /** A year. */
  'year',
  'years',
  'month',
  /** From one month to another. */
  'span',
  'quarter',
  /** The three months that end with the one said. */
  'quarter-to',
  'half',
  /** The first n months, and the first n quarters. */
  'months',
  'quarters',
  /** The same months as those spoken of, in the year said, or the year before. */
  'same',
  /** The year, or the same period of the year, before the one spoken of. */
  'before',
  'month-before',
  /** The year-on-year and month-on-month growth, as adverbs. */
  'on-year',
  'on-month',
  /** "a year", of a level: every year, so no one year. */
  'each',
  /** A twelve-month year that ends in the month said. */
  'fiscal-end',
  /** A fiscal year by its two years: "2024/25". */
  'fiscal',
  'this-fiscal',
  'last-fiscal',
  /** The part of a year up to the end of a month. */
  'until-month',
  /** By the end of a year: when a target is due. */
  'due',
  /** A day: no period. */
  'day',
  /** All of the year spoken of. */
  'whole-year',
  /** The part of the year spoken of that is over: "in the year to date". */
  'to-date',
  /** A time that is no period: "soon". */
  'vague',
  /** Years that are no period: a growth in "the last ten years" is none of a year. */
  'several',
] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** What a verb in two parts may say. */
export type PartedMeaning = Extract<WordKind, 'up' | 'down' | 'sells' | 'buys' | 'leads'>;

export interface TextLanguage extends Multiples {
  /** ISO 639-1. */
  readonly code: string;
  readonly words: Readonly<Partial<Record<WordKind, readonly string[]>>>;
  /** Templates of times. */
  readonly times: Readonly<Partial<Record<TimeKind, readonly string[]>>>;
  /** How a year is said beside a period: templates with `{y}`, and the words for this, the last and the next year. */
  readonly years: {
    readonly said: readonly string[];
    readonly current: readonly string[];
    readonly last: readonly string[];
    readonly next: readonly string[];
  };
  /** The names of the months, in order, each with its short forms. */
  readonly months: readonly (readonly string[])[];
  /** Small numbers as words, for "the first four months". */
  readonly counts: Readonly<Record<string, number>>;
  /** "first" is 1, for quarters and halves. */
  readonly ordinals: Readonly<Record<string, number>>;
  /**
   * Where the other side stands: `behind` the flow ("exports to Laos"), `before` it with a preposition ("对老挝出口"), or
   * before it with a `particle` ("ラオスへの輸出"). Prepositions and particles are the words `to`, `from` and `with`.
   */
  readonly partner: 'behind' | 'before' | 'particle';
  /** Where the words stand that say what is traded: "coffee exports", or "xuất khẩu cà phê". */
  readonly goods: 'before' | 'after' | 'both';
  /** Whether imports "of" an economy may be those from it. */
  readonly ofMayBeFrom?: boolean;
  /** Words for goods of every kind: "imports of Lao goods" come from Laos. */
  readonly wares?: readonly string[];
  /** Other names, adjectives and short forms of economies, by ISO 3166-1 alpha-3. */
  readonly economies: Readonly<Record<string, readonly string[]>>;
  /**
   * Endings of names in other cases, the first that fits, where CLDR has the nominative alone: "Германия" is also
   * "Германи*". A name counts with any of its endings besides as it is.
   */
  readonly nameEndings?: readonly (readonly [ending: string, others: readonly string[]])[];
  /** Ends of words that name one good of a flow, in one word: "Kaffeeexporte". */
  readonly goodsEndings?: readonly string[];
  /** Whether a verb that sells or buys may close its clause: "hat Laos Waren für 5 Mio. nach Vietnam ausgeführt". */
  readonly closesWithVerb?: boolean;
  /** Whether every noun has a capital letter, so that one says nothing of a name. */
  readonly capitalsNouns?: boolean;
  /** Verbs whose particle stands at the end of the clause, with what both say together: "nahm … zu". */
  readonly partedVerbs?: Readonly<Record<string, Readonly<Record<string, PartedMeaning>>>>;
  /** Words that are written together with the next one: "و" in "والصادرات". */
  readonly proclitics?: readonly string[];
  /** Letters that are written in several ways, with the way in which they are looked up. */
  readonly folds?: Readonly<Record<string, string>>;
  /** The labels of rows of a table that hold both ways of trade. */
  readonly totals: readonly string[];
  /** Words with a full stop that ends no sentence. */
  readonly abbreviations: readonly string[];
}
