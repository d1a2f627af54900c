import { type Finding, readInterval, type Suggestion } from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { Filled, SLOTS } from '../../components/Filled.tsx';
import { Fold } from '../../components/Fold.tsx';
import { showPeriod, showProved, showValues } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isGrowthClaim, isLevelClaim, type Ledger } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly finding: Finding;
}

/** The slips that would explain a finding, each with what would then fit. Empty where none is known. */
export function Slips({ finding }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const suggestions = ledger.dataset.suggestions.filter((one) => one.finding === finding.id);
  if (suggestions.length === 0) return null;
  return (
    <Fold title={messages.slips.title}>
      <p className="prose">{messages.slips.lead}</p>
      <ul className="slips">
        {suggestions.map((suggestion) => (
          <li key={suggestion.kind}>
            <SlipItem suggestion={suggestion} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function SlipItem({ suggestion }: { readonly suggestion: Suggestion }) {
  const ledger = useLedger();
  const messages = useMessages();
  const { kind, changes, meetings, support, leaves } = suggestion;
  const [meeting] = meetings;
  const stated = meeting && ledger.claim(meeting.stated);
  return (
    <>
      <h3>{messages.slips.kind[kind]}</h3>
      <ul>
        {changes.map((change) => {
          const claim = ledger.claim(change.claim);
          return (
            <li key={change.claim}>
              {claim && <ClaimLink claim={claim} />}: {changeText(change, ledger, messages)}
            </li>
          );
        })}
      </ul>
      <p className="detail">
        {meeting &&
          stated &&
          `${messages.slips.fits(
            showProved(readInterval(meeting.interval), stated.unit, messages),
            showProved(readInterval(meeting.computed), stated.unit, messages),
          )} `}
        {support.length > 0 && `${messages.slips.support(support.length)} `}
        {leaves.length === 0 ? messages.slips.leavesNothing : messages.slips.leaves(leaves.length)}
      </p>
    </>
  );
}

/** A change in words: figures as printed, sizes in the claim's unit, codes and periods by their names. */
function changeText(
  { claim: id, what, from, to }: Suggestion['changes'][number],
  ledger: Ledger,
  messages: Messages,
) {
  const claim = ledger.claim(id);
  const unit = isLevelClaim(claim) || isGrowthClaim(claim) ? claim.unit : messages.money.currency;
  const words = (value: string): string => {
    switch (what) {
      case 'figure':
      case 'currency':
        return value;
      case 'size':
        return showValues(value.split(' '), unit, messages);
      case 'flow':
        return isTradeFlow(value) ? messages.slips.flow[value] : value;
      case 'period':
      case 'base':
        return showPeriod(value, messages);
      case 'reporter':
        return ledger.economy(value);
    }
  };
  if (what !== 'figure') return messages.slips.change[what](words(from), words(to));
  const printed = [from, to].map((figure) => (
    <bdi key={figure} lang={claim?.language} translate="no">
      {figure}
    </bdi>
  ));
  return <Filled sentence={messages.slips.change.figure(SLOTS[0], SLOTS[1])} parts={printed} />;
}

const isTradeFlow = (value: string): value is 'T' | 'X' | 'M' | 'B' => /^[TXMB]$/.test(value);
