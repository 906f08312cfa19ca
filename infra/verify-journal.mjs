/** `npm run verify-journal [-- <plan>]`: computes the journals' chains again, beside a server that runs or without one. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, checkNode, install, root, Stop } from './workspace.mjs'

try {
  checkNode()
  await install()
  await build()
  await import(pathToFileURL(join(root, 'apps/server/dist/verify-journal.js')).href)
} catch (error) {
  console.error(error instanceof Stop ? error.message : error)
  process.exitCode = 1
}
