import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Place } from '../support/product'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The product's server as it is built for production, without its interface: to be started and killed many times. */
export type ServerProgram = {
  start(env: Record<string, string>): ServerProcess
  [Symbol.asyncDispose](): Promise<void>
}

type ServerProcess = {
  readonly pid: number
  /** What it has printed so far, errors included. */
  said(): string
  /** Resolves with the exit code; null when it was killed. */
  readonly exited: Promise<number | null>
  readonly isRunning: boolean
  signal(signal: NodeJS.Signals): void
  /** Resolves when `GET /healthz` answers 200; rejects when the process ended instead. */
  serves(): Promise<void>
  /** Ends it as a power cut would: nothing is flushed, nobody is told. */
  kill(): Promise<void>
}

export async function buildServer(place: Place): Promise<ServerProgram> {
  const outDir = join(root, '.build', `chaos-${place.port}`)
  const server = join(root, 'apps/server')
  await build({
    root: server,
    configFile: join(server, 'vite.config.ts'),
    mode: 'production',
    logLevel: 'warn',
    build: { ssr: true, outDir, emptyOutDir: true },
  })
  return {
    start: (env) => startProcess(join(outDir, 'main.js'), place, env),
    [Symbol.asyncDispose]: () => rm(outDir, { recursive: true, force: true }),
  }
}

function startProcess(program: string, place: Place, env: Record<string, string>): ServerProcess {
  const own = { PORT: String(place.port), HOST: '127.0.0.1', DATA_DIR: place.dataDir, NODE_ENV: 'production' }
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += data
    })
  }
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve))
  const isRunning = () => child.exitCode === null && child.signalCode === null
  return {
    pid: child.pid ?? 0,
    said: () => said,
    exited,
    get isRunning() {
      return isRunning()
    },
    signal: (signal) => void child.kill(signal),
    async serves() {
      while (isRunning()) {
        const response = await fetch(`${place.url}/healthz`).catch(() => null)
        if (response?.ok) return
        await new Promise((later) => setTimeout(later, 20))
      }
      throw new Error(`the server ended before it served:\n${said}`)
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}
