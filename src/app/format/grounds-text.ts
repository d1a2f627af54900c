/** What a proof rests on, in words. */
import type { Proof } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';

/** "Rests on A and on B or C (either is enough)." */
export function groundsText({ restsOn }: Proof, { findings }: Messages): string {
  if (restsOn.length === 0) return findings.restsOnNothing;
  return findings.restsOn(
    restsOn.map((set) => {
      const names = set.map((assumption) => findings.assumption[assumption]);
      return names.length > 1 ? findings.either(names) : names.join('');
    }),
  );
}
