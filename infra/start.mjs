/** `npm start`: from a fresh clone to a served address, and again in a few seconds. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, checkNode, install, root, Stop } from './workspace.mjs'

try {
  checkNode()
  await install()
  await build()
  endWithParent()
  process.env.NODE_ENV ??= 'production'
  await import(pathToFileURL(join(root, 'apps/server/dist/main.js')).href)
} catch (error) {
  console.error(error instanceof Stop ? error.message : error)
  process.exit(1)
}

/** npm may be killed without a chance to pass it on: the server then ends as it does on SIGTERM. */
function endWithParent() {
  if (process.env.npm_lifecycle_event !== 'start' || process.platform === 'win32') return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}
