import { listAllPlans, type Sql } from '@deconcert/database'
import { readPlanCounts, readStructure } from '@deconcert/database/plan'
import { type BallotResult, readRules } from '@deconcert/domain/ballot'
import { numberTree } from '@deconcert/domain/plan'
import { expect, test } from 'vitest'
import { loadDemo } from '../../apps/server/src/demo/load-demo'
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
