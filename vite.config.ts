import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fallbackPage } from './src/app/vite/fallbackPage.ts';
import { subsetFonts } from './src/app/vite/subsetFonts.ts';
import { lessonPlugins } from './src/lessons/vite/lessonPlugins.ts';

export default defineConfig({
  /** The sub-path the site is served from, with both slashes: `BASE_PATH=/atlas/ npm run build`. */
  base: process.env.BASE_PATH ?? '/',
  plugins: [...lessonPlugins(), react(), subsetFonts(), fallbackPage()],
  build: {
    modulePreload: { polyfill: false },
    // The viewer with three in it comes after the text: its size is its own, and the budget is kept by a test.
    chunkSizeWarningLimit: 1500,
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    restoreMocks: true,
    // Far more than any of them takes: they share their cores with the model build.
    testTimeout: 20_000,
  },
});
