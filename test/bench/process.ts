import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { after } from './time'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A server that runs in a process of its own, measured from outside. */
export type Program = {
  readonly port: number
  /** Seconds of processor time that all its threads have used; null where the system does not say. */
  cpuSeconds(): number | null
  /** Bytes that it holds in memory; null where the system does not say. */
  memory(): number | null
  /** How long its event loop has stood still at most since it was last asked; null when it does not watch itself. */
  longestStall(): Promise<number | null>
  stop(): Promise<void>
}

/** `args` of Node; the program is told its PORT, and runs once it takes connections. */
export async function startProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Program> {
  const port = await freePort()
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      said += data
    })
  }
  await untilItServes(child, port, () => said)
  const { pid = 0 } = child
  return {
    port,
    cpuSeconds: () => cpuSecondsOf(pid),
    memory: () => memoryOf(pid),
    longestStall: () => askStall(child),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'close')
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function untilItServes(child: ChildProcess, port: number, said: () => string): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null)
    if (answer?.ok) return
    await after(50)
  }
  throw new Error(`it ended before it served:\n${said()}`)
}

async function askStall(child: ChildProcess): Promise<number | null> {
  child.send('stall')
  const answer = await Promise.race([once(child, 'message'), after(1000).then(() => null)])
  return answer === null ? null : (answer[0] as { stallMilliseconds: number }).stallMilliseconds
}

const ticksPerSecond = 100

function cpuSecondsOf(pid: number): number | null {
  const stat = read(`/proc/${pid}/stat`)
  // The name of the program, in brackets, may hold anything.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields ? (Number(fields[11]) + Number(fields[12])) / ticksPerSecond : null
}

function memoryOf(pid: number): number | null {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) * 1024
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return null
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const found = probe.address()
  probe.close()
  await once(probe, 'close')
  if (found === null || typeof found === 'string') throw new Error('no port')
  return found.port
}
