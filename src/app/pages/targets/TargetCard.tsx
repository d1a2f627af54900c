import type { TargetRecord } from '../../../domain/index.ts';
import { DeadlineRow } from './DeadlineRow.tsx';

/** One target: a row for every date that it was set for. */
export function TargetCard({ target }: { readonly target: TargetRecord }) {
  return (
    <ol className="deadlines" id={target.id}>
      {target.deadlines.map((deadline) => (
        <DeadlineRow key={deadline.id} target={target} deadline={deadline} />
      ))}
    </ol>
  );
}
