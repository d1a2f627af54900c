/** What the build uses of Citation.js, which ships no types. */
declare module '@citation-js/core' {
  import type { CslItem } from './csl-item.ts';

  export class Cite {
    constructor(data: readonly CslItem[], options?: { readonly generateGraph?: boolean });
    format(format: 'bibtex'): string;
    format(format: 'ris', options: { readonly format: 'object' }): Record<string, string | string[]>[];
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean } };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
