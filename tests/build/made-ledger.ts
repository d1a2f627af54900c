import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const SMALL = join(import.meta.dirname, 'fixtures/small-ledger/data');

/** An empty folder for the running test, deleted after it. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tradecheck-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the small ledger that a test may change: the path of its data/ folder. */
export function copyLedger(): string {
  const data = join(makeFolder(), 'data');
  mkdirSync(data);
  cpSync(SMALL, data, { recursive: true });
  return data;
}

/** A page of a made-up pair: its day of publication, or not-seen, and what stands below its head. */
export type MadePage = readonly [published: string, body: string];

/** The economies of made-up pairs. */
const NAMES = { VNM: 'Viet Nam', THA: 'Thailand' } as const;

/**
 * A ledger with a pair of an economy and Laos, as the former reports: the path of its data/ folder.
 *
 * @param more further lines of pair.yaml
 */
export function madePair(side: keyof typeof NAMES, pages: readonly MadePage[], more = ''): string {
  const data = join(makeFolder(), 'data');
  const folder = join(data, `${side.toLowerCase()}-lao`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'pair.yaml'),
    `economies: [{ code: ${side}, name: ${NAMES[side]} }, { code: LAO, name: Laos }]
assumed_reporter: ${side}
assumption: A made-up assumption.
${more}`,
  );
  for (const [index, [published, body]] of pages.entries()) {
    writeFileSync(
      join(folder, `page-${index}.yaml`),
      `source:
  { kind: press, publisher: Made-up, title: not-seen, about: A page, published: "${published}",
    published_basis: ${published === 'not-seen' ? 'not-seen' : 'printed'}, accessed: "2026-11-21", url: not-seen, language: en }
defaults: { reporter: ${side} }
${body}
`,
    );
  }
  return data;
}
