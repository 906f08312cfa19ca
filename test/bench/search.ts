/**
 * `npm run bench:search`: search as somebody types, at 20 plans of the demo's size. Starts the built product on an
 * embedded PostgreSQL with the demo, lays 19 other plans with the same texts beside it, and asks the server by HTTP,
 * signed in. Each answer is set beside what the same server needs to list the plan's proposals, and, in the database,
 * beside a plain query of the same rows.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectOwner, type Sql } from '../../packages/database/src/connect'
import { startEmbedded } from '../../packages/database/src/embedded/server'
import { demoCookie } from '../support/demo-session'
import { figure, tableOf } from './figures'
import { Latencies } from './latencies'
import { startProgram } from './process'

const otherPlans = 19
const rounds = 60
const reader = 'Claire Montbrial'

/** What people type, letter by letter at the end of each. */
const searches = [
  'mo',
  'mobil',
  'mobilité',
  'aide à domicile',
  '"petite enfance"',
  'logement jeunes',
  'FA 12',
  'P-8',
  'zzzz',
]

const folder = await mkdtemp(join(tmpdir(), 'deconcert-bench-'))
const { ownerUrl, stop } = await startEmbedded({ dataDir: folder })
const owner = connectOwner(ownerUrl)
const server = await startProgram(['apps/server/dist/main.js'], {
  DATABASE_URL: ownerUrl,
  DEMO: 'on',
  ORIGIN: '',
  NODE_ENV: 'production',
})
try {
  await measure(`http://127.0.0.1:${server.port}`)
} finally {
  await server.stop()
  await owner.end()
  await stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function measure(address: string): Promise<void> {
  const headers = { cookie: await demoCookie(address, reader) }
  const ask = async (path: string) =>
    await (await fetch(`${address}/api/plans/val-aubrelle${path}`, { headers })).json()
  while ((await ask('/search?q=mobilité')).reading > 0) await new Promise((done) => setTimeout(done, 200))
  await layOtherPlans(owner)
  const found = new Latencies()
  const listed = new Latencies()
  for (let round = 0; round < rounds; round += 1) {
    for (const q of searches) await timed(found, () => ask(`/search?q=${encodeURIComponent(q)}`))
    await timed(listed, () => ask('/proposals'))
  }
  const rows = new Latencies()
  const plain = new Latencies()
  for (let round = 0; round < rounds; round += 1) {
    await timed(
      rows,
      () => owner`
      select subject_id from search_entry, websearch_to_tsquery('french', 'aide domicile') q
      where lexemes @@ q and plan_id = (select id from plan where slug = 'val-aubrelle')`,
    )
    await timed(
      plain,
      () => owner`
      select subject_id from search_entry where plan_id = (select id from plan where slug = 'val-aubrelle')`,
    )
  }
  const [{ entries } = { entries: 0 }] = await owner<
    { entries: number }[]
  >`select count(*) as entries from search_entry`
  console.log(
    tableOf([
      {
        title: `search: ${otherPlans + 1} plans, ${entries.toLocaleString('en')} entries`,
        figures: [
          figure(
            'search by HTTP p50 (beside: the list of proposals)',
            'ms',
            found.quantile(0.5),
            listed.quantile(0.5),
          ),
          figure(
            'search by HTTP p95 (beside: the list of proposals)',
            'ms',
            found.quantile(0.95),
            listed.quantile(0.95),
          ),
          figure(
            'two words in the index p50 (beside: all rows of the plan)',
            'ms',
            rows.quantile(0.5),
            plain.quantile(0.5),
          ),
        ],
        faults: [],
      },
    ]),
  )
}

async function timed(latencies: Latencies, act: () => PromiseLike<unknown>): Promise<void> {
  const start = performance.now()
  await act()
  latencies.add(performance.now() - start)
}

/** Plans of the same size and words, for the index to tell apart. */
async function layOtherPlans(sql: Sql): Promise<void> {
  await sql`
    insert into plan (id, slug, title, kind, status, created_at)
    select gen_random_uuid(), slug || '-' || n, title, kind, status, now()
    from plan, generate_series(1, ${otherPlans}) n where slug = 'val-aubrelle'`
  await sql`
    insert into search_entry (kind, subject_id, plan_id, heading, also, words, words_seq)
    select e.kind, gen_random_uuid(), p.id, e.heading, e.also, e.words, e.words_seq
    from search_entry e join plan p on p.slug like 'val-aubrelle-%'`
  await sql`analyze search_entry`
}
