/**
 * The names of the world's economies in a language: CLDR's, and the adjectives and short forms of the language's table.
 */
import { ALPHA_2 } from '../../ledger/economies.ts';
import type { TextLanguage } from '../text-language.ts';

/** A name, and its forms in other cases. */
function casesOf(name: string, endings: TextLanguage['nameEndings'] = []): string[] {
  const fitting = endings.find(([ending]) => name.endsWith(ending));
  if (!fitting) return [name];
  const [ending, others] = fitting;
  return [name, ...others.map((other) => name.slice(0, name.length - ending.length) + other)];
}

/** All names, each with the ISO 3166-1 alpha-3 code of its economy. */
export function economyNames({
  code,
  economies,
  nameEndings,
}: TextLanguage): [name: string, economy: string][] {
  const names = [
    new Intl.DisplayNames(code, { type: 'region' }),
    new Intl.DisplayNames(code, { type: 'region', style: 'short' }),
  ];
  const official = [...ALPHA_2].flatMap(([alpha3, alpha2]) =>
    names.flatMap((of) =>
      casesOf(of.of(alpha2) ?? alpha2, nameEndings).map((name): [string, string] => [name, alpha3]),
    ),
  );
  const own = Object.entries(economies).flatMap(([economy, forms]) =>
    forms.map((form): [string, string] => [form, economy]),
  );
  // Where both lists have a name, the table's economy counts, because a later entry replaces an earlier one.
  return [
    ...new Map(
      [...official, ...own].map(([name, economy]) => [name.toLowerCase(), [name, economy] as const]),
    ).values(),
  ].map(([name, economy]) => [name, economy]);
}
