import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** When the process started, in the system's own words; null when there is no such process, or only its remains. */
export async function startOf(pid: number): Promise<string | null> {
  if (process.platform === 'linux') return await startOnLinux(pid)
  if (!isSignalled(pid)) return null
  if (process.platform === 'win32') return 'running'
  return await run('ps', ['-o', 'lstart=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  )
}

/**
 * The living processes of PostgreSQL at work in this folder. Each of them has the folder as its working folder, so that
 * neither a zombie nor a recycled number is taken for one.
 */
export async function processesIn(folder: string, recordedPid: number): Promise<readonly number[]> {
  if (process.platform === 'linux') {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
    const inside = await Promise.all(pids.map(async (pid) => (await workingFolder(pid)) === folder))
    return pids.filter((_, index) => inside[index])
  }
  if (!isSignalled(recordedPid)) return []
  if (process.platform === 'win32') return [recordedPid]
  const command = await run('ps', ['-o', 'comm=', '-p', String(recordedPid)]).catch(() => ({ stdout: '' }))
  return command.stdout.includes('postgres') ? [recordedPid] : []
}

async function startOnLinux(pid: number): Promise<string | null> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const [state, ...fields] = status.slice(status.lastIndexOf(')') + 2).split(' ')
  return state === undefined || state === '' || state === 'Z' ? null : (fields[18] ?? null)
}

async function workingFolder(pid: number): Promise<string> {
  return await readlink(`/proc/${pid}/cwd`).catch(() => '')
}

function isSignalled(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
