import { expect, type Page } from '@playwright/test'
import { forAgainst } from '../support/ballot-asked'
import { test } from '../support/browser-test'
import { enterDemo, sitDown } from '../support/people'
import { fr } from '../support/sentence'

type Account = {
  readonly id: string
  readonly seats: readonly { readonly role: string; readonly group: string | null }[]
}
type Me = {
  readonly seats: readonly { role: string; groupId: string | null; planSlug: string }[]
}
type Proposal = { readonly id: string; readonly groupId: string; readonly state: string }

async function ask<Answer>(
  page: Page,
  path: string,
  body?: object,
  method = body ? 'POST' : 'GET',
): Promise<Answer> {
  const asked = { path, method, body: body ? JSON.stringify(body) : null }
  return (await page.evaluate(async ({ path: address, ...init }) => {
    const answer = await fetch(`/api${address}`, { ...init, headers: { 'content-type': 'application/json' } })
    return await answer.json().catch(() => null)
  }, asked)) as Answer
}

test('[S7] what a ballot’s opening refuses is offered, the stored text is shown, and writing comes back live', async ({
  browser,
}) => {
  const [writer, leader] = [await sitDown(browser, 'writer'), await sitDown(browser, 'leader')]
  const { page } = writer
  for (const someone of [writer, leader]) await someone.page.goto('/connexion')
  const accounts = await ask<Account[]>(page, '/demo/accounts')
  const account = accounts.find(({ seats }) =>
    seats.some(({ role, group }) => role === 'facilitator' && group),
  )
  for (const someone of [writer, leader]) await ask(someone.page, '/demo/session', { accountId: account?.id })
  const { seats } = await ask<Me>(page, '/me')
  const seat = seats.find(({ role }) => role === 'facilitator')
  const plan = `/plans/${seat?.planSlug}`
  const { proposals } = await ask<{ proposals: Proposal[] }>(page, `${plan}/proposals`)
  const proposal = proposals.find(({ groupId, state }) => groupId === seat?.groupId && state === 'published')
  await page.goto(`/p/${seat?.planSlug}/propositions/${proposal?.id}`)
  const editor = page.locator('[data-editor="body"]')
  const saved = page.locator('[data-save-state="saved"]')
  await expect(editor).toHaveAttribute('data-state', 'write')
  await expect(saved).toBeVisible()

  await page.context().setOffline(true)
  await editor.getByRole('textbox').press('Control+Home')
  await page.keyboard.type('Écrit hors ligne. ')
  const asked = forAgainst(proposal?.groupId ?? '', proposal?.id ?? '', {
    quorum: { kind: 'share', percent: 100 },
  })
  const ballot = await ask<{ id: string }>(leader.page, `${plan}/ballots`, asked)
  await page.context().setOffline(false)
  const draft = page.locator('[data-draft="body"]')
  await expect(draft.getByRole('button', { name: fr.editor.draft.copy })).toBeVisible()
  await expect(editor).toHaveAttribute('data-state', 'read')
  await expect(editor).not.toContainText('Écrit hors ligne.')
  const line = page.locator('[data-save-state]')
  await expect(line.getByText(fr.editor.held.frozen)).toBeVisible()
  await expect(saved).toHaveCount(0)

  await ask(leader.page, `${plan}/ballots/${ballot.id}/closing`, {})
  await expect(editor).toHaveAttribute('data-state', 'write')
  await editor.getByRole('textbox').press('Control+Home')
  await page.keyboard.type('De nouveau. ')
  await expect(saved).toBeVisible()
  await page.reload()
  await draft.getByRole('button', { name: fr.editor.draft.discard }).click()
  await draft.getByRole('button', { name: fr.editor.draft.reallyDiscard }).click()
  await expect(draft).toHaveCount(0)
  await expect(editor).toContainText('De nouveau.')
  for (const someone of [writer, leader]) await someone.leave()
})

test('[S7] a draft of a text that is out of reach, its seat withdrawn, is offered where the page was and at home', async ({
  browser,
}) => {
  const leader = await enterDemo(browser, 'Claire Montbrial')
  const plan = '/plans/val-aubrelle'
  const { proposals } = await ask<{ proposals: { id: string; title: string }[] }>(
    leader.page,
    `${plan}/proposals`,
  )
  const proposal = proposals.find(({ title }) => title.startsWith('Tenir un registre'))
  const writer = await enterDemo(
    browser,
    'Thérèse Lemarchand',
    `/p/val-aubrelle/propositions/${proposal?.id}`,
  )
  const { page } = writer
  const text = page.locator('[data-editor="body"] [role="textbox"]')
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await page.context().setOffline(true)
  await text.press('Control+Home')
  await page.keyboard.type('Écrit sans siège. ')
  await expect(page.locator('[data-save-state="offline"]')).toBeVisible()
  const people = await ask<{ displayName: string; seats: { id: string }[] }[]>(leader.page, `${plan}/people`)
  const seats = people.find(({ displayName }) => displayName === 'Thérèse Lemarchand')?.seats ?? []
  expect(seats.length).toBeGreaterThan(0)
  for (const { id } of seats) await ask(leader.page, `${plan}/people/seats/${id}`, undefined, 'DELETE')

  await page.context().setOffline(false)
  const draft = page.locator('[data-draft]')
  await expect(draft).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: fr.shell.notFound.title })).toBeVisible()
  await expect(draft).toContainText('Écrit sans siège.')
  await expect(draft.getByRole('button', { name: fr.editor.draft.copy })).toBeVisible()
  await page.goto('/')
  await expect(draft).toContainText('Écrit sans siège.')
  await draft.getByRole('button', { name: fr.editor.draft.discard }).click()
  await draft.getByRole('button', { name: fr.editor.draft.reallyDiscard }).click()
  await expect(draft).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(draft).toHaveCount(0)
  for (const someone of [writer, leader]) await someone.leave()
})
