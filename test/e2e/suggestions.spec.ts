import { type Browser, expect, type Locator } from '@playwright/test'
import { expectClean } from '../support/axe'
import { test } from '../support/browser-test'
import { fromOurPages } from '../support/demo-session'
import { enterDemo, type Someone } from '../support/people'
import { fr } from '../support/sentence'

/** One who suggests and one who types, in a text of their own. */
async function openTwo(browser: Browser): Promise<[Someone, Someone]> {
  const suggesting = await enterDemo(browser, 'Mésange')
  const draft = await newText(suggesting, 'Un relais ouvert à tous')
  await suggesting.page.goto(draft)
  await expect(textOf(suggesting)).toBeVisible()
  return [suggesting, await enterDemo(browser, 'Pascal Dutheillet', draft)]
}

/** The address of a new proposal of the group of both. */
async function newText(someone: Someone, title: string): Promise<string> {
  const { groups } = await ask<{ groups: readonly { id: string; isMine: boolean }[] }>(
    someone,
    'get',
    '/groups',
  )
  const groupId = groups.find(({ isMine }) => isMine)?.id
  const { id } = await ask<{ id: string }>(someone, 'post', '/proposals', { groupId, title })
  return `/p/val-aubrelle/propositions/${id}`
}

const textOf = ({ page }: Someone): Locator => page.locator('[data-editor="body"] [role="textbox"]')
const cards = ({ page }: Someone): Locator => page.locator('[data-suggestion-card]')

test('one suggests while another types in the same paragraph; one is accepted and one refused, by keyboard', async ({
  browser,
}) => {
  const [ana, pascal] = await openTwo(browser)
  await textOf(pascal).press('Control+End')
  await textOf(pascal).press('Enter')
  await textOf(pascal).pressSequentially('Le relais ouvre le mardi.')
  const line = textOf(ana).locator('p', { hasText: 'Le relais ouvre le mardi.' })
  await expect(line).toBeVisible()

  const suggest = ana.page.getByRole('button', { name: fr.editor.suggest.label, exact: true })
  await suggest.focus()
  await suggest.press('Enter')
  await expect(suggest).toHaveAttribute('aria-pressed', 'true')
  await textOf(ana).press('Control+End')
  for (let n = 0; n < 'mardi.'.length; n += 1) await textOf(ana).press('Backspace')
  await textOf(pascal).press('Control+End')
  await textOf(pascal).press('Home')
  await textOf(pascal).pressSequentially('Partout, ')
  await textOf(ana).press('Control+End')
  await textOf(ana).pressSequentially(' Et le jeudi.')

  const mine = textOf(pascal).locator('p', { hasText: 'Partout' })
  await expect(mine.locator('del')).toHaveText('mardi.')
  await expect(mine.locator('ins')).toHaveText(' Et le jeudi.')
  await expect(mine).toHaveText('Partout, Le relais ouvre le mardi. Et le jeudi.')

  const open = pascal.page.getByRole('button', { name: /^Suggestions/ })
  await open.focus()
  await open.press('Enter')
  await expect(cards(pascal)).toHaveCount(1)
  await expectClean(pascal.page, 'the panel of suggestions')
  const accept = cards(pascal).getByRole('button', { name: fr.suggestion.accept })
  await accept.focus()
  await accept.press('Enter')
  await expect(mine).toHaveText('Partout, Le relais ouvre le  Et le jeudi.')
  await expect(cards(pascal)).toHaveCount(0)
  await expect(line.or(textOf(ana).locator('p', { hasText: 'Partout' }))).toHaveText(
    'Partout, Le relais ouvre le  Et le jeudi.',
  )

  await textOf(ana).press('Control+End')
  await textOf(ana).pressSequentially(' Jamais.')
  await expect(cards(pascal).filter({ hasText: 'Jamais.' })).toHaveCount(1)
  const refuse = cards(pascal).getByRole('button', { name: fr.suggestion.refuse })
  await refuse.focus()
  await refuse.press('Enter')
  await expect(mine).toHaveText('Partout, Le relais ouvre le  Et le jeudi.')
  await expect(cards(pascal)).toHaveCount(0)
  expect([...ana.faults, ...pascal.faults]).toEqual([])
  await ana.leave()
  await pascal.leave()
})

