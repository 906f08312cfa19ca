/** The Python that runs the verifier of an archive in the tests: one that is here already, else Debian's. */
import { existsSync } from 'node:fs'
import { run, Stop } from './workspace.mjs'

const names = ['python3', 'python']
const isRecent = 'import sys; sys.exit(0 if sys.version_info >= (3, 8) else 1)'

/** The command or path of a Python of at least 3.8. Installs one if need be. */
export async function python() {
  const found = (await findPython()) ?? (await installFromDebian())
  if (found !== null) return found
  throw new Stop(
    'Aucun Python 3.8 ou plus récent pour les tests : installez-le, ou donnez son chemin avec PYTHON_PATH. ' +
      '/ No Python 3.8 or newer for the tests: install it, or set PYTHON_PATH.',
  )
}

async function findPython() {
  const candidates = process.env.PYTHON_PATH ? [process.env.PYTHON_PATH] : names
  for (const name of candidates) {
    const { code } = await run([name, '-c', isRecent])
    if (code === 0) return name
  }
  return null
}

async function installFromDebian() {
  if (process.env.PYTHON_PATH || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  console.log('Installation de Python… / Installing Python…')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run(['apt-get', 'update', '-q'], { env })
  await run(['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'python3'], { env })
  return await findPython()
}
