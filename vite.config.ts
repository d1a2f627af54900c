import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './src/build/dataset-plugin.ts';

export default defineConfig({
  // Relative addresses: the site works from any folder of any host.
  base: './',
  publicDir: 'src/public',
  plugins: [react(), datasetPlugin()],
});
