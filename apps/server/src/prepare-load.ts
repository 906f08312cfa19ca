import { StartFailure } from '@deconcert/database'
import { BadConfig, readConfig } from './config'
import { loadCommand } from './load-command'

// `npm run prepare-load -- --documents N --people N --out FOLDER`: texts to write in and people who may, on an empty database.
try {
  console.log(await loadCommand(readConfig(), process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof StartFailure || error instanceof BadConfig ? error.message : error)
  process.exitCode = 1
}
