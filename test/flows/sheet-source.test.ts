import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { diagnostic, groupTable } from '../support/group-things'
import { overlapping } from '../support/overlapping'
import {
  brokenRules,
  emptySheet,
  fillSheet,
  type SheetAtHand,
  step,
  writeBlock,
  writeText,
} from '../support/sheet'
import { openWorld, type World } from '../support/world'

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

/** A sheet that waits for the source of its findings, and a card of the diagnostic. */
async function table(world: World) {
  const group = await groupTable(world)
  const { id: diagnosticId } = await diagnostic(group)
  const lead = await world.person('project-lead')
  const { body } = await group.member.post<{ id: string }>(world.at('/cards'), { ...said, diagnosticId })
  const sheet = await emptySheet(world, lead)
  await writeText(world, sheet, 'findings', 'Un habitant sur cinq renonce.')
  return { lead, sheet, card: body.id }
}

async function cite(world: World, sheet: SheetAtHand, field: string, card: string) {
  const block = new Y.XmlElement('figureCard')
  block.setAttribute('card', card)
  expect(await writeBlock(world, sheet, field, block)).toBe('stored')
}

test('[F7] a sheet that cites a figure in any of its texts has a source for its findings, while that is in the diagnostic', async () => {
  await using world = await openWorld()
  const { lead, sheet, card } = await table(world)
  expect(await brokenRules(world, lead, sheet)).toContain('FA-03')
  await cite(world, sheet, 'description', randomUUID())
  await cite(world, sheet, 'findings', randomUUID())
  expect(await brokenRules(world, lead, sheet)).toContain('FA-03')

  await cite(world, sheet, 'description', card)
  expect(await brokenRules(world, lead, sheet)).not.toContain('FA-03')

  expect((await lead.delete(world.at(`/cards/${card}`))).status).toBe(200)
  expect(await brokenRules(world, lead, sheet)).toContain('FA-03')
})

test('[A52] a figure retired while the sheet that cites it is being submitted holds it back', async () => {
  await using world = await openWorld()
  const { lead, card } = await table(world)
  const sheet = await emptySheet(world, lead)
  await fillSheet(world, lead, sheet, { isSourced: false })
  await cite(world, sheet, 'findings', card)
  for (const event of ['complete', 'forward']) expect(await step(world, lead, sheet, event)).toBe(200)

  const answers = await overlapping<string | number>(world, [
    async () => (await lead.delete(world.at(`/cards/${card}`))).status,
    async () => await step(world, lead, sheet, 'submit'),
  ])

  expect(answers).toEqual([200, 'sheet-incomplete'])
})
