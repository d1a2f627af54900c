/** Finds the files of the ledger. An unknown file is a problem: nothing is ignored silently. */
import { existsSync, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ID } from './field-schemas.ts';
import { type Problem, WHOLE_FILE } from './problem.ts';

const PAIR_FILE = 'pair.yaml';

/** The curators' reviews of findings. */
const REVIEW_FILE = 'reviewed-findings.yaml';

/** Lists addresses that were published and have gone since, with what took their place. */
const MOVED_FILE = 'moved.yaml';

/** What changed in the ledger, and which errors of ours were mended. */
export const CHANGES_FILE = 'changes.yaml';
const ROOT_FILES = [
  'README.md',
  'ledger.schema.json',
  'pair.schema.json',
  'reviewed-findings.schema.json',
  'moved.schema.json',
  'changes.schema.json',
];
const PAIR_NAME = /^[a-z]{3}-[a-z]{3}$/;

/** A file that may be read. */
export interface FoundFile {
  readonly path: string;
  /** As shown in messages. */
  readonly name: string;
  readonly size: number;
}

export interface PairFolder {
  readonly id: string;
  readonly pairFile: FoundFile | undefined;
  /** The file of reviews, where there is one. */
  readonly reviewFile: FoundFile | undefined;
  /** The file of moved addresses, where there is one. */
  readonly movedFile: FoundFile | undefined;
  /** The file of changes, where there is one. */
  readonly changesFile: FoundFile | undefined;
  /** The name of the file of reviews in messages, also where there is none. */
  readonly reviewName: string;
  /** The source files by id, which is the file name without its extension. */
  readonly sources: ReadonlyMap<string, FoundFile>;
}

/**
 * Lists the pairs of a ledger with their files, in the order of their names, each when it is asked for.
 *
 * @param problems receives what is unknown or cannot be read there
 * @param only the id of the one pair to list; nothing else in the ledger's folder is looked at
 */
export const listLedger = (
  folder: string,
  problems: Problem[],
  only: string | null = null,
): Iterable<PairFolder> => new Listing(resolve(folder), problems, only).pairs();

/** One entry of a folder. */
interface Entry {
  readonly name: string;
  readonly path: string;
  readonly stats: Stats;
}

class Listing {
  readonly #problems: Problem[];
  readonly #root: string;
  readonly #only: string | null;

  constructor(root: string, problems: Problem[], only: string | null) {
    this.#root = root;
    this.#problems = problems;
    this.#only = only;
  }

