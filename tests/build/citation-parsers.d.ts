/** Parsers that ship no types. */
declare module '@orcid/bibtex-parse-js' {
  const parser: {
    toJSON(
      bibtex: string,
    ): { readonly citationKey: string; readonly entryTags: Readonly<Record<string, string>> }[];
  };
  export default parser;
}

declare module '@citation-js/plugin-ris';

declare module 'citeproc' {
  import type { CslItem } from '../../src/build/render/csl-item.ts';

  export class Engine {
    constructor(
      system: {
        readonly retrieveLocale: () => string;
        readonly retrieveItem: (id: string) => CslItem | undefined;
      },
      style: string,
    );
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [
      { readonly bibliography_errors: readonly unknown[]; readonly entry_ids: readonly unknown[] },
      readonly string[],
    ];
  }
}
