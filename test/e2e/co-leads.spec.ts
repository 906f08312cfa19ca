import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { fromOurPages } from '../support/demo-session'
import { welcome } from '../support/new-plan'
import { enterDemo } from '../support/people'
import { planWithSheet } from '../support/plan-with-sheet'
import { readText, selectWords } from '../support/select-words'
import { fr } from '../support/sentence'
import { fullFields } from '../support/sheet'

const { comment, sheetLife } = fr
const said = 'Un lieu par canton.'

function field(page: Page, name: string): Locator {
  return page.getByRole('region', { name })
}

/** Takes a step, or notes something, in the dialog that asks for it. */
async function confirm(page: Page, name: string, reason?: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason)
  await dialog.getByRole('button', { name, exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Changes what all the sheets of the plan ask for. */
async function hideSummary(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/reglages?onglet=fiches`)
  await page.getByRole('button', { name: 'Masquer « En une phrase »' }).click()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText(fr.settings.saved).last()).toBeVisible()
}

async function fill(page: Page, address: string, sheet: string): Promise<void> {
  const api = `/api/plans/${address.split('/').at(-1)}/sheets/${sheet.split('/').at(-1)}`
  for (const [key, value] of Object.entries(fullFields)) {
    if (key === 'summary') continue
    const data = { value, expectedVersion: 0 }
    const answer = await page.request.put(`${api}/fields/${key}`, { headers: fromOurPages, data })
    expect([key, answer.status()]).toEqual([key, 200])
  }
}

/** Says of a comment that it holds the sheet back, and later that it is settled. */
async function moderate(page: Page, thread: Locator): Promise<void> {
  await thread.getByRole('button', { name: comment.thread.makeBlocking, exact: true }).click()
  await expect(thread.getByText(comment.thread.blocking, { exact: true })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'FA-17' })).toBeVisible()
  await thread.getByRole('button', { name: comment.thread.resolve, exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'FA-17' })).toHaveCount(0)
}

/** What a body that is consulted says of the description. */
async function object(page: Page): Promise<void> {
  await expect(readText(page, 'description')).toContainText(said)
  await selectWords(page, said, 'description')
  await page.getByRole('button', { name: comment.add, exact: true }).click()
  await page.getByLabel(comment.body.label).fill('Avec qui ?')
  await page.getByRole('button', { name: comment.body.send }).click()
}

/** What only those do who lead a plan: the visa of finance and a structure’s word, noted for others. */
async function note(page: Page): Promise<void> {
  await page.getByText(sheetLife.recorded, { exact: true }).click()
  for (const [kind, reason] of [
    ['lead-confirmation', 'Dit en réunion le 3 novembre.'],
    ['finance-visa'],
  ] as const) {
    await page.getByRole('button', { name: `${sheetLife.note} : ${sheetLife.attestation[kind]}` }).click()
    await confirm(page, sheetLife.note, reason)
  }
}

test('whoever is invited to lead a plan with its lead changes its template, leads its sheets and moderates what is said of them', async ({
  browser,
}) => {
  const first = await enterDemo(browser, 'Claire Montbrial')
  const { address, sheet } = await planWithSheet(first.page)
  const plan = address.split('/').at(-1) ?? ''
  const second = await welcome(browser, first, plan, { name: 'Agnès Rouvelin', role: 'project-lead' })
  const body = await welcome(browser, first, plan, { name: 'Basile Tournier', role: 'consulted-body' })
  await first.page.goto(sheet)
  await expect(field(first.page, 'En une phrase')).toBeVisible()

  await hideSummary(second.page, address)
  await expect(field(first.page, 'En une phrase')).toHaveCount(0)

  await fill(second.page, address, sheet)
  await second.page.goto(`${sheet}?volet=commentaires`)
  for (const key of ['findings', 'strategic-objective', 'description']) {
    await readText(second.page, key).locator('[contenteditable="true"]').click()
    await second.page.keyboard.type(said)
  }
  await body.page.goto(`${sheet}?volet=commentaires`)
  await object(body.page)
  await moderate(second.page, second.page.locator('[data-thread-card]').filter({ hasText: 'Avec qui ?' }))

  await note(second.page)
  await first.page.getByText(sheetLife.recorded, { exact: true }).click()
  await expect(first.page.getByText('par Agnès Rouvelin').first()).toBeVisible()
  for (const event of ['complete', 'forward'] as const) {
    await second.page.getByRole('button', { name: sheetLife.event[event] }).click()
    await confirm(second.page, sheetLife.event[event])
  }
  await expect(first.page.getByText(sheetLife.state['in-technical-committee']).first()).toBeVisible()
  expect([...first.faults, ...second.faults, ...body.faults]).toEqual([])
  for (const person of [first, second, body]) await person.leave()
})
