/** What was asked for on the command line cannot be done. The message says why. */
export class UsageError extends Error {}
