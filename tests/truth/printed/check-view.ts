/** What the check page prints of typed figures. */
import { byClass, byTag, closest, type Element } from './html.ts';
import { verdictIn } from './said.ts';
import type { PrintedSite } from './site.tsx';

/** Figures as a reader types them, by the fields of the page. */
export interface Typed {
  readonly language: string;
  /** The figures by their places: T, X-base, M-growth. */
  readonly figures: readonly (readonly [place: string, figure: string])[];
  readonly deficit: boolean;
  /** The economy from whose side the figures are seen. */
  readonly side: string;
  readonly period: string;
}

export interface PrintedCheck {
  /** Whether each field is read: none is marked as wrong. */
  readonly isRead: boolean;
  /** The verdict on all figures; `null` where none is printed. */
  readonly says: string | null;
  /** Those of the parts below it, a period each. */
  readonly results: readonly (string | null)[];
  /** How many proofs are printed of figures that cannot be true together. */
  readonly proofs: number;
}

/** Opens the page with the figures in its address, as a shared link does. */
export function checkPage(
  site: PrintedSite,
  { language, figures, deficit, side, period }: Typed,
): PrintedCheck {
  const search = new URLSearchParams([...figures.map(([place, figure]) => [place, figure])]);
  search.set('lang', language);
  search.set('side', side);
  search.set('period', period);
  if (deficit) search.set('sign', 'deficit');
  const page = site.checkPage(search);
  const fields = byTag(page, 'input', 'textarea', 'select');
  const firstVerdict = (within: Element) => byClass(within, 'verdict').map(verdictIn)[0] ?? null;
  const [all] = byClass(page, 'statement-verdict');
  // What is shown without scripts is an example of another statement.
  const results = byClass(page, 'statement-result').filter(
    (result) => closest(result, ({ tag }) => tag === 'noscript') === null,
  );
  return {
    isRead: fields.every(({ attributes }) => attributes['aria-invalid'] !== 'true'),
    says: all ? firstVerdict(all) : null,
    results: results.map(firstVerdict),
    proofs: results.flatMap((result) => byClass(result, 'finding')).length,
  };
}
