/**
 * `npm run bench:plan`: what opening, moving in and exporting a plan of 2,000 lines takes. Starts the product on an empty
 * database, imports such a plan, and asks for it; beside each time, how many times that of a plain query of the same rows.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectOwner, type Sql } from '../../../packages/database/src/connect'
import { startEmbedded } from '../../../packages/database/src/embedded/server'
import { demoCookie, fromOurPages } from '../../support/demo-session'
import { openPlace, startProduct } from '../../support/product'
import { largePlan } from './large-plan'

const times = 15

const folder = await mkdtemp(join(tmpdir(), 'deconcert-bench-'))
const database = await startEmbedded({ dataDir: folder })
await using place = await openPlace()
const product = startProduct(place, { by: 'node', env: { DEMO: 'on', DATABASE_URL: database.ownerUrl } })
const sql = connectOwner(database.ownerUrl, { max: 1 })
try {
  await product.serves()
  const headers = { ...fromOurPages, cookie: await demoCookie(place.url, 'Claire Montbrial') }
  const ask = async (path: string, body?: object) => {
    const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    const answer = await fetch(`${place.url}/api/plans${path}`, { headers, ...sent })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return Buffer.from(await answer.arrayBuffer())
  }
  const imported = performance.now()
  const { slug } = JSON.parse((await ask('/documents', largePlan())).toString())
  const importing = performance.now() - imported
  const tree = JSON.parse((await ask(`/${slug}/nodes`)).toString())
  const idOf = (key: string): string => tree.nodes.find((node: { key: string }) => node.key === key).id
  const plain = await median(() => plainQuery(sql, slug))

  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    'open the tree': () => ask(`/${slug}/nodes`),
    'open the page to print': () => ask(`/${slug}/export/print`),
    'export, plan document': () => ask(`/${slug}/export?format=json`),
    'export, lines as CSV': () => ask(`/${slug}/export?format=csv`),
    'export, lines as XLSX': () => ask(`/${slug}/export?format=xlsx`),
    'export, 1,900 sheets as CSV': () => ask(`/${slug}/export?format=csv&what=sheets`),
    'export, outline': () => ask(`/${slug}/export?format=txt`),
    'move an action': () =>
      ask(`/${slug}/nodes/${idOf('a0')}/place`, { levelKey: 'action', parentId: idOf('x1'), position: 0 }),
  }
  const row = (milliseconds: number) => ({
    milliseconds: Math.round(milliseconds),
    'times the plain query': Number((milliseconds / plain).toFixed(1)),
  })
  const rows: Record<string, object> = {
    'plain query of the same rows': row(plain),
    'import, once': row(importing),
  }
  for (const [name, act] of Object.entries(acts)) rows[name] = row(await median(act))
  console.table(rows)
} finally {
  await sql.end({ timeout: 1 })
  product.signal('SIGTERM')
  await product.exited
  await database.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function median(act: () => Promise<unknown>): Promise<number> {
  await act()
  const taken: number[] = []
  for (let nth = 0; nth < times; nth += 1) {
    const start = performance.now()
    await act()
    taken.push(performance.now() - start)
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

/** The lines of the plan and what they meet, as they are stored. */
async function plainQuery(db: Sql, slug: string): Promise<void> {
  await db`select n.* from node n join plan p on p.id = n.plan_id where p.slug = ${slug}`
  await db`select c.* from crossing c join plan p on p.id = c.plan_id where p.slug = ${slug}`
}
