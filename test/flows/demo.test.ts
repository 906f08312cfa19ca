import { listAllPlans, readPlanCounts, readStructure } from '@deconcert/database'
import { numberTree } from '@deconcert/domain'
import { expect, test } from 'vitest'
import { loadDemo } from '../../apps/server/src/demo/load-demo'
import { verifyJournal } from '../../apps/server/src/use-cases/verify-journal'
import { freshDatabase } from '../support/database'

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
    sheets: 47,
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
    ballots: { closed: 50, open: 2 },
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
