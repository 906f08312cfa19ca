import { expect, type Page } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { confirm, enterDemo, type Someone } from '../support/people'
import { fr, said } from '../support/sentence'

const plan = '/p/val-aubrelle'
const wide = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }
const added = 'Et le samedi matin, sans rendez-vous.'
const opening = 'Désormais : '

const changesOn = (page: Page) => page.getByRole('region', { name: fr.amendment.changes.title })
const stateOf = (page: Page, state: keyof typeof fr.amendment.state) =>
  page.locator('main header').getByText(fr.amendment.state[state], { exact: true })
const text = (page: Page, label: string) => page.getByRole('textbox', { name: label })

test('from a draft of two authors to the text of the proposal, before the eyes of who writes it', async ({
  browser,
}) => {
  const amender = await enterDemo(browser, 'Mésange')
  const other = await enterDemo(browser, 'Pascal Dutheillet')
  const lead = await enterDemo(browser, 'Claire Montbrial')
  const writer = await enterDemo(browser, 'Claire Montbrial')
  const address = await publishedProposal(amender.page)

  await draftAmendment(amender.page, address)
  const amendment = new URL(amender.page.url()).pathname
  await invite(amender.page, 'Pascal Dutheillet')
  await writeTogether(amender, other, amendment)
  await propose(amender.page)
  await discuss(amender, lead, amendment)

  await writer.page.goto(address)
  const original = text(writer.page, fr.proposal.page.text)
  await original.click()
  await writer.page.keyboard.press('Control+End')
  await writer.page.keyboard.type(' Écrit pendant ce temps.')
  await expect(writer.page.getByText('Enregistré', { exact: true })).toBeVisible()
  await acceptPart(lead.page)

  await expect(original).toContainText(opening)
  await expect(original).toContainText('Écrit pendant ce temps.')
  await expect(original).not.toContainText(added)
  await original.click()
  await writer.page.keyboard.press('Control+End')
  await writer.page.keyboard.type(' Et après.')
  await expect(original).toContainText('Écrit pendant ce temps. Et après.')

  await expect(stateOf(amender.page, 'partly-accepted')).toBeVisible()
  await expect(amender.page.getByText(fr.amendment.changes.left, { exact: true })).toBeVisible()
  await amender.page.goto(address)
  await expect(
    text(amender.page, fr.proposal.page.text).or(amender.page.getByText(opening)).first(),
  ).toBeVisible()
  await expect(amender.page.getByText('Et après.')).toBeVisible()
  for (const someone of [amender, other, lead, writer]) {
    expect(someone.faults).toEqual([])
    await someone.leave()
  }
})

test('an amendment is begun, proposed and rejected by keyboard alone', async ({ browser }) => {
  const amender = await enterDemo(browser, 'Mésange')
  const lead = await enterDemo(browser, 'Claire Montbrial')
  const { page } = amender
  await page.goto(await publishedProposal(page, 1))

  await press(page, fr.amendment.panel.draft)
  await press(page, fr.amendment.draft.confirm)
  await page.waitForURL(/amendements/)
  await text(page, fr.amendment.page.text).focus()
  await page.keyboard.type('Plus tôt : ')
  await expect(changesOn(page).locator('ins')).toContainText('Plus tôt')
  await press(page, fr.amendment.propose.action)
  await expect(page.getByLabel(fr.amendment.about.reasons)).toBeFocused()
  await page.keyboard.type('Parce que c’est mieux.')
  await press(page.getByRole('dialog'), fr.amendment.propose.action)
  await expect(stateOf(page, 'proposed')).toBeVisible()

  await lead.page.goto(page.url())
  await press(lead.page, fr.amendment.reject.action)
  await expect(lead.page.getByLabel(fr.amendment.reject.reason)).toBeFocused()
  await lead.page.keyboard.type('Déjà prévu.')
  await press(lead.page.getByRole('dialog'), fr.amendment.reject.action)
  await expect(page.getByText(said(fr.amendment.reason, { reason: 'Déjà prévu.' }))).toBeVisible()
  for (const someone of [amender, lead]) {
    expect(someone.faults).toEqual([])
    await someone.leave()
  }
})

