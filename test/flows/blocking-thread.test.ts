import { expect, test } from 'vitest'
import { anchorOn } from '../support/comment'
import { overlapping } from '../support/overlapping'
import { emptySheet, fillSheet, step } from '../support/sheet'
import { openWorld, type Visitor, type World } from '../support/world'

async function readyToSubmit(world: World) {
  const lead = await world.person('project-lead')
  const sheet = await emptySheet(world, lead)
  await fillSheet(world, lead, sheet)
  const anchor = await anchorOn(world, sheet.documentId, 'renonce', 'findings')
  const asked = { body: 'Depuis quand ?', mentions: [], isBlocking: false, fragment: 'findings', anchor }
  const opened = await lead.post<{ id: string }>(world.at(`/texts/${sheet.documentId}/threads`), asked)
  expect(opened.status).toBe(201)
  for (const event of ['complete', 'forward'] as const)
    expect(await step(world, lead, sheet, event)).toBe(200)
  return { lead, sheet, thread: world.at(`/threads/${opened.body.id}`) }
}

const block = async (lead: Visitor, thread: string) =>
  (await lead.put(`${thread}/blocking`, { isBlocking: true })).status

test('[F16] a comment that is made blocking while the sheet is being submitted holds it back', async () => {
  await using world = await openWorld()
  const { lead, sheet, thread } = await readyToSubmit(world)
  const answers = await overlapping<string | number>(world, [
    () => block(lead, thread),
    () => step(world, lead, sheet, 'submit'),
  ])
  expect(answers).toEqual([200, 'sheet-incomplete'])
})

test('[F16] … and one that is reopened', async () => {
  await using world = await openWorld()
  const { lead, sheet, thread } = await readyToSubmit(world)
  const settle = async (state: string) => (await lead.put(`${thread}/state`, { state })).status
  expect([await settle('resolved'), await block(lead, thread)]).toEqual([200, 200])
  const answers = await overlapping<string | number>(world, [
    () => settle('open'),
    () => step(world, lead, sheet, 'submit'),
  ])
  expect(answers).toEqual([200, 'sheet-incomplete'])
})
