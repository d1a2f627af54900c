import { partsOfHeading } from '../format/whole-amounts.ts';

interface Props {
  readonly children: string;
}

/** The words of a heading. Its amounts stay on one line; what a reader copies or searches is the same. */
export function Heading({ children }: Props) {
  return partsOfHeading(children).map(({ text, isWhole }, index, parts) =>
    isWhole ? (
      <span key={parts.slice(0, index).join()} className="whole">
        {text}
      </span>
    ) : (
      text
    ),
  );
}
