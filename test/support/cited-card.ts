import { expect } from 'vitest'
import * as Y from 'yjs'
import { diagnostic, groupTable } from './group-things'
import { emptySheet, fillSheet, type SheetAtHand, step, writeBlock } from './sheet'
import type { Visitor, World } from './world'

const said = {
  title: 'Renoncements',
  value: 20,
  unit: '%',
  year: 2024,
  territoryId: null,
  source: 'INSEE',
  link: '',
  reading: '',
  reliability: 'data',
}

/** Shows a series in a text. */
export async function showSeries(
  world: World,
  sheet: SheetAtHand,
  field: string,
  series: string,
): Promise<void> {
  const block = new Y.XmlElement('dataView')
  block.setAttribute('series', series)
  block.setAttribute('form', 'table')
  expect(await writeBlock(world, sheet, field, block)).toBe('stored')
}

export async function citeCard(world: World, sheet: SheetAtHand, field: string, card: string): Promise<void> {
  const block = new Y.XmlElement('figureCard')
  block.setAttribute('card', card)
  expect(await writeBlock(world, sheet, field, block)).toBe('stored')
}

export type Cards = {
  readonly member: Visitor
  /** Makes another card of the same diagnostic. */
  readonly make: () => Promise<string>
  /** Saves a card over the version that there is; answers with the status. */
  readonly change: (card: string, to: Partial<typeof said>) => Promise<number>
  /** Imports a series of one figure, as a new version of the one that there is; answers with its id. */
  readonly importSeries: (value: number, replaces: { id: string; version: number } | null) => Promise<string>
}

/** A diagnostic of a group, and its cards. */
export async function cardsAtHand(world: World): Promise<Cards> {
  const group = await groupTable(world)
  const { id: diagnosticId } = await diagnostic(group)
  const { member } = group
  return {
    member,
    importSeries: async (value, replaces) => {
      const points = [{ territoryId: null, year: 2024, value }]
      const series = [{ title: 'Residents', unit: '', source: 'Census', points, replaces }]
      const file = { diagnosticId, fileName: 'residents.csv', series }
      return (await member.post<{ ids: string[] }>(world.at('/series'), file)).body.ids[0] ?? ''
    },
    make: async () =>
      (await member.post<{ id: string }>(world.at('/cards'), { ...said, diagnosticId })).body.id,
    change: async (card, to) => {
      const { body } = await member.get<{ cards: { id: string; version: number }[] }>(world.at('/cards'))
      const expectedVersion = body.cards.find(({ id }) => id === card)?.version
      return (await member.put(world.at(`/cards/${card}`), { ...said, ...to, expectedVersion })).status
    },
  }
}

/** A submitted sheet that cites a card in its findings, and keeps every rule. */
export async function citingSheet(world: World) {
  const cards = await cardsAtHand(world)
  const lead = await world.person('project-lead')
  const sheet = await emptySheet(world, lead)
  const card = await cards.make()
  await fillSheet(world, lead, sheet)
  await citeCard(world, sheet, 'findings', card)
  for (const event of ['complete', 'forward', 'submit'])
    expect(await step(world, lead, sheet, event)).toBe(200)
  return { lead, sheet, card, cards, chair: await world.person('steering-committee') }
}
