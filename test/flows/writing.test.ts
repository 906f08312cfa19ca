import { expect, test } from 'vitest'
import { openWorld } from '../support/world'

type Entry = { readonly acronym: string; readonly meaning: string; readonly version: number }
type Model = { readonly kind: string; readonly text: string; readonly version: number }
const caf = { acronym: 'C.A.F.', meaning: ' caisse d’allocations familiales ', expectedVersion: 0 }

test('[A69] what an acronym means is read by all, written by those who write, told in the journal', async () => {
  await using world = await openWorld()
  const group = await world.group('Autonomie')
  const member = await world.person('member', { group })
  const observer = await world.person('observer')
  const address = world.at('/writing/glossary')

  expect((await observer.put(address, caf)).status).toBe(403)
  expect(await member.put(address, caf)).toMatchObject({ status: 200, body: { version: 1 } })
  const { body } = await observer.get<{ entries: Entry[] }>(address)
  expect(body.entries).toEqual([{ acronym: 'CAF', meaning: 'caisse d’allocations familiales', version: 1 }])
  const [entry] = await world.owner<{ event: string }[]>`
    select event from journal where kind = 'glossary-changed' order by position desc limit 1`
  expect(entry?.event).toContain('"acronym": "CAF"')
})

test('[A69] over another version nobody writes; the same words are no conflict, twenty at once are one entry', async () => {
  await using world = await openWorld()
  const group = await world.group('Autonomie')
  const member = await world.person('member', { group })
  const address = world.at('/writing/glossary')

  const answers = await Promise.all(Array.from({ length: 20 }, () => member.put(address, caf)))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
  expect(await member.put(address, { ...caf, meaning: 'autre chose' })).toMatchObject({
    status: 409,
    body: { refusal: 'stale-version' },
  })
  expect(await member.put(address, { ...caf, meaning: '', expectedVersion: 1 })).toMatchObject({
    status: 200,
  })
  expect((await member.get<{ entries: Entry[] }>(address)).body.entries).toMatchObject([
    { meaning: '', version: 2 },
  ])
})

test('[A69] a group begins with the usual model, then with the plan’s own; headings alone are not submitted', async () => {
  await using world = await openWorld()
  const group = await world.group('Autonomie')
  const lead = await world.person('project-lead')
  const member = await world.person('member', { group })
  const models = world.at('/writing/text-models')
  const draft = { groupId: group, title: 'Une proposition', isFromModel: true }

  const { body: usual } = await member.get<{ models: Model[] }>(models)
  expect(usual.models.map(({ version }) => version)).toEqual([0, 0])
  const first = await member.post<{ id: string }>(world.at('/proposals'), draft)
  expect(await textOf(first.body.id)).toContain('Le problème')
  expect(await member.post(world.at(`/proposals/${first.body.id}/submission`))).toMatchObject({
    status: 409,
    body: { refusal: 'proposal-empty' },
  })

  const own = { kind: 'proposal', text: '# Ce que je veux\n\nÉcrivez ici.', expectedVersion: 0 }
  expect((await member.put(models, own)).status).toBe(403)
  expect(await lead.put(models, own)).toMatchObject({ status: 200, body: { version: 1 } })
  expect(await lead.put(models, own)).toMatchObject({ status: 409, body: { refusal: 'stale-version' } })
  const second = await member.post<{ id: string }>(world.at('/proposals'), draft)
  expect(await textOf(second.body.id)).toContain('Ce que je veux')
  const blank = await member.post<{ id: string }>(world.at('/proposals'), { ...draft, isFromModel: false })
  expect(await textOf(blank.body.id)).not.toContain('Ce que je veux')

  async function textOf(id: string): Promise<string> {
    const { body } = await member.get(world.at(`/proposals/${id}/text`))
    return JSON.stringify(body)
  }
})
