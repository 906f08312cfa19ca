/**
 * Mends the installed packages with the files of infra/patches, which say what a release has wrong. npm runs it after
 * each installation, and both commands before anything else. `git apply` leaves what is mended already as it is, and
 * refuses a patch that no longer fits: then the package has changed, and the patch goes or is drawn anew.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const patches = join(root, 'infra', 'patches')

/** Throws with the words of git when a patch can be neither found applied nor applied. */
export function patchPackages() {
  for (const name of readdirSync(patches)) {
    const patch = join(patches, name)
    if (apply('--reverse', '--check', patch).status === 0) continue
    const { status, stderr, error } = apply(patch)
    if (status !== 0) throw new Error(`${name}: ${error?.message ?? stderr}`)
  }
}

function apply(...args) {
  // In a folder of another repository git would leave out every file, and say that all went well.
  const { GIT_DIR, GIT_WORK_TREE, ...env } = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(root) }
  return spawnSync('git', ['apply', '--ignore-whitespace', ...args], { cwd: root, encoding: 'utf8', env })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) patchPackages()
