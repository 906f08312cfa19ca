import { describe, expect, test } from 'vitest'
import { inventedPlan } from '../support/invented-plan'
import { openWorld, type Visitor, type World } from '../support/world'

type Row = { readonly key: string | null; readonly label: string } & Readonly<Record<string, unknown>>
type Profile = Readonly<Record<'phases' | 'events' | 'bodies' | 'channels' | 'figures', readonly Row[]>>

const noDate = { starts: null, ends: null, heldStarts: null, heldEnds: null }
const phase = (label: string, change: object = {}): Row => ({ key: null, label, ...noDate, ...change })
const event = (label: string, change: object = {}): Row => ({
  ...phase(label),
  kind: 'atelier',
  participants: null,
  ...change,
})
const body = (label: string): Row => ({
  key: null,
  label,
  kind: 'copil',
  chair: 'la Présidente',
  members: ['l’ARS', 'la MSA'],
  membersExhaustive: false,
})
const figure = (label: string): Row => ({
  key: null,
  label,
  value: 100,
  qualifier: 'plus de',
  verbatim: '',
  source: 'Bilan 2025',
  measure: 'people',
})

const parts = [
  ['phases', phase, 'phase-edited'],
  ['events', event, 'event-edited'],
  ['bodies', body, 'body-edited'],
  ['channels', (label: string) => ({ key: null, label }), 'channel-edited'],
  ['figures', figure, 'figure-edited'],
] as const
type Part = (typeof parts)[number][0]

async function profileOf(world: World, visitor: Visitor): Promise<Profile> {
  return (await visitor.get<Profile>(world.at(''))).body
}

/** What an editor saw: without what the profile tells beyond it. */
function seen(rows: readonly Row[]): readonly object[] {
  return rows.map(({ id: _, purpose: __, planned: ___, ...row }) => row)
}

async function save(world: World, visitor: Visitor, part: Part, rows: readonly object[]) {
  const before = seen((await profileOf(world, visitor))[part])
  return await visitor.put(world.at(`/process/${part}`), { before, rows })
}

async function lastEvent(world: World, visitor: Visitor): Promise<string | undefined> {
  const { entries } = (await visitor.get<{ entries: { kind: string }[] }>(world.at('/journal'))).body
  return entries[0]?.kind
}

describe.each(parts)('%s', (part, row, kind) => {
  test('[G4] are added, changed and removed, and keep who they are', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    await save(world, lead, part, [row('Un'), row('Deux')])
    const first = (await profileOf(world, lead))[part]
    expect(first.map(({ label }) => label).sort()).toEqual(['Deux', 'Un'])

    const kept = seen(first.filter(({ label }) => label === 'Deux'))[0] as Row
    expect((await save(world, lead, part, [{ ...kept, label: 'Deux bis' }, row('Trois')])).status).toBe(200)

    const then = (await profileOf(world, lead))[part]
    expect(then.map(({ label }) => label).sort()).toEqual(['Deux bis', 'Trois'])
    expect(then.find(({ label }) => label === 'Deux bis')?.key).toBe(kept.key)
    expect(await lastEvent(world, lead)).toBe(kind)
  })

  test('[G3] two people who save at once do not overwrite each other', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    const before = seen((await profileOf(world, lead))[part])
    const put = async (label: string) =>
      (await lead.put(world.at(`/process/${part}`), { before, rows: [...before, row(label)] })).status

    expect((await Promise.all([put('Un'), put('Deux')])).sort()).toEqual([200, 409])
    expect((await profileOf(world, lead))[part]).toHaveLength(before.length + 1)
  })

  test('[G3] whoever may not edit the plan changes nothing', async () => {
    await using world = await openWorld()
    const member = await world.person('member')

    const answer = await member.put(world.at(`/process/${part}`), { before: [], rows: [row('Un')] })

    expect(answer.status).toBe(403)
  })

  test('[G4] a row without a name is refused with its place, and nothing is stored', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')

    const stored = (await profileOf(world, lead))[part]
    const answer = await save(world, lead, part, [row('Un'), row(' ')])

    expect(answer.body).toEqual({ refusal: 'title-missing', detail: 'rows[1]' })
    expect((await profileOf(world, lead))[part]).toEqual(stored)
  })
})

test('[P80] what was announced and what was held are kept side by side, at their precision', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const dates = { starts: '2026-01', ends: null, heldStarts: '2026-02-03', heldEnds: '2026-02-04' }
  const participants = { value: 600, qualifier: 'environ' }

  await save(world, lead, 'events', [event('Assises', { ...dates, participants })])

  expect((await profileOf(world, lead)).events).toMatchObject([{ ...dates, participants }])
})

test('[A44] a body in which somebody sits, a channel by which a proposal came are not removed', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  await save(world, lead, 'bodies', [body('Comité')])
  await save(world, lead, 'channels', [{ key: null, label: 'Courrier' }])
  await world.owner`
    update seat set body_id = (select id from body where plan_id = ${world.plan.id} limit 1)
    where plan_id = ${world.plan.id} and role = 'project-lead'
  `

  expect(await save(world, lead, 'bodies', [])).toMatchObject({
    status: 409,
    body: { refusal: 'part-in-use' },
  })
  expect((await profileOf(world, lead)).bodies).toHaveLength(1)
  expect((await save(world, lead, 'channels', [])).status).toBe(200)
})

test('[A44] what a document said beyond these fields is kept when they are edited', async () => {
  await using world = await openWorld()
  const creator = await world.person('project-lead')
  const document = {
    ...inventedPlan,
    process: {
      phases: [{ key: 'one', label: 'One', purpose: 'To begin', note: 'as printed' }],
      events: [
        { id: 'e', kind: 'atelier', label: 'E', participants: { value: 3, qualifier: 'exact', note: 'x' } },
      ],
    },
  }
  const { slug } = (await creator.post<{ slug: string }>('/api/plans/documents', document)).body
  const at = (path: string) => `/api/plans/${slug}${path}`
  const { phases, events } = (await creator.get<Profile>(at(''))).body

  for (const [part, rows] of [
    ['phases', seen(phases)],
    ['events', seen(events)],
  ] as const) {
    const renamed = rows.map((each) => ({ ...each, label: 'First' }))
    expect((await creator.put(at(`/process/${part}`), { before: rows, rows: renamed })).status).toBe(200)
  }

  const exported = (await creator.get<{ process: unknown }>(at('/export?format=json'))).body
  expect(exported.process).toMatchObject({
    phases: [{ label: 'First', purpose: 'To begin', note: 'as printed' }],
    events: [{ label: 'First', participants: { value: 3, note: 'x' } }],
  })
})
