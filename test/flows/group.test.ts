import { readStoredText } from '@deconcert/database'
import { documentSchemaVersion, readFragments } from '@deconcert/document'
import { expect, test } from 'vitest'
import { journalKinds } from '../support/proposal'
import { openWorld } from '../support/world'

type Group = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly mandate: string
  readonly diagnostic: { readonly id: string; readonly documentId: string } | null
  readonly people: readonly { readonly displayName: string; readonly role: string }[]
  readonly refusals: Readonly<Record<string, string | null>>
}

test('[W1] a group is opened by those who lead the plan, and its address comes from its name', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const group = await world.group('Housing')
  const create = async (name: string) =>
    await lead.post(world.at('/groups'), { name, mandate: ' To house. ' })

  expect((await create('Accès aux droits')).body).toEqual({ slug: 'acces-aux-droits' })
  expect((await create('Accès aux droits !')).body).toEqual({ slug: 'acces-aux-droits-2' })
  expect((await create(' ')).body).toMatchObject({ refusal: 'title-missing' })
  expect((await create('x'.repeat(201))).body).toMatchObject({ refusal: 'too-long' })
  for (const role of ['facilitator', 'member'] as const) {
    const person = await world.person(role, { group })
    expect((await person.post(world.at('/groups'), { name: 'Health' })).status).toBe(403)
  }
  const { body } = await lead.get<Group>(world.at('/groups/acces-aux-droits'))
  expect(body).toMatchObject({ name: 'Accès aux droits', mandate: 'To house.', diagnostic: null })
})

test('[W1] groups of the same name opened at the same moment have an address each', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')

  const answers = await Promise.all(
    Array.from({ length: 6 }, () => lead.post<Group>(world.at('/groups'), { name: 'Health' })),
  )

  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201))
  expect(new Set(answers.map(({ body }) => body.slug)).size).toBe(6)
})

test('[W2] a group is edited by its own facilitators and those of the plan', async () => {
  await using world = await openWorld()
  const [group, other] = [await world.group('Housing'), await world.group('Health')]
  const edit = { name: 'Housing and hosting', mandate: 'A roof first.' }
  const status = async (role: 'project-lead' | 'facilitator' | 'member' | 'observer', seat?: string) => {
    const person = await world.person(role, seat === undefined ? {} : { group: seat })
    return (await person.patch(world.at(`/groups/${group}`), edit)).status
  }

  expect(await status('project-lead')).toBe(200)
  expect(await status('facilitator')).toBe(200)
  expect(await status('facilitator', group)).toBe(200)
  expect(await status('facilitator', other)).toBe(403)
  expect(await status('member', group)).toBe(403)
  expect(await status('observer')).toBe(403)
  const lead = await world.person('project-lead')
  const { body } = await lead.get<Group>(world.at('/groups/housing'))
  expect(body).toMatchObject(edit)
})

test('[W2] what is not given of a group stays', async () => {
  await using world = await openWorld()
  await world.group('Housing')
  const lead = await world.person('project-lead')
  const edited = async (edit: object) => {
    expect((await lead.patch(world.at('/groups/housing'), edit)).status).toBe(200)
    const { name, mandate } = (await lead.get<Group>(world.at('/groups/housing'))).body
    return { name, mandate }
  }

  expect(await edited({ mandate: ' A roof first. ' })).toEqual({ name: 'Housing', mandate: 'A roof first.' })
  expect(await edited({ name: 'Hosting' })).toEqual({ name: 'Hosting', mandate: 'A roof first.' })
  expect(await edited({ mandate: '' })).toEqual({ name: 'Hosting', mandate: '' })
  expect((await lead.patch(world.at('/groups/housing'), { name: ' ' })).body.refusal).toBe('title-missing')
})

