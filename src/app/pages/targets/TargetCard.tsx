import type { TargetRecord } from '../../../domain/index.ts';
import { targetName } from '../../format/target-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { DeadlineRow } from './DeadlineRow.tsx';

/** One target with every date that it was set for. */
export function TargetCard({ target }: { readonly target: TargetRecord }) {
  const messages = useMessages();
  return (
    <section className="target-card" id={target.id}>
      <h3>{targetName(target, messages)}</h3>
      <ol className="deadlines">
        {target.deadlines.map((deadline) => (
          <DeadlineRow key={deadline.id} target={target} deadline={deadline} />
        ))}
      </ol>
    </section>
  );
}
