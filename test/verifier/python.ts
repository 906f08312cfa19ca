import { execFile, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const verifierPath = fileURLToPath(new URL('../../apps/server/src/archive/verify.py', import.meta.url))

/** The Python that runs the verifier, found or installed by `npm test`. */
const python = process.env.PYTHON_PATH ?? 'python3'

/** Gives every line to one process of the verifier's `--tally`; resolves with its lines. */
export async function pythonTallies(lines: readonly string[]): Promise<readonly string[]> {
  const child = spawn(python, [verifierPath, '--tally'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  child.stdin.end(`${lines.join('\n')}\n`)
  const code = await ended
  if (code !== 0)
    throw new Error(`the verifier ended with ${code} after ${output.split('\n').length - 1} lines`)
  return output.trimEnd().split('\n')
}

/** Runs the verifier on an archive as anyone would; resolves with what it prints and its exit code. */
export async function runVerifier(path: string): Promise<{ readonly code: number; readonly said: string }> {
  try {
    const { stdout } = await promisify(execFile)(python, [verifierPath, path])
    return { code: 0, said: stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: `${stdout}${stderr}` }
  }
}
