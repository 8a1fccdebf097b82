import { defineConfig } from 'vitest/config';

/** The tests that need a browser: Chromium, found by CHROMIUM_PATH or at its usual place. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: process.env.CI ? 2 : 0,
  },
});
