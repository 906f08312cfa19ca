/** What both commands need first: the packages installed, and the product built. Plain Node, no dependency. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { patchPackages } from './patch-packages.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A failure that the operator can act on: its message is all that is printed. */
export class Stop extends Error {}

/** Refuses a Node that is too old, in a sentence. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Stop(
    `De concert demande Node 20.19 ou plus récent (ici ${process.versions.node}) : installez-le depuis nodejs.org. ` +
      `/ De concert needs Node 20.19 or newer (found ${process.versions.node}).`,
  )
}

/** Installs the packages of package-lock.json, unless they are there already, mended as they should be. */
export async function install() {
  if ((await isInstalled()) && isMended()) return
  await installAnew()
  mend()
}

/** Where scripts of packages are switched off, npm has not done it. */
function mend() {
  try {
    patchPackages()
  } catch (error) {
    throw new Stop(
      `Un paquet ne peut pas être corrigé (infra/patches) : ${error.message} ` +
        `/ A package cannot be mended (infra/patches): ${error.message}`,
    )
  }
}

function isMended() {
  try {
    patchPackages()
    return true
  } catch {
    return false
  }
}

async function installAnew() {
  console.log('Installation des paquets… / Installing packages…')
  const { code, output } = await run(npm(['ci', '--include=dev', '--no-audit', '--no-fund']))
  if (code !== 0) {
    process.stderr.write(output)
    throw new Stop(
      'L’installation des paquets a échoué : vérifiez le réseau, puis relancez. ' +
        '/ Installing the packages failed: check the network, then try again.',
    )
  }
}

/** Builds the server and the web application, unless nothing changed since the last time. */
export async function build() {
  const stamp = join(root, '.build', 'fingerprint')
  const fingerprint = await fingerprintOfSources()
  const built = ['apps/server/dist/main.js', 'apps/web/dist/index.html'].every((path) =>
    existsSync(join(root, path)),
  )
  if (built && (await readFile(stamp, 'utf8').catch(() => '')) === fingerprint) return
  console.log('Construction… / Building…')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const results = await Promise.all([
    run([process.execPath, vite, 'build', '--ssr'], { cwd: join(root, 'apps/server'), production: true }),
    run([process.execPath, vite, 'build'], { cwd: join(root, 'apps/web'), production: true }),
  ])
  for (const { code, output } of results) {
    if (code === 0) continue
    process.stderr.write(output)
    throw new Stop('La construction a échoué (voir ci-dessus). / The build failed (see above).')
  }
  await mkdir(dirname(stamp), { recursive: true })
  await writeFile(stamp, fingerprint)
}

/** The command line that runs npm, by the npm that runs us when there is one. */
export function npm(args) {
  const path = process.env.npm_execpath
  return path?.endsWith('.js') ? [process.execPath, path, ...args] : ['npm', ...args]
}

/** Runs a command to its end; its output is kept, or shown as it comes with `show`. */
export function run([command, ...args], { cwd = root, show = false, production = false, env = {} } = {}) {
  const environment = { ...process.env, ...env, ...(production ? { NODE_ENV: 'production' } : {}) }
  return new Promise((ended) => {
    const child = spawn(command, args, {
      cwd,
      env: environment,
      shell: process.platform === 'win32' && command === 'npm',
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    })
    let output = ''
    child.stdout?.on('data', (data) => {
      output += data
    })
    child.stderr?.on('data', (data) => {
      output += data
    })
    child.on('error', (error) => ended({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => ended({ code: code ?? 1, output }))
  })
}

/** npm leaves in node_modules a list of what it installed: it must hold what package-lock.json asks for. */
async function isInstalled() {
  try {
    const wanted = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')).packages
    const present = JSON.parse(
      await readFile(join(root, 'node_modules', '.package-lock.json'), 'utf8'),
    ).packages
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        !path.includes('node_modules/') || optional || present[path]?.version === version,
    )
  } catch {
    return false
  }
}

async function fingerprintOfSources() {
  const hash = createHash('sha256')
  const files = [
    join(root, 'package-lock.json'),
    ...(await sources(join(root, 'packages'))),
    ...(await sources(join(root, 'apps'))),
  ]
  for (const file of files) {
    hash
      .update(file.slice(root.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0')
  }
  return hash.digest('hex')
}

async function sources(folder) {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = await Promise.all(
    entries
      .filter(({ name }) => !['node_modules', 'dist', '.types'].includes(name) && !/\.(test|md)\b/.test(name))
      .map((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)])),
  )
  return found.flat().sort()
}
