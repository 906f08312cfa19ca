import { randomUUID } from 'node:crypto'
import { proposedAmendment } from './amendment'
import { proposeLine } from './comment'
import {
  adopted,
  diagnostic,
  figuresOf,
  groupTable,
  inBallot,
  invitation,
  published,
  sheet,
  submitted,
} from './group-things'
import { fileOf } from './image-bytes'
import { draft, merge } from './proposal'
import type { Things } from './valid-bodies'
import type { Visitor, World } from './world'

/** The same world, seated in its other plan. */
export function inOtherPlan(world: World): World {
  const { otherPlan: plan, plan: otherPlan } = world
  const seat: World['seat'] = async (accountId, role, { group } = {}) => {
    const id = randomUUID()
    await world.owner`
      insert into seat (id, plan_id, account_id, role, group_id, created_at)
      values (${id}, ${plan.id}, ${accountId}, ${role}, ${group ?? null}, now())`
    return id
  }
  return {
    ...world,
    plan,
    otherPlan,
    seat,
    at: (path) => `/api/plans/${plan.slug}${path}`,
    async group(name) {
      const id = randomUUID()
      await world.owner`
        insert into working_group (id, plan_id, slug, name, position, created_at)
        values (${id}, ${plan.id}, ${`of-${id}`}, ${name}, 0, now())`
      return id
    },
    async person(role, seating) {
      const visitor = await world.person('stranger')
      if (role !== 'admin' && role !== 'stranger') await seat(visitor.accountId, role, seating)
      return visitor
    },
  }
}

export type PlanThings = Things & { readonly adopted: string; readonly documents: readonly string[] }

/** A thread about a suggestion, by somebody whose comment it is. */
async function threadOn(
  world: World,
  documentId: string,
  author: Visitor,
): Promise<{ readonly thread: string; readonly comment: string }> {
  await proposeLine(world, documentId, author, 'a-suggestion')
  const { body } = await author.post<{ id: string }>(world.at(`/texts/${documentId}/threads`), {
    ...{ body: 'Why?', fragment: 'body', anchor: null, suggestionId: 'a-suggestion' },
  })
  const [row] = await world.owner<{ thread: string; comment: string }[]>`
    select thread_id as thread, id as comment from comment where thread_id = ${body.id}`
  if (row === undefined) throw new Error('the thread was refused')
  return row
}

/** One thing of each kind in the plan of this world: what stands in addresses and bodies. */
export async function thingsOf(world: World, insider?: Visitor): Promise<PlanThings> {
  const table = await groupTable(world)
  const [one, other] = [await submitted(table), await submitted(table)]
  const [first, second] = [await submitted(table), await submitted(table)]
  const merger = await merge(world, table.facilitator, [first.id], second.id)
  const unfinished = await draft(world, table.member, table.group)
  const [voted, written] = [await adopted(table), await sheet(table)]
  const [ballot, needs] = [await inBallot(table), await diagnostic(table)]
  const amended = await published(table)
  const amendment = await proposedAmendment(world, table.member, amended.id, ['Autre chose.'])
  const [rows] = await world.owner<{ node: string; body: string; college: string }[]>`
    select (select node_id from sheet where id = ${written.id}) as node,
      (select id from body where plan_id = ${world.plan.id}) as body,
      (select id from college where plan_id = ${world.plan.id}) as college
  `
  const lead = await world.person('project-lead')
  const kept = await lead.post<{ id: string }>(world.at('/matrices'), {
    ...{ title: 'A matrix', levelKey: 'action', columns: 'structures', cells: 'tick' },
  })
  const figures = await figuresOf(table, needs.id)
  if (rows === undefined) throw new Error('the plan has nothing')
  const thread = await threadOn(world, needs.documentId, insider ?? table.member)
  return {
    ...rows,
    ...figures,
    group: table.group,
    proposal: one.id,
    otherProposal: other.id,
    adopted: voted.id,
    amendment: amendment.id,
    ballot: ballot.id,
    sheet: written.id,
    diagnostic: needs.id,
    text: needs.documentId,
    seat: table.seat,
    act: merger.body.act,
    matrix: kept.body.id,
    ...thread,
    file: await fileOf(world, lead, needs.documentId),
    invitation: (await invitation(table)).id,
    account: table.member.accountId,
    documents: [one, unfinished, voted, written, ballot, needs, amendment].map(
      ({ documentId }) => documentId,
    ),
  }
}
