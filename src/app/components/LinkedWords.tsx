import { Fragment, type ReactNode } from 'react';

/** Some words and where they lead. */
export interface WordLink {
  readonly words: string;
  readonly href: string;
}

interface Props {
  readonly children: string;
  readonly links: readonly WordLink[];
}

/** A text in which words lead somewhere: the first of each address, and the longer of two that begin at one place. */
export function LinkedWords({ children: text, links }: Props): ReactNode {
  const found = links
    .map((link) => ({ ...link, at: text.indexOf(link.words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.words.length - a.words.length);
  const [first] = found;
  if (!first) return text;
  const { at, words, href } = first;
  return (
    <Fragment>
      {text.slice(0, at)}
      <a href={href}>{words}</a>
      <LinkedWords links={links.filter((link) => link.href !== href)}>
        {text.slice(at + words.length)}
      </LinkedWords>
    </Fragment>
  );
}
