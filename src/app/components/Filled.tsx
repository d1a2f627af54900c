import { Fragment, type ReactNode } from 'react';

/** What a message gets in the place of an element. The letters stand for nothing else: they are for private use. */
export const SLOTS: readonly [string, string] = ['\uE000', '\uE001'];

interface Props {
  /** A whole sentence of the catalogue with a slot for each part, in any order. */
  readonly sentence: string;
  /** What stands in the slots, by their order in `SLOTS`. */
  readonly parts: readonly ReactNode[];
}

/** A sentence with links or marked words in it, at the places where the page's language has them. */
export function Filled({ sentence, parts }: Props) {
  return sentence.split(/([\uE000\uE001])/).map((piece, index) => {
    const slot = SLOTS.indexOf(piece);
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move.
    return <Fragment key={index}>{slot < 0 ? piece : parts[slot]}</Fragment>;
  });
}
