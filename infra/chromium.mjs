/** A browser for the tests: one that is here already, else Debian's, else Playwright's. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root, run, Stop } from './workspace.mjs'

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of the browser; null when Playwright's own is to be used. Installs one if need be. */
export async function chromium() {
  const found = findChromium() ?? (await installFromDebian())
  if (found !== null) return found
  const installed = await run([
    process.execPath,
    join(root, 'node_modules/playwright/cli.js'),
    'install',
    'chromium',
  ])
  if (installed.code === 0) return null
  process.stderr.write(installed.output)
  throw new Stop(
    'Aucun navigateur pour les tests : installez Chromium, ou donnez son chemin avec CHROMIUM_PATH. ' +
      '/ No browser for the tests: install Chromium, or set CHROMIUM_PATH.',
  )
}

function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...places, ...applications].find((path) => existsSync(path)) ?? null
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  console.log('Installation d’un navigateur… / Installing a browser…')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run(['apt-get', 'update', '-q'], { env })
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const { code } = await run(['apt-get', 'install', '-y', '-q', '--no-install-recommends', name], { env })
    if (code === 0) return findChromium()
  }
  return null
}
