import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, readlink, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectOwner } from '../connect'
import { processesIn } from './process-list'
import { startEmbedded } from './server'

const source = import.meta.dirname
let bundle = ''

/** The owner of the server must be a process that can be killed: it is bundled, as the product is. */
beforeAll(async () => {
  const dist = join(source, '../../dist')
  await mkdir(dist, { recursive: true })
  bundle = await mkdtemp(join(dist, 'test-'))
  const entry = join(bundle, 'child.ts')
  await writeFile(
    entry,
    `import { startEmbedded } from ${JSON.stringify(join(source, 'server.ts'))}
     startEmbedded({ dataDir: process.argv[2] })
       .then((server) => process.send({ url: server.ownerUrl }), (error) => process.send({ refused: error.reason }))
     process.on('message', () => undefined)`,
  )
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      emptyOutDir: false,
      outDir: bundle,
      rolldownOptions: {
        input: { child: entry, supervisor: join(source, 'supervisor.mjs') },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  })
})

afterAll(async () => await rm(bundle, { recursive: true, force: true }))

test('[U20] a server starts, keeps its data over a restart, and leaves no process', async () => {
  await using place = await openPlace()
  const first = await startEmbedded(place)
  await run(first.ownerUrl, 'create table kept as select 7 as n')
  await first.stop()
  expect(await place.processes()).toEqual([])

  const second = await startEmbedded(place)
  expect(await run(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }])
  await second.stop()
})

test('[U21] kill -9 of its owner stops PostgreSQL within a second, and the next start has every commit', async () => {
  await using place = await openPlace()
  const owner = fork(join(bundle, 'child.mjs'), [place.dataDir])
  const url = await answerOf(owner)
  await run(url, 'create table kept as select 7 as n')

  owner.kill('SIGKILL')
  await expect.poll(() => place.processes(), { timeout: 1000 }).toEqual([])

  const next = await startEmbedded(place)
  expect(await run(next.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }])
  await next.stop()
})

test('[U22] a start right after kill -9 waits for the old server and recovers', async () => {
  await using place = await openPlace()
  const owner = fork(join(bundle, 'child.mjs'), [place.dataDir])
  await answerOf(owner)
  owner.kill('SIGKILL')

  const next = await startEmbedded(place)
  expect(await run(next.ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }])
  await next.stop()
})

test('[U23] when every process is killed at once, the next start recovers', async () => {
  await using place = await openPlace()
  const owner = fork(join(bundle, 'child.mjs'), [place.dataDir])
  const url = await answerOf(owner)
  await run(url, 'create table kept as select 7 as n')
  for (const pid of await place.processes()) process.kill(pid, 'SIGKILL')
  owner.kill('SIGKILL')

  const next = await startEmbedded(place)
  expect(await run(next.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }])
  await next.stop()
})

test('[U24] a lock file with the number of a living stranger does not hinder', async () => {
  await using place = await openPlace()
  const first = await startEmbedded(place)
  const lock = join(place.dataDir, 'postgres', 'postmaster.pid')
  const left = await readFile(lock, 'utf8')
  await first.stop()
  await writeFile(lock, left.replace(/^\d+/, String(process.pid)))
  await writeFile(
    join(place.dataDir, 'owner.json'),
    JSON.stringify({ pid: process.pid, startedAt: 'another time', token: 'x' }),
  )

  const next = await startEmbedded(place)
  expect(await run(next.ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }])
  await next.stop()
})

test('[U25] a second server on the same folder is refused, from here or elsewhere', async () => {
  await using place = await openPlace()
  const first = await startEmbedded(place)

  await expect(startEmbedded(place)).rejects.toMatchObject({ reason: 'data-folder-in-use' })
  const other = fork(join(bundle, 'child.mjs'), [place.dataDir])
  expect(await answerOf(other)).toBe('data-folder-in-use')
  other.kill('SIGKILL')

  expect(await run(first.ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }])
  await first.stop()
})

test('[U26] the server listens here only, wants its password, and nobody else may read it', async () => {
  await using place = await openPlace()
  const server = await startEmbedded(place)
  const url = new URL(server.ownerUrl)
  url.password = 'guessed'

  expect(url.hostname).toBe('127.0.0.1')
  await expect(run(url.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  expect(await run(server.ownerUrl, 'show listen_addresses')).toEqual([{ listenAddresses: '127.0.0.1' }])
  expect((await stat(join(place.dataDir, 'postgres.password'))).mode & 0o777).toBe(0o600)
  await server.stop()
})

test('[U27] it starts in a folder that only we may enter', async () => {
  await using place = await openPlace()
  const hidden = { dataDir: join(place.dataDir, 'ours', 'data') }
  await mkdir(join(place.dataDir, 'ours'), { mode: 0o700 })
  const first = await startEmbedded(hidden)
  await run(first.ownerUrl, 'create table kept as select 7 as n')
  await first.stop()

  const second = await startEmbedded(hidden)
  expect(await run(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }])
  await second.stop()
  const linked = await readlink(join(hidden.dataDir, 'files')).catch(() => null)
  if (linked !== null) await rm(linked, { recursive: true })
})

test('[U27] where no folder can be made it says so at once', async () => {
  await expect(startEmbedded({ dataDir: '/proc/nope/data' })).rejects.toMatchObject({
    reason: 'data-folder-unreachable',
  })
})

async function openPlace() {
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), 'deconcert-embedded-')))
  return {
    dataDir,
    /** What still runs there; the recorded number matters only where there is no /proc. */
    processes: async () => await processesIn(join(dataDir, 'postgres'), 0),
    async [Symbol.asyncDispose]() {
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function answerOf(child: ChildProcess): Promise<string> {
  const [answer] = await once(child, 'message')
  return answer.url ?? answer.refused
}

async function run(url: string, query: string) {
  const owner = connectOwner(url, { max: 1 })
  return await owner.unsafe(query).finally(() => owner.end())
}
