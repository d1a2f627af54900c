import type { ReactNode } from 'react';
import { Heading } from '../../components/Heading.tsx';

interface Props {
  readonly question: string;
  readonly answer: string;
  readonly children?: ReactNode;
}

/** A question of the overview, with its answer in one line and what that is based on. */
export function Answer({ question, answer, children }: Props) {
  return (
    <section className="answer">
      <h2 className="question">{question}</h2>
      <p className="short-answer">
        <Heading>{answer}</Heading>
      </p>
      {children}
    </section>
  );
}