test('[T48] accepted by one and refused by another at once, a suggestion waits again, and both are told', async ({
  browser,
}) => {
  const [ana, pascal] = await openTwo(browser)
  await textOf(ana).pressSequentially('Le relais ouvre.')
  await ana.page.getByRole('button', { name: fr.editor.suggest.label, exact: true }).click()
  await textOf(ana).press('Control+End')
  await textOf(ana).pressSequentially(' Et le jeudi.')
  for (const { page } of [ana, pascal]) await page.getByRole('button', { name: /^Suggestions/ }).click()
  for (const each of [ana, pascal]) await expect(cards(each)).toHaveCount(1)
  for (const { page } of [ana, pascal]) await expect(page.locator('[data-save-state="saved"]')).toBeVisible()

  await pascal.page.context().setOffline(true)
  await cards(pascal).getByRole('button', { name: fr.suggestion.accept }).click()
  await cards(ana).getByRole('button', { name: fr.suggestion.withdraw }).click()
  await expect(textOf(ana)).toHaveText('Le relais ouvre.')
  await pascal.page.context().setOffline(false)
  for (const each of [ana, pascal]) {
    await expect(each.page.getByRole('alert').filter({ hasText: 'attend de nouveau' })).toBeVisible()
    await expect(cards(each)).toHaveCount(1)
    await expect(textOf(each).locator('ins')).toHaveText(' Et le jeudi.')
    await expect(each.page.getByText(/^Suggestion (acceptée|refusée)/)).toHaveCount(0)
  }
  expect(ana.faults).toEqual([])
  await ana.leave()
  await pascal.leave()
})

test('who prepares a ballot is told how many suggestions will not be voted on', async ({ browser }) => {
  const ana = await enterDemo(browser, 'Mésange')
  const title = 'Une navette le samedi'
  const address = await newText(ana, title)
  const id = address.slice(address.lastIndexOf('/') + 1)
  await ana.page.goto(address)
  await textOf(ana).pressSequentially('Une navette passe le samedi.')
  await ana.page.getByRole('button', { name: fr.editor.suggest.label, exact: true }).click()
  await textOf(ana).press('Control+End')
  await textOf(ana).pressSequentially(' Le dimanche aussi.')
  await expect(textOf(ana).locator('ins')).toHaveText(' Le dimanche aussi.')
  await expect(ana.page.locator('[data-save-state="saved"]')).toBeVisible()
  await ask(ana, 'post', `/proposals/${id}/submission`)

  const facilitator = await enterDemo(browser, 'Claire Montbrial')
  const { code, state } = await ask<{ code: number; state: string }>(facilitator, 'get', `/proposals/${id}`)
  const { seq } = await ask<{ seq: number }>(facilitator, 'get', `/proposals/${id}/text`)
  if (state !== 'published')
    await ask(facilitator, 'post', `/moderation/${id}`, {
      decision: 'publish',
      seen: { state, title, seq },
      reason: 'Prête à être votée.',
      reasonCode: null,
    })
  await facilitator.page.goto(`/p/val-aubrelle/scrutins/nouveau?proposition=P-${code}`)
  await facilitator.page.getByRole('button', { name: fr.composition.template['yes-or-no'] }).press('Enter')
  await expect(facilitator.page.getByRole('status').filter({ hasText: `P-${code}` })).toContainText(
    `P-${code} : 1 suggestion en attente ne sera pas votée.`,
  )
  expect([...ana.faults, ...facilitator.faults]).toEqual([])
  await ana.leave()
  await facilitator.leave()
})

async function ask<Answer = unknown>(
  { page }: Someone,
  method: 'get' | 'post',
  path: string,
  data: object = {},
): Promise<Answer> {
  const answer = await page.request[method](`/api/plans/val-aubrelle${path}`, {
    headers: fromOurPages,
    ...(method === 'post' && { data }),
  })
  expect(answer.status(), `${path} ${await answer.text()}`).toBeLessThan(300)
  return (await answer.json()) as Answer
}
