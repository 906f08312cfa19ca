import { expect, test } from 'vitest'
import { verifyJournal } from '../../apps/server/src/use-cases/verify-journal'
import { verifyCommand } from '../../apps/server/src/verify-command'
import { freshDatabase } from '../support/database'
import { openWorld, type World } from '../support/world'

/** A journal of a few lines: the plan's creation and five acts. */
async function written(world: World) {
  const lead = await world.person('project-lead')
  const { body } = await lead.get<{ nodes: { id: string }[] }>(world.at('/nodes'))
  for (const n of [1, 2, 3, 4, 5])
    await lead.patch(world.at(`/nodes/${body.nodes[0]?.id}`), { title: `Title ${n}` })
  return lead
}

/** What an operator with every right could do, the guards taken off first. */
async function tamper(world: World, statement: string): Promise<void> {
  await world.owner.unsafe(
    `alter table journal disable trigger user; ${statement}; alter table journal enable trigger user`,
  )
}

test('[A9] a journal that nobody touched holds from end to end, with dense positions', async () => {
  await using world = await openWorld()
  const lead = await written(world)

  const { body } = await lead.get(world.at('/journal/verification'))

  expect(body).toMatchObject({ entries: 6, break: null })
  const page = await lead.get<{ entries: { position: number; kind: string }[] }>(world.at('/journal'))
  expect(page.body.entries.map((entry) => entry.position)).toEqual([6, 5, 4, 3, 2, 1])
})

test.each([
  [
    'a changed line',
    `update journal set event = replace(event, 'Title 2', 'Title X') where position = 3`,
    3,
    'hash-differs',
  ],
  ['a line taken out', 'delete from journal where position = 4', 4, 'position-missing'],
  [
    'two lines swapped',
    'update journal set position = -position where position in (3, 4); update journal set position = 7 + position where position < 0',
    3,
    'previous-hash-differs',
  ],
  ['a tail cut off', 'delete from journal where position >= 5', 5, 'position-missing'],
  [
    'a line rehashed by its forger',
    `update journal set event = replace(event, 'Title 2', 'Title X'), hash = sha256(previous_hash || convert_to(replace(event, 'Title 2', 'Title X'), 'UTF8')) where position = 3`,
    4,
    'previous-hash-differs',
  ],
])('[A9] the chain says where it breaks: %s', async (_name, statement, position, fault) => {
  await using world = await openWorld()
  await written(world)

  await tamper(world, statement)

  expect((await verifyJournal(world.tools, world.plan.id)).break).toEqual({ position, fault })
})

test('[E6] a line changed below an unchanged head is found, however often the chain was found whole before', async () => {
  await using world = await openWorld()
  const lead = await written(world)
  const ask = async () => (await lead.get<{ break: unknown }>(world.at('/journal/verification'))).body.break

  expect(await Promise.all([ask(), ask(), ask()])).toEqual([null, null, null])
  await tamper(world, `update journal set event = replace(event, 'Title 2', 'Title X') where position = 3`)
  expect(await ask()).toEqual({ position: 3, fault: 'hash-differs' })
})

test('[A9] the journal is read by kind and by person', async () => {
  await using world = await openWorld()
  const lead = await written(world)

  const byKind = await lead.get<{ entries: unknown[] }>(world.at('/journal?kinds=plan-created'))
  const byPerson = await lead.get<{ entries: unknown[] }>(
    world.at(`/journal?actor=${encodeURIComponent('PROJECT-lead')}`),
  )
  const unknown = await lead.get(world.at('/journal?kinds=nothing'))

  expect([byKind.body.entries.length, byPerson.body.entries.length]).toEqual([1, 5])
  expect(unknown).toMatchObject({ status: 400, body: { refusal: 'choice-unknown' } })
})

test('[A9] the command tells each chain, and ends with 1 when one breaks', async () => {
  await using world = await openWorld()
  await written(world)
  const run = async (slug: string | null = null) => {
    const lines: string[] = []
    const place = { databaseUrl: world.ownerUrl, dataDir: '' }
    return { code: await verifyCommand(place, slug, (line) => lines.push(line)), lines }
  }

  const whole = await run()
  await tamper(world, `update journal set event = replace(event, 'Title 2', 'Title X') where position = 3`)
  const broken = await run()

  expect(whole.code).toBe(0)
  expect(whole.lines[0]).toMatch(/^first : 6 écritures, tête [0-9a-f]{64}$/)
  expect(broken.code).toBe(1)
  expect(broken.lines[0]).toContain('se rompt à l’écriture n° 3')
  expect(broken.lines[1]).toMatch(/^second : 1 écriture, /)
  expect([(await run('second')).code, (await run('nowhere')).code]).toEqual([0, 1])
})

test('[A9] a database that is not ours is refused in a sentence', async () => {
  await using database = await freshDatabase({ migrated: false })
  await database.owner`create role deconcert_app`.catch(() => undefined)
  const lines: string[] = []
  const place = { databaseUrl: database.ownerUrl, dataDir: '' }

  expect(await verifyCommand(place, null, (line) => lines.push(line))).toBe(1)
  expect(lines.join()).toContain('Aucune base de De concert')
})
