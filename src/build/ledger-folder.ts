/** Finds the files of the ledger. Whatever it does not know is a problem: nothing is passed over in silence. */
import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ID } from './forms.ts';
import { type Problem, WHOLE_FILE } from './problem.ts';

const PAIR_FILE = 'pair.yaml';

/** Kept for the curators' answers to findings. */
const RESERVED_FILES = ['README.md', 'reviewed-findings.yaml'];
const ROOT_FILES = ['README.md', 'ledger.schema.json', 'pair.schema.json'];
const PAIR_NAME = /^[a-z]{3}-[a-z]{3}$/;

/** A file that may be read. */
export interface Found {
  readonly path: string;
  /** As shown in messages. */
  readonly name: string;
  readonly size: number;
}

export interface PairFolder {
  readonly id: string;
  readonly name: string;
  readonly pairFile: Found | undefined;
  /** By id, which is the name without its ending. */
  readonly sources: ReadonlyMap<string, Found>;
}

/** Lists the pairs of a ledger with their files, in the order of their names. */
export function listLedger(folder: string): { pairs: PairFolder[]; problems: Problem[] } {
  const root = resolve(folder);
  const problems: Problem[] = [];
  const report = (name: string, found: string, expected: string, remedy: string) => {
    problems.push({ file: name, ...WHOLE_FILE, found, expected, remedy });
  };
  const shown = (path: string): string => relative(dirname(root), path).split(sep).join('/');

  /** What an entry is, following links inside the ledger; `undefined` when it has been reported. */
  const inspect = (path: string): Stats | undefined => {
    if (!lstatSync(path).isSymbolicLink()) return statSync(path);
    const target = resolved(path);
    if (target === undefined) {
      report(shown(path), 'a symbolic link to nothing', 'a file', 'delete the link');
      return undefined;
    }
    if (!`${target}${sep}`.startsWith(`${realpathSync(root)}${sep}`)) {
      report(
        shown(path),
        `a symbolic link that leads out of ${basename(root)}/`,
        `a file in ${basename(root)}/ itself`,
        'copy the file instead of linking it',
      );
      return undefined;
    }
    return statSync(path);
  };

  const listPair = (id: string): PairFolder => {
    const folder = join(root, id);
    const sources = new Map<string, Found>();
    let pairFile: Found | undefined;
    for (const entry of namesIn(folder)) {
      const path = join(folder, entry);
      const stats = inspect(path);
      if (!stats || RESERVED_FILES.includes(entry)) continue;
      const found = { path, name: shown(path), size: stats.size };
      const sourceId = entry.replace(/\.yaml$/, '');
      if (!stats.isFile() || !entry.endsWith('.yaml')) {
        report(
          found.name,
          stats.isDirectory() ? 'a folder' : stats.isFile() ? 'a file of an unknown kind' : 'no regular file',
          `only ${PAIR_FILE}, sources (<id>.yaml) and ${RESERVED_FILES.join(', ')} here`,
          'rename it to end in .yaml, or move it elsewhere',
        );
      } else if (entry === PAIR_FILE) pairFile = found;
      else if (!ID.test(sourceId)) {
        report(
          found.name,
          `the file name "${entry}"`,
          'lower-case letters, digits and single hyphens before .yaml',
          'rename it, for example to 2025-01-09-vns-visit.yaml',
        );
      } else sources.set(sourceId, found);
    }
    if (!pairFile) {
      report(
        `${shown(folder)}/${PAIR_FILE}`,
        'no such file',
        'the description of the pair',
        'write it as data/README.md says',
      );
    }
    if (sources.size === 0) {
      report(
        shown(folder),
        'a pair without sources',
        'at least one source (<id>.yaml)',
        'add one as data/README.md says, or delete the folder',
      );
    }
    return { id, name: shown(folder), pairFile, sources };
  };

  const pairs: PairFolder[] = [];
  const entries = isFolder(root) ? namesIn(root) : undefined;
  for (const entry of entries ?? []) {
    const path = join(root, entry);
    const stats = inspect(path);
    if (!stats) continue;
    if (stats.isDirectory() && PAIR_NAME.test(entry)) pairs.push(listPair(entry));
    else if (!(stats.isFile() && ROOT_FILES.includes(entry))) {
      report(
        shown(path),
        stats.isDirectory() ? `the folder name "${entry}"` : 'a file of an unknown kind',
        `only pairs (two ISO 3166-1 alpha-3 codes, such as vnm-lao) and ${ROOT_FILES.join(', ')} here`,
        stats.isDirectory() ? 'rename the folder' : 'move it elsewhere',
      );
    }
  }
  if (entries === undefined) {
    report(shown(root), 'no such folder', 'the ledger', 'name its folder with --data');
  } else if (pairs.length === 0 && problems.length === 0) {
    report(
      shown(root),
      'a ledger without pairs',
      'at least one folder such as vnm-lao',
      'add one as data/README.md says',
    );
  }
  return { pairs, problems };
}

/** Names in an order that does not depend on the file system. */
const namesIn = (folder: string): string[] => readdirSync(folder).sort((a, b) => (a < b ? -1 : 1));

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function resolved(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
