/** Remembers what a site was built from, so that it is not built again where nothing changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import type { SiteOptions } from './build-site.ts';
import { filesBelow } from './files-below.ts';
import type { LanguageOptions } from './language-options.ts';
import { digestFiles, digestProgram } from './program-digest.ts';

const RecordSchema = v.object({ inputs: v.string(), files: v.number(), bytes: v.number() });
type BuildRecord = v.InferOutput<typeof RecordSchema>;

/** What distinguishes one build of a project from another. */
export interface BuildInputs extends Pick<SiteOptions, 'base' | 'site' | 'keep' | 'compress'> {
  readonly languages: LanguageOptions;
  /** The folder of the ledger. */
  readonly data: string;
}

/**
 * A digest of all that a site is built from: the program, its libraries, the ledger and the options. `null`
 * where earlier sites are kept, which may change in any way.
 */
export function digestInputs(
  project: string,
  { data, base, site, languages, keep, compress }: BuildInputs,
): string | null {
  if (keep.length > 0) return null;
  return digestFiles([digestProgram(project), base, site, languages, compress], [data]);
}

/** Whether a folder holds the whole site that was built from these inputs. */
export function isBuilt(project: string, out: string, inputs: string | null): boolean {
  const path = recordPath(project, out);
  if (inputs === null || !existsSync(path)) return false;
  const known = v.safeParse(RecordSchema, parsedOrNull(readFileSync(path, 'utf8')));
  if (!known.success || known.output.inputs !== inputs) return false;
  const { files, bytes } = folderSize(out);
  return files === known.output.files && bytes === known.output.bytes;
}

/**
 * Remembers what a folder was built from; forgets it where `inputs` is `null`. Where nothing can be written, as in a
 * read-only project, the next start builds again.
 */
export function noteBuilt(project: string, out: string, inputs: string | null): void {
  const path = recordPath(project, out);
  try {
    rmSync(path, { force: true });
    if (inputs === null) return;
    mkdirSync(dirname(path), { recursive: true });
    const record: BuildRecord = { inputs, ...folderSize(out) };
    writeFileSync(path, JSON.stringify(record));
  } catch {
    // What is not remembered, or only in part, counts as not built.
  }
}

const recordPath = (project: string, out: string): string =>
  join(project, '.cache/built', `${createHash('sha256').update(resolve(out)).digest('hex')}.json`);

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** How many files a folder has, and their bytes: this shows whether something was added to a site or removed from it. */
function folderSize(folder: string): { files: number; bytes: number } {
  const all = existsSync(folder) ? filesBelow(folder) : [];
  return { files: all.length, bytes: all.reduce((sum, path) => sum + statSync(path).size, 0) };
}
