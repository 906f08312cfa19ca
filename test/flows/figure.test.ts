import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { diagnostic, drafted, figuresOf, groupTable, sheet } from '../support/group-things'
import { journalKinds } from '../support/proposal'
import { writeIn } from '../support/stored-words'
import { openWorld, type Visitor, type World } from '../support/world'

type Card = {
  readonly id: string
  readonly title: string
  readonly value: number | null
  readonly version: number
  readonly territoryName: string | null
  readonly isRetired: boolean
  readonly author: string
  readonly writeRefusal: string | null
}
type Grid = {
  readonly version: number
  readonly years: readonly number[]
  readonly rows: readonly {
    readonly territoryName: string | null
    readonly values: readonly (number | null)[]
  }[]
  readonly versions: readonly { readonly version: number }[]
  readonly isRetired: boolean
}

const said = {
  title: 'Residents over 75',
  value: 58_300.5,
  unit: 'people',
  year: 2024,
  territoryId: null as string | null,
  source: 'Census',
  link: 'https://example.org/census',
  reading: 'A third more than ten years ago.',
  reliability: 'data',
}

async function laid(world: World) {
  const table = await groupTable(world)
  const { id, documentId } = await diagnostic(table)
  return { ...table, id, documentId, lead: await world.person('project-lead') }
}

async function cardsOf(world: World, visitor: Visitor): Promise<readonly Card[]> {
  return (await visitor.get<{ cards: Card[] }>(world.at('/cards'))).body.cards
}

async function territory(world: World, lead: Visitor, name: string): Promise<string> {
  const nothing = { displayName: null, kind: null, code: null, codeType: null, codeYear: null }
  const { body } = await lead.get<{ seen: string; territories: object[] }>(world.at('/territories'))
  await lead.put(world.at('/territories'), {
    seen: body.seen,
    territories: [{ id: null, name, ...nothing, parentIndex: null, retired: false }],
  })
  const [row] = await world.owner<{ id: string }[]>`select id from territory where name = ${name}`
  return row?.id ?? ''
}

test('[A57] a card is made, changed over the version that was seen, and retired; each act is in the journal', async () => {
  await using world = await openWorld()
  const { id: diagnosticId, facilitator, member, lead } = await laid(world)
  const reader = await world.person('observer')
  const territoryId = await territory(world, lead, 'Hills')

  const made = await member.post<{ id: string }>(world.at('/cards'), { ...said, territoryId, diagnosticId })
  expect(made.status).toBe(201)
  const address = world.at(`/cards/${made.body.id}`)
  const [card] = await cardsOf(world, reader)
  expect(card).toMatchObject({
    ...{ title: said.title, value: said.value, version: 1, territoryName: 'Hills', isRetired: false },
    ...{ author: member.name, writeRefusal: 'not-permitted' },
  })

  expect((await facilitator.put(address, { ...said, value: 60_000, expectedVersion: 1 })).body).toMatchObject(
    {
      version: 2,
    },
  )
  expect((await member.put(address, { ...said, value: 1, expectedVersion: 1 })).body).toMatchObject({
    refusal: 'stale-version',
  })
  expect((await member.put(address, { ...said, source: '', expectedVersion: 2 })).body).toMatchObject({
    refusal: 'figure-source-missing',
  })
  expect((await member.delete(address)).status).toBe(200)
  expect((await member.delete(address)).status).toBe(404)
  expect(await cardsOf(world, reader)).toMatchObject([{ value: 60_000, isRetired: true }])
  expect((await journalKinds(world)).filter((kind) => kind.startsWith('card'))).toEqual([
    ...['card-saved', 'card-saved', 'card-retired'],
  ])
})

test('[A57] those of another group read the figures of a diagnostic and change none', async () => {
  await using world = await openWorld()
  const table = await laid(world)
  const { card, series } = await figuresOf(table, table.id)
  const group = await world.group('Childhood')
  const stranger = await world.person('facilitator', { group })
  const file = { diagnosticId: table.id, fileName: 'a.csv', series: [] }

  expect((await stranger.put(world.at(`/cards/${card}`), { ...said, expectedVersion: 1 })).status).toBe(403)
  expect((await stranger.post(world.at('/cards'), { ...said, diagnosticId: table.id })).status).toBe(403)
  expect((await stranger.delete(world.at(`/cards/${card}`))).status).toBe(403)
  expect((await stranger.post(world.at('/series'), file)).status).toBe(403)
  expect((await stranger.delete(world.at(`/series/${series}`))).status).toBe(403)
  expect(await cardsOf(world, stranger)).toHaveLength(1)
})

test('[A57] a territory with a figure is not removed, and one of another plan is not found', async () => {
  await using world = await openWorld()
  const { id: diagnosticId, member, lead } = await laid(world)
  const hills = await territory(world, lead, 'Hills')
  const elsewhere = { ...said, territoryId: '00000000-0000-4000-8000-000000000000', diagnosticId }
  const points = [{ territoryId: hills, year: 2024, value: 1 }]
  const series = [{ title: 'Births', unit: '', source: 'Census', points, replaces: null }]

  expect((await member.post(world.at('/cards'), elsewhere)).status).toBe(404)
  await member.post(world.at('/series'), { diagnosticId, fileName: 'births.csv', series })
  const { body } = await lead.get<{ seen: string }>(world.at('/territories'))
  expect((await lead.put(world.at('/territories'), { seen: body.seen, territories: [] })).body).toMatchObject(
    {
      refusal: 'territory-in-use',
    },
  )
})

