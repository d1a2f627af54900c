/** Reads the ledger, `data/<pair>/*.yaml`. A new source is a new file, a new pair a new folder. */

import type { LedgerPair, LedgerSource } from './ledger.ts';
import { type FoundFile, listLedger, type PairFolder } from './ledger-folder.ts';
import { PairFileSchema } from './ledger-schema.ts';
import { MovedFileSchema } from './moved-entry.ts';
import type { Problem } from './problem.ts';
import { readTextFile } from './read-text.ts';
import { checkChanges } from './validate-changes.ts';
import { checkForm } from './validate-form.ts';
import { checkNamedTargets, type NamedTarget } from './validate-met.ts';
import { checkPair, codesOf } from './validate-pair.ts';
import { checkReviews } from './validate-reviews.ts';
import { checkSource } from './validate-source.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/**
 * Reads the pairs one after the other, each when it is asked for, so that earlier ones need not be kept.
 *
 * @param problems receives what is wrong in the ledger's folder and files
 * @param only the id of the one pair to read; `null` for all
 * @throws {Error} as `checkSource`
 */
export function* readPairs(
  root: string,
  problems: Problem[],
  only: string | null = null,
): Generator<LedgerPair> {
  for (const folder of listLedger(root, problems, only)) {
    const read = readPair(folder);
    problems.push(...read.problems);
    if (read.pair) yield read.pair;
  }
}

/**
 * Reads all pairs, or one, with all problems of all files. Where there are problems, the pairs are not complete.
 *
 * @param only as for `readPairs`
 * @throws {Error} as `checkSource`
 */
export function readLedger(
  root: string,
  only: string | null = null,
): { pairs: LedgerPair[]; problems: Problem[] } {
  const problems: Problem[] = [];
  return { pairs: [...readPairs(root, problems, only)], problems };
}

function readPair(folder: PairFolder): { pair?: LedgerPair; problems: Problem[] } {
  const problems: Problem[] = [];
  const open = (found: FoundFile | undefined): YamlFile | undefined => {
    if (!found) return undefined;
    const opened = openYaml(found);
    problems.push(...opened.problems);
    return opened.file;
  };

  const pairFile = open(folder.pairFile);
  const form = pairFile && checkForm(PairFileSchema, pairFile);
  problems.push(...(form?.problems ?? []));
  const pair = form?.output;

  const around = {
    economies: economiesOf(folder, pairFile),
    assumedReporter: pair?.assumed_reporter,
    sources: folder.sources,
  };
  const sources: LedgerSource[] = [];
  const kinds = new Map<string, string | undefined>();
  const named: NamedTarget[] = [];
  const broken = new Set<string>();
  for (const [id, found] of folder.sources) {
    const file = open(found);
    if (!file) {
      broken.add(id);
      continue;
    }
    const checked = checkSource(id, file, around);
    if (checked.hasNameless) broken.add(id);
    problems.push(...checked.problems);
    named.push(...checked.namedTargets);
    if (checked.source) sources.push(checked.source);
    for (const [claim, kind] of checked.claimKinds) kinds.set(`${id}/${claim}`, kind);
  }
  const newestAccess = sources.reduce(
    (day, { source }) => (source.accessed > day ? source.accessed : day),
    '',
  );
  problems.push(...checkNamedTargets(named, kinds, broken));
  if (pairFile) problems.push(...checkPair(folder.id, pairFile, kinds, broken, newestAccess));
  const reviewFile = open(folder.reviewFile);
  const { reviews, problems: wrong } = reviewFile
    ? checkReviews(reviewFile, kinds, broken)
    : { reviews: [], problems: [] };
  problems.push(...wrong);
  const movedFile = open(folder.movedFile);
  const movedForm = movedFile && checkForm(MovedFileSchema, movedFile);
  problems.push(...(movedForm?.problems ?? []));
  const moved = movedForm?.output?.moved ?? [];
  const changesFile = open(folder.changesFile);
  const { changes, problems: untold } = changesFile
    ? checkChanges(changesFile, kinds, broken)
    : { changes: [], problems: [] };
  problems.push(...untold);
  const { id, reviewName } = folder;
  return pair ? { pair: { id, pair, sources, reviews, reviewName, moved, changes }, problems } : { problems };
}

/** The codes in pair.yaml or, where these cannot be read, in the name of the folder, which must be the same. */
function economiesOf({ id }: PairFolder, pairFile: YamlFile | undefined): string[] {
  const codes = pairFile ? codesOf(pairFile) : [];
  return codes.length > 0 ? codes : id.toUpperCase().split('-');
}

function openYaml({ path, name, size }: FoundFile): { file?: YamlFile; problems: Problem[] } {
  const read = readTextFile(path, name, size);
  return 'text' in read ? readYaml(read.text, name) : read;
}
