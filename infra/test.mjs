/**
 * `npm test`: installs what the tests need, then checks, unit and database tests, build, real browsers.
 *
 * - `DATABASE_URL=postgres://…` runs the tests on that server, in databases of their own, instead of the embedded one.
 * - `npm test -- --database` runs only what touches the database, and of the browsers `databaseSpecs` alone: for a second
 *   run on another server.
 *
 * The last line is the sum: `N passed, N failed`.
 */
import { randomUUID } from 'node:crypto'
import { access, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from './chromium.mjs'
import { python } from './python.mjs'
import { playwrightFailures, playwrightFlaky, vitestFailures } from './test-failures.mjs'
import { build, checkNode, install, npm, root, run, Stop } from './workspace.mjs'

const sum = { passed: 0, failed: 0, skipped: 0 }
/** What failed, and what passed at its second attempt only: printed just before the sum. */
const failures = []
const flaky = []
const databaseOnly = process.argv.includes('--database')
/** Where browsers reach most of the acts, and the start from nothing: what another server could make different. */
const databaseSpecs = ['chain', 'decisions-by-keyboard', 'start'].map((name) => `test/e2e/${name}.spec.ts`)

try {
  checkNode()
  await install()
  const browser = await chromium()
  if (browser !== null) process.env.CHROMIUM_PATH = browser
  process.env.PYTHON_PATH = await python()
  await mkdir(join(root, '.build'), { recursive: true })
  if (!databaseOnly) await check()
  await vitest()
  await build()
  await playwright()
} catch (error) {
  fail(error instanceof Stop ? error.message : String(error?.stack ?? error))
}

list('passed at the second attempt', flaky)
list('failed', failures)

const skipped = sum.skipped === 0 ? '' : `, ${sum.skipped} skipped`
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`)
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0

async function check() {
  title('npm run check')
  const { code } = await run(npm(['run', '--silent', 'check']), { show: true })
  if (code !== 0) fail('npm run check')
}

async function vitest() {
  title('vitest')
  const report = join(root, '.build', 'vitest.json')
  await rm(report, { force: true })
  const projects = databaseOnly ? ['--project=database'] : []
  const args = ['run', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run([process.execPath, join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    show: true,
  })
  const told = await readReport(report)
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = told
  failures.push(...vitestFailures(told))
  add('vitest', code, {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  })
}

async function playwright() {
  title('playwright')
  const report = join(root, '.build', 'playwright.json')
  await rm(report, { force: true })
  const dataDir = await mkdtemp(join(tmpdir(), 'deconcert-e2e-'))
  const database = await ownDatabase()
  try {
    const cli = join(root, 'node_modules/@playwright/test/cli.js')
    const specs = databaseOnly ? databaseSpecs : []
    for (const spec of specs) await access(join(root, spec))
    // A browser on a crowded machine may miss its time once: a second attempt, told by name, is no silence.
    const { code } = await run(
      [process.execPath, cli, 'test', ...specs, '--retries=1', '--reporter=list,json'],
      {
        show: true,
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, E2E_DATA_DIR: dataDir, ...database.env },
      },
    )
    const told = await readReport(report)
    const { expected = 0, unexpected, flaky: second = 0, skipped } = told.stats ?? {}
    failures.push(...playwrightFailures(told))
    flaky.push(...playwrightFlaky(told))
    add('playwright', code, { passed: expected + second, failed: unexpected, skipped })
  } finally {
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** On a server of the tester's, the product gets a database of its own, as an operator would give it one. */
async function ownDatabase() {
  const serverUrl = process.env.DATABASE_URL
  if (!serverUrl) return { env: {}, drop: async () => undefined }
  const postgres = createRequire(join(root, 'packages/database/package.json'))('postgres')
  const name = `deconcert_e2e_${randomUUID().replaceAll('-', '')}`
  const sql = postgres(serverUrl, { max: 1 })
  await sql`create database ${sql(name)}`
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    env: { DATABASE_URL: url.href },
    async drop() {
      await sql`drop database ${sql(name)}`
      await sql.end()
    },
  }
}

async function readReport(path) {
  return JSON.parse(await readFile(path, 'utf8').catch(() => '{}'))
}

/** A run that fails without a failed test (a crash, an error outside of tests, no test at all) is a failure too. */
function add(runner, code, { passed = 0, failed = 0, skipped = 0 }) {
  sum.passed += passed
  sum.skipped += skipped
  sum.failed += failed
  if (code !== 0 && failed === 0) fail(`${runner} ended with code ${code}`)
}

function fail(reason) {
  sum.failed += 1
  failures.push(reason)
}

function list(name, texts) {
  if (texts.length === 0) return
  title(name)
  for (const text of texts) console.log(text)
}

function title(text) {
  console.log(`\n== ${text}`)
}
