import { randomUUID } from 'node:crypto'
import { consultationFigures } from '@deconcert/domain/plan'
import { expect, test } from 'vitest'
import { loadDemo } from '../../apps/server/src/demo/load-demo'
import { readConsultation, readConsultationRows } from '../../apps/server/src/use-cases/read-consultation'
import { forAgainst } from '../support/ballot-asked'
import { adopted, diagnostic, groupTable, published, submitted } from '../support/group-things'
import { decide, draft, writeIn } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

type Figures = Readonly<Record<string, number>>
type Line = { readonly id: string | null; readonly label: string | null; readonly figures: Figures }
type Answer = {
  readonly figures: Figures
  readonly turnout: { readonly voters: number; readonly electors: number; readonly untold: number }
  readonly fates: readonly { readonly fate: string; readonly figure: string; readonly count: number }[]
  readonly parts: Readonly<Record<'group' | 'college' | 'channel', readonly Line[]>>
  readonly events: readonly { readonly key: string; readonly active: number }[]
}
type Rows = {
  readonly rows: readonly { readonly kind: string; readonly name?: string; readonly title?: string }[]
}

async function told(world: World, reader: Visitor): Promise<Answer> {
  const { status, body } = await reader.get<Answer>(world.at('/consultation'))
  expect(status).toBe(200)
  return body
}

async function rowsOf(world: World, reader: Visitor, query: string): Promise<Rows['rows']> {
  return (await reader.get<Rows>(world.at(`/consultation/rows?${query}`))).body.rows
}

test('[A39] each figure of the demo, in all and in every part, is the number of its rows', async () => {
  await using world = await openWorld()
  await loadDemo(world.owner)
  const [plan] = await world.owner<{ id: string }[]>`select id from plan where slug = 'val-aubrelle'`
  const actor = { planId: plan?.id, accountId: plan?.id, seats: [], isAdmin: false } as never

  const answer = await readConsultation(world.tools, actor)

  const count = async (cut: Parameters<typeof readConsultationRows>[2]) =>
    (await readConsultationRows(world.tools, actor, cut)).rows.length
  for (const figure of consultationFigures)
    expect([figure, await count({ figure, part: null, of: null })]).toEqual([figure, answer.figures[figure]])
  for (const part of ['college', 'channel'] as const) {
    for (const line of answer.parts[part])
      expect(await count({ figure: 'submitted', part, of: line.id })).toBe(line.figures.submitted)
  }
  for (const line of answer.parts.group.slice(0, 4)) {
    for (const figure of ['writers', 'promoted', 'ballots'] as const)
      expect(await count({ figure, part: 'group', of: line.id })).toBe(line.figures[figure])
  }
  expect(answer.figures.promoted).toBe(47)
  expect(answer.fates.reduce((sum, each) => sum + each.count, 0)).toBe(answer.figures.submitted)
})

test('[A39] what happened is counted once, by group and by college, with its reason', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const [college] = await world.owner<
    { id: string }[]
  >`select id from college where plan_id = ${world.plan.id}`
  await world.owner`update seat set college_id = ${college?.id ?? ''} where account_id = ${table.facilitator.accountId}`
  await published(table)
  await adopted(table)
  await decide(world, table.facilitator, (await submitted(table)).id, 'set-aside', {
    reason: 'Ce n’est pas une compétence du département.',
    reasonCode: 'not-within-remit',
  })
  const { documentId } = await diagnostic(table)
  await writeIn(world, documentId, 'Un constat.', table.member.accountId)
  const reader = await world.person('observer')

  const { figures, parts, fates } = await told(world, reader)

  expect(figures).toMatchObject({
    writers: 2,
    submitted: 3,
    published: 2,
    adopted: 1,
    promoted: 0,
    'set-aside': 1,
    ballots: 1,
  })
  expect(parts.group.map(({ label, figures: own }) => [label, own.submitted, own.writers])).toEqual([
    ['Housing', 3, 2],
  ])
  expect(parts.college.map(({ label, figures: own }) => [label, own.submitted, own.writers])).toEqual([
    ['Élus', 3, 1],
    [null, 0, 1],
  ])
  expect(fates.filter(({ count }) => count > 0).map(({ fate, count }) => [fate, count])).toEqual([
    ['adopted', 1],
    ['under-way', 1],
    ['set-aside', 1],
  ])
  expect(await rowsOf(world, reader, 'figure=set-aside')).toMatchObject([{ reasonCode: 'not-within-remit' }])
  expect(await rowsOf(world, reader, `figure=writers&part=college&of=${college?.id}`)).toMatchObject([
    { name: table.facilitator.name },
  ])
})

