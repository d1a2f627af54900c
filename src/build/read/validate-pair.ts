/** Checks pair.yaml against its folder and against the claims that it names. */
import * as v from 'valibot';
import { ClaimId } from './claim-fields.ts';
import { EconomyEntry, PairFileSchema } from './ledger-schema.ts';
import type { Problem } from './problem.ts';
import { soundFields } from './valid-fields.ts';
import { type Path, valueAtPath } from './value-at.ts';
import type { YamlFile } from './yaml-file.ts';

/** The codes of the two economies in pair.yaml, in their order; empty where they cannot be read. */
export function codesOf({ value }: YamlFile): string[] {
  const economies = valueAtPath(value, ['economies']);
  if (!Array.isArray(economies) || economies.length !== 2) return [];
  const codes = economies.flatMap((economy) => soundFields(EconomyEntry.entries, economy).code ?? []);
  return codes.length === 2 ? codes : [];
}

/**
 * Checks what pair.yaml refers to, as far as its fields are right.
 *
 * @param kinds the kinds of all claims of the pair, by id, where they are known
 * @param broken the sources of which some claims may be unknown
 * @param newestAccess the newest day on which one of its sources was read, ISO 8601; "" without any
 */
export function checkPair(
  id: string,
  file: YamlFile,
  kinds: ReadonlyMap<string, string | undefined>,
  broken: ReadonlySet<string>,
  newestAccess: string,
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: Path, found: string, expected: string, remedy: string) => {
    problems.push({ file: file.name, ...file.placeOf(path), found, expected, remedy });
  };
  const codes = codesOf(file);
  const { assumed_reporter: assumed, checked } = soundFields(PairFileSchema.entries, file.value);
  const name = codes.join('-').toLowerCase();
  if (codes.length > 0 && name !== id) {
    report(
      ['economies'],
      `the economies ${codes.join(' and ')} in the folder ${id}`,
      `the economies of its name, ${id.toUpperCase().replace('-', ' and ')}, in this order`,
      `put them in this order, or rename the folder to ${name}`,
    );
  }
  if (codes.length > 0 && assumed !== undefined && !codes.includes(assumed)) {
    report(
      ['assumed_reporter'],
      `the unknown economy ${assumed}`,
      codes.join(' or '),
      'write the code of an economy of the pair',
    );
  }
  if (checked !== undefined && checked < newestAccess) {
    report(
      ['checked'],
      `the day ${checked}, before a source was read on ${newestAccess}`,
      `${newestAccess} or a later day`,
      'write the day of the last look, or leave the field out',
    );
  }
  const listed = valueAtPath(file.value, ['gauges']);
  const gauges: unknown[] = Array.isArray(listed) ? listed : [];
  for (const [index, gauge] of gauges.entries()) {
    if (!v.is(ClaimId, gauge)) continue;
    const kind = kinds.get(gauge);
    if (!kinds.has(gauge)) {
      if (broken.has(gauge.split('/', 1)[0] ?? '')) continue;
      report(
        ['gauges', index],
        `the unknown claim ${gauge}`,
        'the id of a level target of the pair',
        'write the name of the file without .yaml, a slash and the id of the target',
      );
    } else if (kind !== undefined && kind !== 'target of measure level') {
      report(
        ['gauges', index],
        `${gauge}, which is a ${kind}`,
        'a target of measure level',
        'a gauge measures a value: choose a level target',
      );
    } else if (gauges.indexOf(gauge) < index) {
      report(['gauges', index], `${gauge} a second time`, 'each gauge once', 'delete one of the two');
    }
  }
  return problems;
}
