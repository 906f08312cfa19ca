import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { bombs } from './bombs.fixture'
import { readOffice } from './read-office'
import { readOutline } from './read-outline'

test('[T37] there are more than thirty ways to send what nobody should', () => {
  expect(Object.keys(bombs).length).toBeGreaterThan(30)
})

test.each(Object.entries(bombs))(
  '[T37] %s is refused, and says why',
  { timeout: 60_000 },
  (_, [reason, make]) => {
    expect(readOffice(make())).toEqual({ refusal: reason })
  },
)

test.each(Object.entries(bombs))(
  '[A49] as the outline of a plan, %s is refused, or told in a megabyte at most',
  { timeout: 60_000 },
  (_, [, make]) => {
    const read = readOutline(make())
    if ('text' in read) expect(read.text.length).toBeLessThanOrEqual(1024 * 1024)
  },
)

const entry = {
  office: new URL('./read-office.ts', import.meta.url).pathname,
  outline: new URL('./read-outline.ts', import.meta.url).pathname,
}

/** Reads them all, one after another, in both ways, in a process that does nothing else; says by how many bytes it grew. */
const reader = `
  import { readFileSync, readdirSync } from 'node:fs'
  import { readOffice } from './office.js'
  import { readOutline } from './outline.js'
  const [folder] = process.argv.slice(2)
  const names = readdirSync(folder).filter((name) => name.endsWith('.bomb'))
  const start = process.resourceUsage().maxRSS
  const largest = Math.max(...names.map((name) => {
    const bytes = new Uint8Array(readFileSync(folder + '/' + name))
    if (!('refusal' in readOffice(bytes))) throw new Error(name)
    readOutline(bytes)
    return bytes.length
  }))
  console.log(JSON.stringify({ read: names.length, grown: (process.resourceUsage().maxRSS - start) * 1024 - largest }))
`

test('[T37] [A49] … none of them takes fifty megabytes to be refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bombs-'))
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: { entry, formats: ['es'], fileName: (_, name) => `${name}.js` },
      },
    })
    await writeFile(join(folder, 'package.json'), '{"type":"module"}')
    await writeFile(join(folder, 'main.js'), reader)
    const made = Object.values(bombs).map(([, make], n) => writeFile(join(folder, `${n}.bomb`), make()))
    await Promise.all(made)
    const ran = await promisify(execFile)(process.execPath, ['--max-semi-space-size=2', 'main.js', folder], {
      cwd: folder,
    })
    const { read, grown } = JSON.parse(ran.stdout) as { read: number; grown: number }
    expect(read).toBe(made.length)
    expect(grown).toBeLessThan(50 * 1024 * 1024)
  } finally {
    await rm(folder, { recursive: true })
  }
}, 60_000)
