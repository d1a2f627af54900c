import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a command runs in. */
interface Surroundings {
  /** Where the project lies. */
  readonly project?: string;
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** A module that is loaded before the program. */
  readonly preload?: string;
  /** Shell commands that set limits. */
  readonly limits?: string;
}

/** Runs the command line as a person does. */
export const run = (...args: string[]): Promise<Outcome> => runIn({}, ...args);

/** Runs the command line somewhere else than here. */
export function runIn(
  { project = PROJECT, env = {}, preload, limits = ':' }: Surroundings,
  ...args: string[]
): Promise<Outcome> {
  const imports = ['tsx', ...(preload === undefined ? [] : [preload])].flatMap((name) => ['--import', name]);
  const command = [process.execPath, ...imports, 'src/build/main.ts', ...args];
  return new Promise((resolve) => {
    const child = execFile(
      'sh',
      ['-c', `${limits}; exec "$@"`, 'sh', ...command],
      { cwd: project, env: { ...process.env, ...env } },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** All files below a folder by their path there, one character a byte. */
export function allFiles(folder: string): [name: string, content: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]);
}
