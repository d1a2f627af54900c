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
