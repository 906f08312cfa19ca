/** `npm start`: from a fresh clone to a served address, and again in a few seconds. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, checkNode, install, root, Stop } from './workspace.mjs'

try {
  checkNode()
  await install()
  await build()
  endWithNpm()
  process.env.NODE_ENV ??= 'production'
  await import(pathToFileURL(join(root, 'apps/server/dist/main.js')).href)
} catch (error) {
  console.error(error instanceof Stop ? error.message : error)
  process.exit(1)
}

/**
 * npm runs us below a shell that passes no signal on, and may itself be killed without a chance to do so: the server
 * then ends as it does on SIGTERM.
 */
function endWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start' || process.platform === 'win32') return
  const parent = process.ppid
  const npm = npmAbove(parent)
  const watch = setInterval(() => {
    if (process.ppid === parent && (npm === null || isAlive(npm))) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 200)
  watch.unref()
}

/** The process that npm's shell belongs to; null when npm is our parent itself, or cannot be found. */
function npmAbove(parent) {
  const { status, stdout } = spawnSync('ps', ['-o', 'ppid=,command=', '-p', String(parent)], {
    encoding: 'utf8',
  })
  const [, grandparent, command = ''] =
    /^\s*(\d+)\s+(.*)/.exec(status === 0 ? stdout : procEntry(parent)) ?? []
  return grandparent === undefined || command.startsWith('npm') ? null : Number(grandparent)
}

/** What ps would print, on a Linux without ps. */
function procEntry(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return `${status.slice(status.lastIndexOf(')') + 4).split(' ')[0]} ${command}`
  } catch {
    return ''
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