test('[A58] the indicators of a file come together or not at all; a new import keeps the old version', async () => {
  await using world = await openWorld()
  const { id: diagnosticId, member, lead } = await laid(world)
  const hills = await territory(world, lead, 'Hills')
  const asked = (
    title: string,
    value: number,
    replaces: object | null = null,
    territoryId: string | null = hills,
  ) => ({
    ...{ title, unit: '', source: 'Census', replaces },
    points: [
      { territoryId, year: 2023, value: 1 },
      { territoryId: null, year: 2024, value },
    ],
  })
  const send = async (...series: object[]) =>
    await member.post<{ ids: string[]; refusal: string }>(world.at('/series'), {
      ...{ diagnosticId, fileName: 'file.csv', series },
    })
  const nowhere = '00000000-0000-4000-8000-000000000000'

  expect((await send(asked('Births', 1), asked('Deaths', 2, null, nowhere))).status).toBe(404)
  expect((await send(asked('Births', 1), asked('births', 2))).body.refusal).toBe('series-twice')
  expect((await member.get<{ series: object[] }>(world.at('/series'))).body.series).toEqual([])

  const [births = '', deaths = ''] = (await send(asked('Births', 5), asked('Deaths', 6))).body.ids
  const seen = { id: births, version: 1 }
  expect((await send(asked('Births', 9))).body.refusal).toBe('stale-version')
  expect((await send(asked('Births', 7, seen), asked('Stillbirths', 0))).status).toBe(201)
  expect((await send(asked('Births', 8, seen), asked('Others', 0))).body.refusal).toBe('stale-version')

  const read = async (path: string) => (await lead.get<Grid>(world.at(`/series/${path}`))).body
  expect(await read(births)).toMatchObject({
    version: 2,
    years: [2023, 2024],
    rows: [
      { territoryName: null, values: [null, 7] },
      { territoryName: 'Hills', values: [1, null] },
    ],
    versions: [{ version: 2 }, { version: 1 }],
  })
  expect((await read(`${births}?version=1`)).rows[0]?.values).toEqual([null, 5])
  expect((await lead.get(world.at(`/series/${births}?version=3`))).status).toBe(404)

  expect((await member.delete(world.at(`/series/${deaths}`))).status).toBe(200)
  expect((await read(deaths)).isRetired).toBe(true)
  const { series } = (await lead.get<{ series: { title: string }[] }>(world.at('/series'))).body
  expect(series.map(({ title }) => title)).toEqual(['Births', 'Stillbirths'])
  await expect(world.owner`update figure_series_version set points = '[]'`).rejects.toThrow('written once')
})

test('[A58] where a figure is cited is read from the texts: of sheets too, and of no private draft for others', async () => {
  await using world = await openWorld()
  const table = await laid(world)
  const { card, series } = await figuresOf(table, table.id)
  const [text, private_] = [await sheet(table), await drafted(table)]
  const reader = await world.person('observer')
  const cite = (name: string, attributes: Record<string, string>) => (body: Y.XmlFragment) => {
    const block = new Y.XmlElement(name)
    for (const [key, value] of Object.entries(attributes)) block.setAttribute(key, value)
    body.insert(0, [block])
  }
  type Citations = { citations: { figureId: string; kind: string; title: string }[] }
  const citations = async (visitor: Visitor) =>
    (await visitor.get<Citations>(world.at('/cards/citations'))).body.citations.map(({ figureId, kind }) => [
      ...[figureId, kind],
    ])

  expect(await citations(reader)).toEqual([])
  const { sql } = world.tools
  await writeIn(sql, table.documentId, table.member.accountId, cite('figureCard', { card }))
  await writeIn(sql, text.documentId, table.member.accountId, cite('dataView', { series, form: 'bars' }))
  await writeIn(sql, private_.documentId, table.member.accountId, cite('figureCard', { card }))

  expect(await citations(reader)).toEqual([
    [card, 'diagnostic'],
    [series, 'sheet'],
  ])
  expect(await citations(table.member)).toContainEqual([card, 'proposal'])
  await writeIn(sql, table.documentId, table.member.accountId, (body) => body.delete(0, 1))
  expect(await citations(reader)).toEqual([[series, 'sheet']])
})

test('[A58] an exported sheet says in words which figures its text cites', async () => {
  await using world = await openWorld()
  const table = await laid(world)
  const { card } = await figuresOf(table, table.id)
  const { documentId } = await sheet(table)
  const log = world.tools.sql
  await writeIn(log, documentId, table.member.accountId, (body) => {
    const block = new Y.XmlElement('figureCard')
    block.setAttribute('card', card)
    body.doc?.getXmlFragment('findings').insert(0, [block])
  })

  const file = await table.lead.download(world.at('/export?what=sheets&format=csv'))

  expect(await file.text()).toContain('Residents : 12 (2024, Census)')
})
