import type { ReactNode } from 'react';

/** Names and values in two columns. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

interface FactProps {
  readonly name: ReactNode;
  /** No boolean: React shows nothing for one, which would leave a name without a value. */
  readonly children: Exclude<ReactNode, boolean>;
}

/** One name with its value; nothing where there is no value. */
export function Fact({ name, children }: FactProps) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
