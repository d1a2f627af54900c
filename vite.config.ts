import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './src/build/commands/dataset-plugin.ts';
import { preloadPlugin } from './src/build/commands/preload-plugin.ts';
import { fewMethods, NEVER_CALLED } from './src/build/render/few-methods.ts';

export default defineConfig({
  // Relative addresses: the site works from any folder of any host.
  base: './',
  publicDir: 'src/public',
  plugins: [react(), datasetPlugin(), preloadPlugin(), { ...fewMethods(NEVER_CALLED), apply: 'build' }],
  // The style sheet has no `light-dark()`, for which each `color-scheme` would get two variables. This is its number.
  css: { lightningcss: { exclude: 1_048_576 } },
  build: {
    modulePreload: {
      // A browser that cannot preload scripts loads them one after the other. What teaches it would come with each page.
      polyfill: false,
      // A page's first script is there already. Firefox calls it an error to preload it once more.
      resolveDependencies: (_, files) => files.filter((file) => !/^assets\/index-[^/]*\.js$/.test(file)),
    },
    rolldownOptions: {
      // The build gives each kind of page its part of the style sheet, so that it is no part of index.html.
      input: ['index.html', 'src/app/styles/site.css'],
      // On a busy machine it warns that plugins take long, which says nothing of the code.
      checks: { bundlerTimings: false },
      // The domain has one door and no module with an effect of its own: what only one page uses goes with that page.
      treeshake: { moduleSideEffects: [{ test: /\/src\/domain\//, sideEffects: false }] },
      // The tables of the reader of running text come beside the page that uses it.
      output: {
        codeSplitting: {
          groups: [
            { name: 'read-text', test: /\/src\/domain\/text\/(languages|economies)\// },
            // The tables are made of these codes. Other pages need them too, and would load the tables with them.
            { name: 'economies', test: /\/src\/domain\/ledger\/economies\.ts$/, priority: 1 },
            // What several kinds of pages share is one file: a bundler alone makes one for each set of kinds, fifty a page.
            { name: 'app', test: /\/src\/app\/(components|pages|charts|models|format)\//, minShareCount: 2 },
            // What a filter needs of it, and what the values of a chart need, come without the application.
            {
              name: 'load-catalogue',
              test: /\/src\/app\/(api\/(fetch-json|query-client)|i18n\/|route|models\/search-text)|\/node_modules\/(@tanstack|valibot)\//,
              minShareCount: 2,
              priority: 2,
            },
            { name: 'format', test: /\/src\/domain\/numbers\/format\.ts$/, priority: 2 },
            { name: 'key-steps', test: /\/src\/app\/charts\/key-steps\.ts$/, priority: 2 },
          ],
        },
      },
    },
  },
});
