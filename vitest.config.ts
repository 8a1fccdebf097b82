import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // One processor is not kept free for anybody.
    maxWorkers: '100%',
    // Tests in a pseudo-terminal wait for real processes; on a loaded CI machine one may be late. A fault fails every time.
    retry: process.env.CI ? 2 : 0,
  },
});
