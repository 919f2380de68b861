import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '__tests__/browser/**'],
    testTimeout: 20_000,
    // On two cores it would leave one idle.
    maxWorkers: '100%',
  },
});
