/** What was asked for on the command line can't be done; its message says why. */
export class UsageError extends Error {}