test('[W3] a group has one diagnostic, opened once by those who may write it', async () => {
  await using world = await openWorld()
  const [group, other] = [await world.group('Housing'), await world.group('Health')]
  const member = await world.person('member', { group })
  const stranger = await world.person('member', { group: other })
  const observer = await world.person('observer')
  const path = world.at('/groups/housing/diagnostic')

  expect((await stranger.post(path, { title: 'Needs' })).status).toBe(403)
  expect((await observer.post(path, { title: 'Needs' })).status).toBe(403)
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => member.post<{ id: string }>(path, { title: 'Needs' })),
  )

  const ids = new Set(answers.map(({ body }) => body.id))
  expect(ids.size).toBe(1)
  const [id = ''] = ids
  const { body } = await observer.get<{ documentId: string; writeRefusal: string }>(
    world.at('/groups/housing/diagnostic'),
  )
  expect(body).toMatchObject({
    id,
    title: 'Needs',
    group: { slug: 'housing' },
    writeRefusal: 'not-permitted',
  })
  const text = await readStoredText(world.tools.sql, body.documentId)
  expect(readFragments(text?.updates ?? [], ['body']).body).toEqual({
    type: 'doc',
    content: [{ type: 'paragraph' }],
  })
  const [row] = await world.owner`select schema_version from document where id = ${body.documentId}`
  expect(row?.schemaVersion).toBe(documentSchemaVersion)
})

test('[W4] a group tells its people, and what the reader may do there', async () => {
  await using world = await openWorld()
  const group = await world.group('Housing')
  const facilitator = await world.person('facilitator', { group })
  const member = await world.person('member', { group })
  const observer = await world.person('observer')

  const { body } = await member.get<Group>(world.at('/groups/housing'))
  expect(body.people.map(({ displayName, role }) => [displayName, role])).toEqual([
    [facilitator.name, 'facilitator'],
    [member.name, 'member'],
  ])
  expect(body.refusals).toEqual({ edit: 'not-permitted', createDiagnostic: null, draftProposal: null })
  const seen = await observer.get<Group>(world.at('/groups/housing'))
  expect(Object.values(seen.body.refusals)).toEqual(Array(3).fill('not-permitted'))
  const list = await observer.get<{ groups: object[]; createRefusal: string }>(world.at('/groups'))
  expect(list.body).toMatchObject({
    groups: [{ name: 'Housing', people: 2, facilitators: [facilitator.name], here: 0, isMine: false }],
    createRefusal: 'not-permitted',
  })
})

test('[K2] a group and a diagnostic of another plan are not found', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const group = await world.group('Housing')
  await lead.post(world.at('/groups/housing/diagnostic'), { title: 'Needs' })
  await world.owner`update diagnostic set plan_id = ${world.otherPlan.id}`
  await world.owner`update working_group set plan_id = ${world.otherPlan.id}`

  const paths = [group, 'housing', 'housing/presence', 'housing/diagnostic'].map((key) => `/groups/${key}`)
  for (const path of paths) expect((await lead.get(world.at(path))).status).toBe(404)
  expect((await lead.patch(world.at(`/groups/${group}`), { name: 'x' })).status).toBe(404)
  expect((await lead.post(world.at(`/groups/${group}/diagnostic`), { title: 'x' })).status).toBe(404)
})

test('[W5] what is sent for a group is of the right shape, and every act on it is in the journal', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const path = world.at('/groups')

  expect((await lead.post(path, { name: 'Health', slug: 'mine' })).body).toMatchObject({
    refusal: 'unknown-field',
    detail: 'slug',
  })
  expect((await lead.post(path, { name: 12 })).body.refusal).toBe('wrong-type')
  expect((await lead.post(path, {})).body.refusal).toBe('field-missing')
  expect((await lead.post(path, { name: 'Health', mandate: 'x'.repeat(4001) })).body.refusal).toBe('too-long')
  await lead.post(path, { name: 'Health' })
  await lead.patch(world.at('/groups/health'), { name: 'Care', mandate: '' })
  await lead.post(world.at('/groups/health/diagnostic'), { title: 'Needs' })

  expect((await journalKinds(world)).slice(-3)).toEqual([
    'group-created',
    'group-edited',
    'diagnostic-created',
  ])
})
