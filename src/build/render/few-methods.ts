/** Leaves out of fraction.js what is never called: its methods are one object, of which a bundler leaves out nothing. */
import type { Plugin } from 'vite';

/** Methods that neither the rules nor the pages call. */
export const NEVER_CALLED: readonly string[] = [
  'divisible',
  'gcd',
  'gt',
  'gte',
  'lcm',
  'log',
  'lt',
  'lte',
  'mod',
  'roundTo',
  'simplify',
  'toContinued',
  'toLatex',
];

/** What the library does that is never needed, and what stands for it. */
export type UnusedForm = readonly [RegExp, string];

/**
 * Leaves methods and forms out. A library that does not look as expected is an error, not a larger file; so is a call of a
 * method that is left out, in the code of the project.
 */
export function fewMethods(methods: readonly string[], forms: readonly UnusedForm[] = []): Plugin {
  const method = new RegExp(`^  ["'](${methods.join('|')})["']: function [\\s\\S]*?^  \\},?\\n`, 'gm');
  const call = new RegExp(`(?<!\\b(?:Math|console))\\.(?:${NEVER_CALLED.join('|')})\\(`);
  return {
    name: 'few-methods',
    enforce: 'pre',
    transform(source, id) {
      if (/\/src\/(?:app|domain)\//.test(id)) {
        const [called] = call.exec(source) ?? [];
        if (called !== undefined) this.error(`${id} has ${called}, which is left out of fraction.js`);
      }
      if (!/\/fraction\.js\/dist\/fraction\.mjs$/.test(id)) return undefined;
      const found = [...source.matchAll(method)].map(([, name]) => name);
      if (found.length !== methods.length) this.error(`of fraction.js there are only ${found.join(', ')}`);
      for (const [form] of forms)
        if (source.search(form) < 0) this.error(`of fraction.js there is no ${form.source}`);
      return forms.reduce((code, [form, instead]) => code.replace(form, instead), source.replace(method, ''));
    },
  };
}
