/** What the command line says of a site's languages, as typed; `null` where it says nothing. */
export interface LanguageOptions {
  readonly languages: string | null;
  readonly files: string | null;
  readonly corrections: string | null;
}