test('[A39] nothing private is counted, nor anything of another plan', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const reader = await world.person('observer')
  const active = async () => (await rowsOf(world, reader, 'figure=active')).map(({ name }) => name)
  const [founder, ...others] = await active()
  const hidden = await draft(world, table.member, table.group, 'Hidden for now')
  await table.member.patch(world.at(`/proposals/${hidden.id}`), { title: 'Hidden still' })
  const outsider = await world.person('stranger')

  expect((await told(world, table.member)).figures).toMatchObject({ writers: 0, submitted: 0, active: 1 })
  expect([others, await active()]).toEqual([[], [founder]])
  expect(await rowsOf(world, table.member, 'figure=submitted')).toEqual([])
  expect((await outsider.get(world.at('/consultation'))).status).toBe(404)
  expect((await outsider.get(world.at('/consultation/rows?figure=writers'))).status).toBe(404)
  expect((await outsider.get(world.at('/consultation/rows.csv?figure=writers'))).status).toBe(404)

  const open = await published(table)
  const writer = await world.person('member', { group: await world.group('Health') })
  const { status } = await writer.post(world.at('/amendments'), { proposalId: open.id })
  expect([status, new Set(await active())]).toEqual([201, new Set([founder, table.facilitator.name])])
  await table.member.post(world.at(`/proposals/${hidden.id}/submission`))
  expect(new Set(await active())).toEqual(new Set([founder, table.facilitator.name, table.member.name]))
})

test('[A39] a meeting is told of by the days on which it was held, once they are over', async () => {
  await using world = await openWorld()
  await published(await groupTable(world))
  const now = new Date()
  const today = now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' })
  const events = [
    { key: 'moved-here', starts: '2020-01-01', held_starts: today, planned: true },
    { key: 'moved-away', starts: today, held_starts: '2020-01-01', planned: false },
    { key: 'to-come', starts: '2999', held_starts: null, planned: false },
    { key: 'one-day', starts: null, held_starts: null, planned: true },
  ]
  await world.owner`insert into event ${world.owner(
    events.map((event, position) => ({
      ...event,
      id: randomUUID(),
      plan_id: world.plan.id,
      position,
      kind: 'atelier',
      label: event.key,
    })),
  )}`
  const actor = { planId: world.plan.id, accountId: world.plan.id, seats: [], isAdmin: false } as never
  const inDays = async (days: number) => {
    const tools = { ...world.tools, now: () => new Date(now.getTime() + days * 86_400_000) }
    return (await readConsultation(tools, actor)).events.map(({ key, starts, active }) => [
      key,
      starts,
      active,
    ])
  }

  expect(await inDays(-2)).toEqual([['moved-away', '2020-01-01', 0]])
  expect(await inDays(2)).toEqual([
    // Whoever founded the plan, and the facilitator.
    ['moved-here', today, 2],
    ['moved-away', '2020-01-01', 0],
  ])
})

test('[A39] of a secret ballot of fewer than five votes nothing is told, and no ballot is told by college', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  await adopted(table)
  const others = await Promise.all(
    Array.from({ length: 5 }, () => world.person('member', { group: table.group })),
  )
  const secret = await published(table)
  const asked = forAgainst(table.group, secret.id, { secrecy: 'secret' })
  const { body } = await table.facilitator.post<{ id: string }>(world.at('/ballots'), asked)
  for (const [index, voter] of others.slice(0, 4).entries())
    await voter.post(world.at(`/ballots/${body.id}/votes`), {
      choice: 'for',
      nonce: String(index).repeat(32),
    })
  await table.facilitator.post(world.at(`/ballots/${body.id}/closing`))

  const { turnout, parts } = await told(world, table.member)
  const ballots = await rowsOf(world, table.member, 'figure=ballots')

  expect(turnout).toMatchObject({ voters: 1, untold: 1 })
  expect(ballots).toHaveLength(2)
  expect(ballots.find((row) => 'id' in row && row.id === body.id)).toMatchObject({ voters: null })
  expect(parts.college.filter(({ id, figures }) => id !== null && (figures.ballots ?? 0) > 0)).toEqual([])
})

test('[A39] the file has the rows of the figure, and no formula', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const { id } = await submitted(table)
  await world.owner`update proposal set title = '＝1+1;2' where id = ${id}`

  const file = await table.member.download(world.at('/consultation/rows.csv?figure=submitted'))
  const bytes = Buffer.from(await file.arrayBuffer())
  const lines = bytes.toString().trim().split('\r\n')

  expect(file.headers.get('content-type')).toContain('text/csv')
  expect(lines).toHaveLength(2)
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
  expect(lines[1]).toContain(`;"'＝1+1;2";submitted;`)
})
