import { defineConfig } from 'vitest/config'

const excluded = ['**/node_modules/**', '**/dist/**', '**/.types/**', 'test/e2e/**']

/** `unit` needs nothing; `database` shares one PostgreSQL per run (test/support/database.ts). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/{domain,document,sync}/**/*.test.ts',
            'apps/web/**/*.test.{ts,tsx}',
            'test/architecture/**/*.test.ts',
            'test/verifier/**/*.test.ts',
          ],
          exclude: excluded,
          // Two projects at once on a small machine: what takes a second alone may take ten.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: [
            'packages/database/**/*.test.ts',
            'apps/server/**/*.test.ts',
            'test/flows/**/*.test.ts',
            'test/chaos/**/*.test.ts',
            'infra/**/*.test.ts',
          ],
          exclude: excluded,
          globalSetup: ['test/support/database-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
