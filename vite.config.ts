import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses: the site works from any folder of any host.
  base: './',
  plugins: [react()],
  build: {
    // The build of the pages reads it to know the names of the hashed files.
    manifest: true,
  },
});
