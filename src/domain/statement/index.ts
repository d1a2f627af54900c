/**
 * The door of what readers type or paste, beside that of the domain: statements, and the running text that they are read
 * from. It has a door of its own because its tables of languages are more than a quarter of the domain, and
 * checking a ledger or reading a page never needs them.
 */
export { CURRENCY_SIGNS } from '../figures/languages/currencies.ts';
export { TEXT_LANGUAGES } from '../text/languages/index.ts';
export { plainText } from '../text/plain-text.ts';
export { readPlainText, readText } from '../text/read-text.ts';
export type { TextClaim, TextReading } from '../text/text-claim.ts';
export { WORD_KINDS } from '../text/text-language.ts';
export { draftText } from './draft-text.ts';
export { standingOf } from './figure-standing.ts';
export {
  judgeStatement,
  type StatementResult,
  type StatementTest,
} from './judge-statement.ts';
export { PLACE_IDS, type PlaceId, placeAt, placeOf } from './place.ts';
export {
  claimsOfPlaces,
  type PlaceProblem,
  type PlaceReading,
  readPlaces,
} from './read-place.ts';
export { isUnnamed, periodsOf, type TypedStatement } from './statement.ts';
export { takenClaim } from './statement-claim.ts';
export {
  type ChosenPlace,
  type FigureChanges,
  type FigureLeftOut,
  type FigureOfText,
  figuresOfText,
  type NotJudged,
  type TextFigures,
} from './text-figures.ts';
