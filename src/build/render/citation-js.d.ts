/** What the build uses of Citation.js, which ships no types. */
declare module '@citation-js/core' {
  import type { CslItem } from './csl-item.ts';

  export class Cite {
    constructor(data: readonly CslItem[] | string, options?: { readonly generateGraph?: boolean });
    readonly data: readonly CslItem[];
    format(format: 'bibtex'): string;
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): {
        readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
