/**
 * Owns PostgreSQL, in a process group of its own: Ctrl-C does not reach the database before the server has drained,
 * and the end of the server, even by kill -9, closes the channel and stops the database.
 */
import { spawn, spawnSync } from 'node:child_process'
import { openSync } from 'node:fs'

const order = JSON.parse(process.argv[2] ?? '{}')
const log = openSync(order.logFile, 'a', 0o600)
const postgres = spawn(order.postgres, order.args, { ...order.options, stdio: ['ignore', log, log] })
let stopping = false

function stop() {
  if (stopping) return
  stopping = true
  if (process.platform === 'win32') {
    spawnSync(order.pgCtl, ['stop', '-m', 'fast', '-D', order.cluster])
    return
  }
  postgres.kill('SIGINT')
  setTimeout(() => postgres.kill('SIGQUIT'), 20_000).unref()
  setTimeout(() => postgres.kill('SIGKILL'), 30_000).unref()
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined)
process.on('disconnect', stop)
process.on('message', stop)
postgres.on('error', () => process.exit(1))
postgres.on('exit', (code) => process.exit(code ?? 1))
if (!process.connected) stop()
