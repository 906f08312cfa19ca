import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

// The workers read this file too, and must find what the first reading chose.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_DATA_DIR ??= join(tmpdir(), `deconcert-e2e-${process.pid}-${process.env.E2E_PORT}`)

const address = `http://127.0.0.1:${process.env.E2E_PORT}`
const browser =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path))

/** Real browsers on the product, started by the command of the README on an empty data folder. */
export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  // A machine that does other things beside takes three times as long.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: {
    baseURL: address,
    locale: 'fr-FR',
    trace: 'retain-on-failure',
    // What fades in has not its colours yet when a checker looks at it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      args: ['--no-sandbox'],
      ...(browser === undefined ? {} : { executablePath: browser }),
    },
  },
  webServer: {
    command: 'npm start',
    url: `${address}/healthz`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
    env: { PORT: process.env.E2E_PORT, HOST: '127.0.0.1', DATA_DIR: process.env.E2E_DATA_DIR, DEMO: 'on' },
  },
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => probe.once('listening', listening))
  const found = probe.address()
  await new Promise((closed) => probe.close(closed))
  if (found === null || typeof found === 'string') throw new Error('no port')
  return found.port
}
