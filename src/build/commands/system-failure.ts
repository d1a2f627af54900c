/** Failures of the machine, not of this program: a full disk, a read-only folder. */

const FAILURES: Readonly<Record<string, string>> = {
  EACCES: 'this user may not do that; give another folder, or the right to it',
  EBUSY: 'it is in use, or a disk of its own; give a folder inside it',
  EDQUOT: 'the share of the disk is used up; free some of it',
  EFBIG: 'a file is larger than the limit of this terminal; raise it with ulimit -f',
  EMFILE: 'too many files are open; raise the limit with ulimit -n',
  ENOSPC: 'no space is left on the disk; free some of it',
  EPERM: 'the system does not allow that; give another folder, or the right to it',
  EROFS: 'the disk is only to be read; give another folder',
};

/** What to print about a failure of the machine, in one line with a remedy; `null` for any other error. */
export function systemFailure(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const words = FAILURES[String(error.code)];
  if (words === undefined) return null;
  const place = 'path' in error ? `: ${error.path}` : '';
  return `${error.syscall} failed${place}: ${words} (${error.code})`;
}
