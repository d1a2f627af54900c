/**
 * What Vite calls to load a part of the code, in the fewest bytes: each page has it before a reader touches anything. Vite's
 * own is three times as long, as it also serves nonces and browsers that cannot preload modules.
 */
import type { Plugin } from 'vite';

/** The module that Vite imports it from. */
const HELPER = '\0vite/preload-helper.js';

/** The script that each page has. With a helper of its own it needs no other file. */
const FIRST = /\/src\/app\/load-on-first-use\.ts$/;
const OWN = `${HELPER}?first`;

/**
 * Asks for the scripts and the styles that a part needs at the same time as for the part, each once, and waits for the
 * styles. Who can not get a style gets no part, and the next touch asks again.
 */
const CODE = `
const preloads = {};
const preload = (href) => (preloads[href] ??= new Promise((resolve, reject) => {
  const link = document.createElement('link');
  const isStyle = href.endsWith('.css');
  link.rel = isStyle ? 'stylesheet' : 'modulepreload';
  link.href = href;
  link.onload = resolve;
  link.onerror = () => {
    preloads[href] = undefined;
    link.remove();
    reject(Error(href));
  };
  document.head.append(link);
  if (!isStyle) resolve();
}));
export const __vitePreload = (load, paths = [], from) =>
  Promise.all(paths.map((path) => preload(new URL(path, from).href))).then(load);
`;

export function preloadPlugin(): Plugin {
  return {
    name: 'tradecheck-preload',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) => (id === HELPER && importer && FIRST.test(importer) ? OWN : undefined),
    load: (id) => (id === HELPER || id === OWN ? CODE : undefined),
  };
}
