/**
 * Asks the site whether there is a newer dataset than that of a pinned chart, and shows the note if so. From disk, in a
 * sandbox and offline there is no answer, and nothing changes.
 */
export async function lookForNewer(note: HTMLElement): Promise<void> {
  const { index, pair, version } = note.dataset;
  if (!index || origin === 'null') return;
  try {
    const response = await fetch(index);
    const { pairs }: { pairs?: unknown } = await response.json();
    if (!Array.isArray(pairs)) return;
    const now: unknown = pairs.find((one) => one?.id === pair)?.version;
    note.hidden = typeof now !== 'string' || now === version;
  } catch {
    // The reader has not asked for it, and need not learn that it failed.
  }
}