test('an amendment is put to the vote against its proposal, and what is adopted becomes the text', async ({
  browser,
}) => {
  const amender = await enterDemo(browser, 'Mésange')
  const lead = await enterDemo(browser, 'Claire Montbrial')
  const address = await publishedProposal(amender.page, 2)
  await draftAmendment(amender.page, address)
  await text(amender.page, fr.amendment.page.text).click()
  await amender.page.keyboard.press('Control+Home')
  await amender.page.keyboard.type(opening)
  await expect(changesOn(amender.page).locator('ins')).toContainText('Désormais')
  await propose(amender.page)

  await lead.page.goto(amender.page.url())
  await press(lead.page, fr.amendment.vote.action)
  await expect(lead.page.getByRole('heading', { level: 1, name: fr.composition.title })).toBeFocused()
  await expect(lead.page.getByText(fr.amendment.vote.sides)).toBeVisible()
  await lead.page.getByRole('combobox', { name: fr.composition.rule.quorum }).click()
  await lead.page.getByRole('option', { name: fr.composition.rule.quorumKind.none }).click()
  await press(lead.page, fr.composition.summary.open)
  await expect(lead.page).toHaveURL(/\/scrutins\/[0-9a-f-]{36}$/)

  await expect(stateOf(amender.page, 'in-ballot')).toBeVisible()
  await amender.page.getByRole('region', { name: fr.amendment.vote.title }).getByRole('link').click()
  await expect(amender.page.getByText(fr.amendment.vote.sides).first()).toBeVisible()
  const compared = amender.page.getByRole('region', { name: fr.amendment.vote.compare })
  await expect(compared.locator('ins')).toContainText('Désormais')
  await atBothWidths(amender.page)
  const last = said(fr.ballot.vote.confirm, { choice: fr.ballot.choice.for })
  await confirm(amender.page, fr.ballot.choice.for, last)
  await expect(lead.page.getByText('1 votant sur')).toBeVisible()
  await confirm(lead.page, fr.ballot.close.action)
  await expect(lead.page.locator('main header').getByText(fr.ballot.outcome.adopted)).toBeVisible()
  await atBothWidths(lead.page)
  await amender.page.goto(address)
  await expect(amender.page.getByText(opening).first()).toBeVisible()
  for (const someone of [amender, lead]) {
    expect(someone.faults).toEqual([])
    await someone.leave()
  }
})

/** A published proposal of the demo. */
async function publishedProposal(page: Page, nth = 0): Promise<string> {
  const answer = await page.request.get('/api/plans/val-aubrelle/proposals?state=published')
  const { proposals } = (await answer.json()) as { proposals: { code: number }[] }
  return `${plan}/propositions/P-${proposals[nth]?.code}`
}

async function draftAmendment(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: fr.amendment.panel.draft }).click()
  await page.getByRole('dialog').getByRole('button', { name: fr.amendment.draft.confirm }).click()
  await page.waitForURL(/amendements/)
}

async function invite(page: Page, name: string): Promise<void> {
  await confirm(page, fr.amendment.authors.action, fr.amendment.authors.confirm, async (dialog) => {
    await dialog.getByRole('combobox', { name: fr.amendment.authors.who }).fill(name)
    await page.getByRole('option', { name }).click()
  })
}

async function writeTogether(amender: Someone, other: Someone, address: string): Promise<void> {
  const [mine, theirs] = [amender, other].map(({ page }) => text(page, fr.amendment.page.text))
  await other.page.goto(address)
  await mine?.click()
  await amender.page.keyboard.press('Control+End')
  await amender.page.keyboard.press('Enter')
  await amender.page.keyboard.type(added)
  await expect(theirs ?? other.page.locator('main')).toContainText(added)
  await theirs?.click()
  await other.page.keyboard.press('Control+Home')
  await other.page.keyboard.type(opening)
  await expect(mine ?? amender.page.locator('main')).toContainText(opening)
  await expect(changesOn(amender.page).locator('ins')).toHaveText([/Désormais/, /samedi matin/])
}

async function propose(page: Page): Promise<void> {
  await confirm(page, fr.amendment.propose.action, fr.amendment.propose.action, (dialog) =>
    dialog.getByLabel(fr.amendment.about.reasons).fill('On travaille en semaine.'),
  )
  await expect(page.getByText('On travaille en semaine.')).toBeVisible()
}

async function discuss(amender: Someone, lead: Someone, address: string): Promise<void> {
  await lead.page.goto(address)
  await lead.page.getByLabel(fr.amendment.thread.write).fill('Qui ouvrira ?')
  await lead.page.getByRole('button', { name: fr.amendment.thread.send }).click()
  await expect(amender.page.getByText('Qui ouvrira ?')).toBeVisible()
  for (const { page } of [amender, lead]) await atBothWidths(page)
}

async function atBothWidths(page: Page): Promise<void> {
  for (const size of [phone, wide]) {
    await page.setViewportSize(size)
    await expectNoSeriousFault(page, `${page.url()}, ${size.width} px`)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  }
}

async function acceptPart(page: Page): Promise<void> {
  await page.getByLabel(said(fr.amendment.changes.take, { number: 2 })).uncheck()
  const act = 'Reprendre 1 changement'
  await confirm(page, act, act)
  await expect(stateOf(page, 'partly-accepted')).toBeVisible()
}

async function press(place: Pick<Page, 'getByRole'>, name: string): Promise<void> {
  const button = place.getByRole('button', { name, exact: true }).last()
  await button.focus()
  await button.press('Enter')
}
