import { StartFailure } from '@deconcert/database'
import { BadConfig, readConfig } from './config'
import { verifyCommand } from './verify-command'

// `npm run verify-journal [-- <plan>]`: whether anything was rewritten in the journals.
const [slug = null] = process.argv.slice(2)

try {
  process.exitCode = await verifyCommand(readConfig(), slug, (line) => console.log(line))
} catch (error) {
  console.error(error instanceof StartFailure || error instanceof BadConfig ? error.message : error)
  process.exitCode = 1
}
