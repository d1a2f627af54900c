import { type ReactNode, useId } from 'react';
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
  const id = useId();
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={imageName(id, labels)}
      fontSize={FONT_SIZE}
      fill={COLOR.text}
    >
      <title id={`${id}-title`}>{labels.title}</title>
      <desc id={`${id}-desc`}>{labels.description}</desc>
      {children}
    </svg>
  );
}

/** The parts that name an image, by their ids. A description that begins with the title says it, so that no one hears it twice. */
export const imageName = (
  id: string,
  { title, description }: { readonly title: string; readonly description: string },
): string => (description.startsWith(title) ? `${id}-desc` : `${id}-title ${id}-desc`);
