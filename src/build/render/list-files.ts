/** Slices of a dataset by which pages filter their lists, so that a filter does not wait for the whole. */
import { claimSlice, hrefsOf, LANGUAGE_CODES, ledgerOf } from '../../app/index.ts';
import { canonicalJson, type Dataset } from '../../domain/index.ts';
import type { SiteFile } from './chart-files.tsx';

/** The slices of a pair, the same for all languages. */
export function listFiles(dataset: Dataset): SiteFile[] {
  const path = hrefsOf(dataset.pair.id, '', LANGUAGE_CODES[0]).list('claims');
  return [[path, `${canonicalJson(claimSlice(ledgerOf(dataset)))}\n`]];
}
