/** `npm run prepare-load -- --documents N --people N --out FOLDER`: fills an empty database for a load test. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, checkNode, install, root, Stop } from './workspace.mjs'

try {
  checkNode()
  await install()
  await build()
  await import(pathToFileURL(join(root, 'apps/server/dist/prepare-load.js')).href)
} catch (error) {
  console.error(error instanceof Stop ? error.message : error)
  process.exitCode = 1
}
