import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './src/build/dataset-plugin.ts';

export default defineConfig({
  // Relative addresses: the site works from any folder of any host.
  base: './',
  plugins: [react(), datasetPlugin()],
  build: {
    // The build of the pages reads it to know the names of the hashed files.
    manifest: true,
  },
});
