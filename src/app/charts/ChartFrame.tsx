import type { ReactNode } from 'react';
import type { Size } from './chart-size.ts';
import { COLOR, FONT_SIZE } from './chart-theme.ts';

interface Props extends Size {
  readonly className: string;
  /** The image's name and description, for those who do not see it. */
  readonly labels: { readonly title: string; readonly description: string };
  readonly children: ReactNode;
}

/** The frame of a drawing: its size in pixels, which the style sheet stretches, its name, and the usual letters. */
export function ChartFrame({ className, width, height, labels, children }: Props) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={imageName(labels)}
      fontSize={FONT_SIZE}
      fill={COLOR.text}
    >
      {children}
    </svg>
  );
}

/**
 * What an image is called for those who do not see it. An attribute, as a page has each drawing at several widths, and ids
 * are bytes that nobody can shorten. A description that begins with the title is said alone, so that no one hears it twice.
 */
const imageName = ({ title, description }: Props['labels']): string => {
  if (description.startsWith(title)) return description;
  // The title of a checked statement is its proof, which ends as a sentence.
  return `${title}${title.endsWith('.') ? '' : '.'} ${description}`;
};
