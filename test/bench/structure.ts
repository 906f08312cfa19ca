import { connectApp } from '../../packages/database/src/connect'
import { type Findings, figure } from './figures'
import { Latencies } from './latencies'
import type { Stage } from './stage'

const times = 30
const [parts, orientations, actions] = [10, 10, 19]
const lines = parts * (1 + orientations * (1 + actions))

type Line = { readonly id: string; readonly parentId: string | null; readonly levelKey: string }

/**
 * A tree of two thousand lines: opening it, and moving a branch of twenty from one part to another. Each beside a plain
 * query of the same rows, in the place of the relay. To be played once somebody leads a plan.
 */
export async function structure({ server, url }: Stage): Promise<Findings> {
  const [cookie = ''] = server.cookies
  const origin = `http://127.0.0.1:${server.port}/api/plans`
  const ask = async (path: string, body?: object) => {
    const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
    const sent = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }
    const answer = await fetch(`${origin}${path}`, sent)
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }
  const { slug } = await ask('/documents', document())
  const sql = connectApp(url, { max: 1 })
  try {
    const tree = async () => (await ask(`/${slug}/nodes`)).nodes as readonly Line[]
    const plain = await timed(
      () => sql`select n.* from node n join plan p on p.id = n.plan_id where p.slug = ${slug as string}`,
    )
    const open = await timed(tree)
    const read = await tree()
    const homes = read.filter(({ parentId }) => parentId === null)
    const branches = read.filter(({ levelKey }) => levelKey === 'orientation')
    const move = await timed((n) =>
      ask(`/${slug}/nodes/${branches[n]?.id}/place`, {
        parentId: homes[(n + 3) % parts]?.id,
        levelKey: 'orientation',
        position: 0,
      }),
    )
    const after = await tree()
    return {
      title: `a tree of ${lines.toLocaleString('en')} lines, beside a plain query of its rows`,
      figures: [
        figure('open p50', 'ms', open.quantile(0.5), plain.quantile(0.5)),
        figure('open p95', 'ms', open.quantile(0.95), plain.quantile(0.95)),
        figure('move a branch of 20 p50', 'ms', move.quantile(0.5), plain.quantile(0.5)),
        figure('move a branch of 20 p95', 'ms', move.quantile(0.95), plain.quantile(0.95)),
      ],
      faults: after.length === lines ? [] : [`${after.length} of ${lines} lines`],
    }
  } finally {
    await sql.end({ timeout: 1 })
  }
}

async function timed(act: (n: number) => Promise<unknown>): Promise<Latencies> {
  const latencies = new Latencies()
  for (let n = 0; n < times; n += 1) {
    const start = performance.now()
    await act(n)
    latencies.add(performance.now() - start)
  }
  return latencies
}

function document(): object {
  const level = (key: string, parent: string | null) => ({
    key,
    labelSingular: key,
    allowedParents: [parent],
    numbering: { style: 'decimal', reset: 'parent', template: '{parent}.{n}' },
  })
  const node = (id: string, levelKey: string, parent: string | null) => ({
    id,
    level: levelKey,
    parent,
    title: id,
  })
  const range = (length: number) => Array.from({ length }, (_, n) => n)
  return {
    format: 'schema-solidarites/plan',
    formatVersion: '0.1',
    plan: { title: 'Two thousand lines' },
    levels: [level('part', null), level('orientation', 'part'), level('action', 'orientation')],
    nodes: range(parts).flatMap((p) => [
      node(`${p}`, 'part', null),
      ...range(orientations).flatMap((o) => [
        node(`${p}.${o}`, 'orientation', `${p}`),
        ...range(actions).map((a) => node(`${p}.${o}.${a}`, 'action', `${p}.${o}`)),
      ]),
    ]),
  }
}
