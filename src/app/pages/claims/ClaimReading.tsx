import type { Claim } from '../../../domain/index.ts';
import { Fact, Facts } from '../../components/Facts.tsx';
import { TermText } from '../../components/TermText.tsx';
import { showText } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';

/** The values that the printed figure of a claim can stand for, by each way of reading it. */
export function ClaimReading({ claim }: { readonly claim: Claim }) {
  const messages = useMessages();
  if ('threshold' in claim) {
    return (
      <Facts>
        <Fact name={messages.claim.threshold}>{showText(claim.threshold, claim.unit, messages)}</Fact>
      </Facts>
    );
  }
  const { readings } = claim;
  // Readings with the same interval as the first tell nothing more.
  const names = (['verdict', 'usual', 'narrow', 'anyRounding'] as const).filter(
    (name) => name === 'verdict' || readings[name] !== readings.verdict,
  );
  return (
    <>
      <p>{messages.claim.readingLead}</p>
      <Facts>
        {names.map((name) => (
          <Fact key={name} name={<TermText>{messages.claim.readings[name]}</TermText>}>
            <span className="number">{showText(readings[name], claim.unit, messages)}</span>
          </Fact>
        ))}
      </Facts>
    </>
  );
}
