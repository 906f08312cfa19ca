import { listAllPlans, type Sql } from '@deconcert/database'
import { readPlanCounts, readSheetTemplate, readStructure } from '@deconcert/database/plan'
import { type BallotResult, readRules } from '@deconcert/domain/ballot'
import { fileKind } from '@deconcert/domain/file'
import { numberTree } from '@deconcert/domain/plan'
import { gateObstacles, sheetEditRefusal } from '@deconcert/domain/sheet'
import { expect, test } from 'vitest'
import { loadDemo } from '../../apps/server/src/demo/load-demo'
import { readCompleteness } from '../../apps/server/src/use-cases/sheet-completeness'
import { verifyJournal } from '../../apps/server/src/use-cases/verify-journal'
import { freshDatabase } from '../support/database'

type Shown = {
  readonly config: string
  readonly secrecy: string
  readonly method: string
  readonly outcome: string
  readonly result: string
  readonly votes: number
}

test('[E4] the demo loads once, at its real scale, and its journal holds', async () => {
  await using db = await freshDatabase()

  await loadDemo(db.owner)
  await loadDemo(db.owner)

  const plans = await listAllPlans(db.app)
  expect(plans.map((plan) => plan.slug)).toEqual(['val-aubrelle'])
  const planId = plans[0]?.id ?? ''
  expect(await readPlanCounts(db.app, planId)).toEqual({
    groups: 21,
    people: 356,
    sheets: 48,
    proposals: {
      promoted: 47,
      merged: 14,
      'sent-back': 9,
      'set-aside': 9,
      draft: 2,
      submitted: 3,
      published: 3,
      'in-ballot': 2,
      adopted: 2,
      rejected: 1,
      withdrawn: 1,
    },
    ballots: { closed: 47, open: 3 },
    nodes: { orientation: 4, axe: 16, action: 47, 'fiche-territoriale': 12 },
  })
  const structure = await readStructure(db.app, planId)
  const numbers = numberTree(structure?.levels ?? [], structure?.nodes ?? [])
  const actions = structure?.nodes.filter((node) => node.levelKey === 'action') ?? []
  expect(new Set(actions.map((node) => numbers.get(node.id)))).toEqual(
    new Set(Array.from({ length: 47 }, (_, n) => `FA ${n + 1}`)),
  )
  expect(await verifyJournal({ sql: db.app }, planId)).toMatchObject({ break: null })
})

/** What the ballots of the demo came to, by outcome. */
async function results(sql: Sql): Promise<readonly Shown[]> {
  return await sql<Shown[]>`
    select b.config, b.secrecy, b.method, r.outcome, r.result, c.vote_count as votes
    from ballot b join closing c on c.ballot_id = b.id join ballot_result r on r.ballot_id = b.id`
}

test('[E4] the demo shows what a newcomer looks for: every kind of result, an amendment and its rival', async () => {
  await using db = await freshDatabase()
  await loadDemo(db.owner)

  const closed = await results(db.owner)
  const plenary = closed.find(({ method }) => method === 'majority-judgment')
  expect(plenary).toMatchObject({ secrecy: 'secret', outcome: 'ranked', votes: 286 })
  expect(readRules(plenary?.config ?? '').options).toHaveLength(12)
  expect((JSON.parse(plenary?.result ?? '') as BallotResult).selected).toHaveLength(5)
  const turned = closed.filter(({ config }) => readRules(config).colleges.length > 0)
  expect(turned.map(({ outcome, result }) => [outcome, JSON.parse(result)])).toMatchObject([
    ['rejected', { raw: { for: '9', against: '6' }, colleges: [{}, {}, {}, {}] }],
  ])
  expect(closed.filter(({ outcome }) => outcome === 'no-quorum')).toHaveLength(1)
  expect(closed.some(({ secrecy, votes }) => secrecy === 'secret' && votes >= 12 && votes < 30)).toBe(true)
  const open =
    await db.owner`select method, secrecy from ballot where state = 'open' order by method, secrecy`
  expect(open).toMatchObject([
    { method: 'dots', secrecy: 'named' },
    { method: 'for-against', secrecy: 'named' },
    { method: 'for-against', secrecy: 'secret' },
  ])
  const amendments = await db.owner`select state, count(*)::integer as count from amendment group by state`
  expect(amendments).toMatchObject([{ state: 'proposed', count: 2 }])
})

test('[E4] the demo shows a sheet that awaits the committee and one that it has validated, every rule kept', async () => {
  await using db = await freshDatabase()
  await loadDemo(db.owner)
  const [plan] = await listAllPlans(db.app)
  const tools = { sql: db.app, now: () => new Date('2026-11-22T12:00:00Z') }
  const template = await readSheetTemplate(db.app, plan?.id ?? '')

  const past = [...(await readCompleteness(tools, plan?.id ?? '')).values()].filter(
    ({ row }) => sheetEditRefusal(row.state, false) !== null,
  )

  expect(past.map(({ row }) => row.state).sort()).toEqual(['submitted', 'validated'])
  for (const { facts, completeness } of past) {
    expect([completeness.kept, completeness.total]).toEqual([19, 19])
    expect(gateObstacles(facts, completeness.findings, template, 'G3')).toEqual([])
  }
})

test('[E4] the demo shows an image in a diagnostic and a piece joined to a sheet, each with its words', async () => {
  await using db = await freshDatabase()
  await loadDemo(db.owner)

  const files = await db.owner<{ kind: string; isNamed: boolean; bytes: Uint8Array }[]>`
    select d.kind, f.bytes, exists (
      select from document_update u where u.document_id = d.id
        and position(convert_to(f.id::text, 'UTF8') in u.bytes) > 0
      union all select from document_snapshot n where n.document_id = d.id
        and position(convert_to(f.id::text, 'UTF8') in n.state) > 0
      union all select from sheet s join sheet_field v on v.sheet_id = s.id
        where s.document_id = d.id and v.key = 'annexes' and v.value->0->>'file' = f.id::text
          and v.value->0->>'alternativeText' <> '') as is_named
    from document_file f join document d on d.id = f.document_id order by d.kind`
  expect(files.map(({ kind, isNamed }) => [kind, isNamed])).toEqual([
    ['diagnostic', true],
    ['sheet', true],
  ])
  for (const { bytes } of files) {
    expect(fileKind(bytes)).toMatchObject({ mediaType: 'image/png' })
    expect(bytes.length).toBeLessThan(10_000)
  }
})
