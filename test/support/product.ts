import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const run = promisify(execFile)

/** A place for the product to live in: an empty data folder and a free port. */
export type Place = {
  readonly dataDir: string
  readonly port: number
  readonly url: string
  /** The command lines of what still runs for this folder, the embedded database included. */
  processes(): Promise<readonly string[]>
  [Symbol.asyncDispose](): Promise<void>
}

/** The product, started as a person starts it. */
export type Product = {
  /** What it has printed so far, errors included. */
  said(): string
  /** Resolves with the exit code; null when it was killed. */
  readonly exited: Promise<number | null>
  signal(signal: NodeJS.Signals): void
  /** Resolves when `GET /healthz` answers 200; rejects when the product ended instead. */
  serves(): Promise<void>
}

export async function openPlace(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'deconcert-product-'))
  const port = await freePort()
  const processes = async () => {
    const { stdout } = await run('ps', ['-eo', 'stat=,args='])
    return stdout.split('\n').filter((line) => line.includes(dataDir) && !line.startsWith('Z'))
  }
  return {
    dataDir,
    port,
    url: `http://127.0.0.1:${port}`,
    processes,
    async [Symbol.asyncDispose]() {
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/**
 * Starts the product: with `npm start`, or, to hold the server's own process, with the program that it runs
 * (`by: 'node'`). Uses the embedded database unless `env` says otherwise.
 */
export function startProduct(
  place: Place,
  { by = 'npm', env = {} }: { by?: 'npm' | 'node'; env?: Record<string, string> } = {},
): Product {
  const [command, args] = by === 'npm' ? ['npm', ['start']] : [process.execPath, ['infra/start.mjs']]
  const own = { PORT: String(place.port), HOST: '127.0.0.1', DATA_DIR: place.dataDir, DATABASE_URL: '' }
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += data
    })
  }
  const exited = new Promise<number | null>((ended) => child.once('close', ended))
  return {
    said: () => said,
    exited,
    signal: (signal) => void child.kill(signal),
    serves: async () => await untilItServes(place.url, child, () => said),
  }
}

async function untilItServes(url: string, child: ChildProcess, said: () => string): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const response = await fetch(`${url}/healthz`).catch(() => null)
    if (response?.ok) return
    await new Promise((later) => setTimeout(later, 50))
  }
  throw new Error(`the product ended before it served:\n${said()}`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => probe.once('listening', listening))
  const found = probe.address()
  await new Promise((closed) => probe.close(closed))
  if (found === null || typeof found === 'string') throw new Error('no port')
  return found.port
}
