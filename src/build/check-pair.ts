/** Checks pair.yaml against its folder and against the claims that it names. */
import type { PairFile } from './ledger-schema.ts';
import type { Path } from './path.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** The codes of a pair, in the order of its folder's name. */
export const codesOf = (pair: PairFile): string[] => pair.economies.map(({ code }) => code);

/**
 * Checks what pair.yaml refers to.
 *
 * @param kinds the kinds of all claims of the pair, by id
 * @param broken the sources with problems of their own, of which some claims may not be known
 */
export function checkPair(
  id: string,
  pair: PairFile,
  file: YamlFile,
  kinds: ReadonlyMap<string, string>,
  broken: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: Path, found: string, expected: string, remedy: string) => {
    problems.push({ file: file.name, ...file.placeOf(path), found, expected, remedy });
  };
  const codes = codesOf(pair);
  const name = codes.join('-').toLowerCase();
  if (name !== id) {
    report(
      ['economies'],
      `the economies ${codes.join(' and ')} in the folder ${id}`,
      `the economies of its name, ${id.toUpperCase().replace('-', ' and ')}, in this order`,
      `put them in this order, or rename the folder to ${name}`,
    );
  }
  if (!codes.includes(pair.assumed_reporter)) {
    report(
      ['assumed_reporter'],
      `the unknown economy ${pair.assumed_reporter}`,
      codes.join(' or '),
      'write the code of an economy of the pair',
    );
  }
  for (const [index, gauge] of pair.gauges.entries()) {
    const kind = kinds.get(gauge);
    if (kind === undefined) {
      if (broken.has(gauge.split('/', 1)[0] ?? '')) continue;
      report(
        ['gauges', index],
        `the unknown claim ${gauge}`,
        'the id of a level target of the pair',
        'write the name of the file without .yaml, a slash and the id of the target',
      );
    } else if (kind !== 'target of measure level') {
      report(
        ['gauges', index],
        `${gauge}, which is a ${kind}`,
        'a target of measure level',
        'a gauge measures a value: choose a level target',
      );
    } else if (pair.gauges.indexOf(gauge) < index) {
      report(['gauges', index], `${gauge} a second time`, 'each gauge once', 'delete one of the two');
    }
  }
  return problems;
}
