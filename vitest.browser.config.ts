import { defineConfig } from 'vitest/config';

/** What needs a real Chromium: `npm run test:browser`. */
export default defineConfig({
  test: { include: ['__tests__/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
