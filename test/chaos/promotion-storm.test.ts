/** Twenty people promote the same two hundred adopted proposals, each in an order of their own, by two servers. */
import { connectApp, type Sql } from '@deconcert/database'
import { asId, Refused, type Seat } from '@deconcert/domain'
import { choiceText } from '@deconcert/domain/ballot'
import { expect, test } from 'vitest'
import type { Actor } from '../../apps/server/src/actor'
import { seededRandom } from '../../apps/server/src/demo/content/random'
import { promoteProposal } from '../../apps/server/src/use-cases/promote-proposal'
import { asked, publishedProposal, vote } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { openWorld, type World } from '../support/world'
import { expectSound } from './soundness'

const people = 20
const count = 200
const random = seededRandom(7)

/** So many proposals, adopted by one ballot. */
async function adopted(world: World): Promise<readonly string[]> {
  const group = await world.group('Mobility')
  const facilitator = await world.person('facilitator', { group })
  const member = await world.person('member', { group })
  const proposals: string[] = []
  while (proposals.length < count) proposals.push(await publishedProposal(world, group, facilitator))
  const ballot = await asked(
    world,
    facilitator,
    forAgainst(group, '', {
      options: proposals.map((proposalId) => ({ proposalId })),
      method: { key: 'approval', most: null },
      majority: null,
      selection: { kind: 'share', percent: 50 },
    }),
  )
  await member.post(
    world.at(`/ballots/${ballot}/votes`),
    vote(choiceText(proposals.map((_, n) => `o${n + 1}`))),
  )
  await facilitator.post(world.at(`/ballots/${ballot}/closing`))
  return proposals
}

/** Somebody who leads the whole plan. */
async function seatLead(world: World): Promise<Actor> {
  const { accountId, name } = await world.person('project-lead')
  const seats = await world.owner<Seat[]>`
    select id, plan_id, account_id, role, group_id, body_id, college_id from seat where account_id = ${accountId}
  `
  return {
    accountId: asId<'account'>(accountId),
    email: `${accountId}@test.example`,
    displayName: name,
    locale: 'fr',
    isAdmin: false,
    sessionId: '',
    planId: asId<'plan'>(world.plan.id),
    seats,
  }
}

async function planState({ owner, plan }: World) {
  const [row] = await owner<{ version: number; snapshots: number; promotions: number; nodes: number }[]>`
    select (select version from plan where id = ${plan.id}) as version,
      (select count(*) from plan_snapshot where plan_id = ${plan.id}) as snapshots,
      (select count(*) from promotion) as promotions,
      (select count(*) from node where plan_id = ${plan.id}) as nodes
  `
  return row ?? { version: 0, snapshots: 0, promotions: 0, nodes: 0 }
}

/** Somebody who is told that others were faster tries again. */
async function promoted(
  world: World,
  sql: Sql,
  actor: Actor,
  proposal: string,
  parentId: string,
): Promise<string> {
  for (;;) {
    try {
      const place = { levelKey: 'action', parentId: asId<'node'>(parentId), position: 0 }
      return await promoteProposal({ ...world.tools, sql }, actor, asId<'proposal'>(proposal), place)
    } catch (error) {
      if (!(error instanceof Refused && error.refusal === 'stale-version')) throw error
    }
  }
}

test('[A1] [A7] twenty promotions at once of each of two hundred proposals are two hundred nodes', async () => {
  await using world = await openWorld()
  const proposals = await adopted(world)
  const actor = await seatLead(world)
  const axes = await world.owner<{ id: string }[]>`
    select n.id from node n join level l on l.id = n.level_id where n.plan_id = ${world.plan.id} and l.key = 'axis'
  `
  const before = await planState(world)
  const servers = [connectApp(world.ownerUrl, { max: 10 }), connectApp(world.ownerUrl, { max: 10 })]
  try {
    const heard = await Promise.all(
      Array.from({ length: people }, async (_, n) => {
        const sql = servers[n % servers.length]
        const nodes = new Map<string, string>()
        for (const proposal of random.shuffle(proposals)) {
          const axis = axes[n % axes.length]
          if (sql === undefined || axis === undefined) throw new Error('no table')
          nodes.set(proposal, await promoted(world, sql, actor, proposal, axis.id))
        }
        return nodes
      }),
    )
    for (const proposal of proposals) expect(new Set(heard.map((nodes) => nodes.get(proposal))).size).toBe(1)
  } finally {
    await Promise.all(servers.map((sql) => sql.end()))
  }

  expect(await planState(world)).toEqual({
    version: before.version + count,
    snapshots: before.snapshots + count,
    promotions: count,
    nodes: before.nodes + count,
  })
  const ranks = await world.owner<{ parentId: string; ranks: number[] }[]>`
    select parent_id, array_agg(position order by position) as ranks from node
    where plan_id = ${world.plan.id} and parent_id is not null group by parent_id
  `
  for (const { ranks: all } of ranks) expect(all).toEqual(all.map((_, n) => n))
  await expectSound(world)
}, 180_000)
