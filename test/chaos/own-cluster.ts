import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectApp, connectOwner, migrate, type Sql, startEmbedded } from '@deconcert/database'

/** A PostgreSQL of the test's own, which may be killed: migrated, and as careful with the disk as it is by default. */
export type OwnCluster = {
  readonly port: number
  /** Its address for the owner, by another port. */
  urlBy(port: number): string
  /** Connected as its owner and as the role of requests. */
  use<Result>(act: (sql: { readonly owner: Sql; readonly app: Sql }) => Promise<Result>): Promise<Result>
  /** Kills the postmaster with -9. Resolves when none of its processes is left. */
  kill(): Promise<void>
  /** Starts it again, on what the dead one has left, on another port. */
  start(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export async function startOwnCluster(): Promise<OwnCluster> {
  const dataDir = await mkdtemp(join(tmpdir(), 'deconcert-cluster-'))
  let cluster = await startEmbedded({ dataDir })
  const portNow = () => Number(new URL(cluster.ownerUrl).port)
  const use: OwnCluster['use'] = async (act) => {
    const [owner, app] = [connectOwner(cluster.ownerUrl), connectApp(cluster.ownerUrl)]
    return await act({ owner, app }).finally(() => Promise.all([owner.end(), app.end()]))
  }
  await use(({ owner }) => migrate(owner))
  return {
    get port() {
      return portNow()
    },
    urlBy(port) {
      const url = new URL(cluster.ownerUrl)
      url.port = String(port)
      return url.href
    },
    use,
    async kill() {
      const pid = await use(({ owner }) => postmasterOf(owner))
      process.kill(pid, 'SIGKILL')
      await cluster.ended
    },
    async start() {
      cluster = await startEmbedded({ dataDir })
    },
    async [Symbol.asyncDispose]() {
      await cluster.stop()
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function postmasterOf(owner: Sql): Promise<number> {
  const [row] = await owner<{ file: string }[]>`select pg_read_file('postmaster.pid') as file`
  return Number.parseInt(row?.file ?? '', 10)
}