  *pairs(): Generator<PairFolder> {
    if (!statSync(this.#root, { throwIfNoEntry: false })?.isDirectory()) {
      this.#report(this.#root, 'no such folder', 'the ledger', 'name its folder with --data');
      return;
    }
    // The folder of a single pair is a ledger as well.
    const isPair = PAIR_NAME.test(basename(this.#root)) && existsSync(join(this.#root, PAIR_FILE));
    if (this.#only !== null) {
      const path = isPair && basename(this.#root) === this.#only ? this.#root : join(this.#root, this.#only);
      if (!PAIR_NAME.test(this.#only) || !statSync(path, { throwIfNoEntry: false })?.isDirectory())
        this.#report(path, 'no such pair', 'the folder of a pair, such as vnm-lao', 'mend --pair or --data');
      else if (this.#isInside(path)) yield this.#pair({ name: this.#only, path });
      return;
    }
    if (isPair) {
      yield this.#pair({ name: basename(this.#root), path: this.#root });
      return;
    }
    const ids = new Set<string>();
    for (const entry of this.#entriesOf(this.#root)) {
      if (entry.stats.isDirectory() && PAIR_NAME.test(entry.name)) {
        ids.add(entry.name);
        const turned = entry.name.split('-').toReversed().join('-');
        if (turned !== entry.name && ids.has(turned)) {
          this.#report(
            entry.path,
            `a second folder of the pair ${turned}`,
            'one folder a pair, as figures of two are never compared',
            `move its sources to ${turned}`,
          );
        }
        yield this.#pair(entry);
      } else if (!entry.stats.isFile() || !ROOT_FILES.includes(entry.name)) this.#reportStranger(entry);
    }
    if (ids.size === 0 && this.#problems.length === 0) {
      this.#report(
        this.#root,
        'a ledger without pairs',
        'at least one folder such as vnm-lao',
        'add one as data/README.md says',
      );
    }
  }

  #pair({ name: id, path: folder }: Pick<Entry, 'name' | 'path'>): PairFolder {
    const files = this.#entriesOf(folder).filter(({ name }) => name !== 'README.md');
    const yaml = files.filter((entry) => this.#isYamlFile(entry));
    const pairFile = yaml.find(({ name }) => name === PAIR_FILE);
    const reviewFile = yaml.find(({ name }) => name === REVIEW_FILE);
    const movedFile = yaml.find(({ name }) => name === MOVED_FILE);
    const changesFile = yaml.find(({ name }) => name === CHANGES_FILE);
    const others = [pairFile, reviewFile, movedFile, changesFile];
    const sources = yaml.filter((entry) => !others.includes(entry) && this.#isNamedSource(entry));
    if (!pairFile) {
      this.#report(
        join(folder, PAIR_FILE),
        'no such file',
        'the description of the pair',
        'write it as data/README.md says',
      );
    }
    if (sources.length === 0) {
      this.#report(
        folder,
        'a pair without sources',
        'at least one source (<id>.yaml)',
        'add one as data/README.md says, or delete the folder',
      );
    }
    return {
      id,
      pairFile: pairFile && this.#found(pairFile),
      reviewFile: reviewFile && this.#found(reviewFile),
      movedFile: movedFile && this.#found(movedFile),
      changesFile: changesFile && this.#found(changesFile),
      reviewName: this.#shown(join(folder, REVIEW_FILE)),
      sources: new Map(sources.map((entry) => [sourceId(entry), this.#found(entry)])),
    };
  }

  #isYamlFile(entry: Entry): boolean {
    if (entry.stats.isFile() && entry.name.endsWith('.yaml')) return true;
    this.#report(
      entry.path,
      entry.stats.isDirectory()
        ? 'a folder'
        : entry.stats.isFile()
          ? 'a file of an unknown kind'
          : 'no regular file',
      `only ${PAIR_FILE}, sources (<id>.yaml) and README.md, ${REVIEW_FILE}, ${MOVED_FILE}, ${CHANGES_FILE} here`,
      'rename it to end in .yaml, or move it elsewhere',
    );
    return false;
  }

  #isNamedSource(entry: Entry): boolean {
    if (ID.test(sourceId(entry))) return true;
    this.#report(
      entry.path,
      `the file name "${entry.name}"`,
      'lower-case letters, digits and single hyphens before .yaml',
      'rename it, for example to 2025-01-09-vns-visit.yaml',
    );
    return false;
  }

  #reportStranger({ name, path, stats }: Entry): void {
    this.#report(
      path,
      stats.isDirectory() ? `the folder name "${name}"` : 'a file of an unknown kind',
      `only pairs (two ISO 3166-1 alpha-3 codes, such as vnm-lao) and ${ROOT_FILES.join(', ')} here`,
      stats.isDirectory() ? 'rename the folder' : 'move it elsewhere',
    );
  }

  /** The entries of a folder, in the same order on every file system. */
  #entriesOf(folder: string): Entry[] {
    const names = readdirSync(folder).sort((a, b) => (a < b ? -1 : 1));
    return names.flatMap((name) => {
      const path = join(folder, name);
      return this.#isInside(path) ? [{ name, path, stats: statSync(path) }] : [];
    });
  }

  /** Whether a path leads to something within the ledger, following links. */
  #isInside(path: string): boolean {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats) {
      this.#report(path, 'a file name in bytes that are not UTF-8', 'a name in UTF-8', 'rename the file');
      return false;
    }
    if (!stats.isSymbolicLink()) return true;
    const target = targetOf(path);
    if (target === undefined) {
      this.#report(path, 'a symbolic link to nothing', 'a file', 'delete the link');
      return false;
    }
    if (`${target}${sep}`.startsWith(`${realpathSync(this.#root)}${sep}`)) return true;
    const ledger = `${basename(this.#root)}/`;
    this.#report(
      path,
      `a symbolic link that leads out of ${ledger}`,
      `a file in ${ledger} itself`,
      'copy the file instead of linking it',
    );
    return false;
  }

  #found({ path, stats }: Entry): FoundFile {
    return { path, name: this.#shown(path), size: stats.size };
  }

  #shown(path: string): string {
    return relative(dirname(this.#root), path).split(sep).join('/');
  }

  #report(path: string, found: string, expected: string, remedy: string): void {
    this.#problems.push({ file: this.#shown(path), ...WHOLE_FILE, found, expected, remedy });
  }
}

const sourceId = ({ name }: Entry): string => name.replace(/\.yaml$/, '');

function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}
