/**
 * A pinned chart asks its site whether there is a newer dataset, and then shows the words that say so. From disk, in a
 * sandbox and without a network there is no answer, and nothing changes.
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
    // Nobody has asked for this answer, so nobody misses it.
  }
}
