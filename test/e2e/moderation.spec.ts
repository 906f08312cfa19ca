import { expect, type Page } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { fromOurPages } from '../support/demo-session'
import { confirm, enterDemo, type Someone } from '../support/people'
import { fr, said } from '../support/sentence'

const desk = '/p/val-aubrelle/moderation'
const group = 'Premier accueil et accès aux droits'

test('two moderators, one queue: claimed, sent back and split by letters, heard of by its author', async ({
  browser,
}) => {
  const author = await enterDemo(browser, 'Mésange')
  const lead = await enterDemo(browser, 'Claire Montbrial')
  const other = await enterDemo(browser, 'Élodie Garancher')
  await readOldNews(author)
  const title = 'Afficher les horaires en gros caractères sur chaque porte'
  await submit(author, title, 'Des horaires lisibles de la rue, à hauteur de fauteuil.')
  for (const { page } of [lead, other]) await page.goto(desk)
  await lead.page.getByRole('combobox', { name: fr.moderation.counts.filter }).selectOption(group)
  const line = lead.page.getByRole('button', { name: title })

  await lead.page.getByRole('button', { name: fr.moderation.keys.show }).focus()
  await walkTo(lead.page, title)
  await lead.page.keyboard.press('o')
  await expect(lead.page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await lead.page.keyboard.press('c')
  await expect(lead.page.getByText(fr.moderation.claim.mine).first()).toBeVisible()
  await expect(line).toBeFocused()
  const theirs = other.page.getByRole('button', { name: title })
  await expect(theirs).toContainText(said(fr.moderation.claim.theirs, { name: 'Claire Montbrial' }))
  await theirs.click()
  const publish = other.page.getByRole('button', { name: fr.moderation.publish.action, exact: true })
  await expect(publish).toHaveAccessibleDescription(fr.refusal['proposal-claimed'])
  await other.page.keyboard.press('p')
  await expect(other.page.getByRole('dialog')).toHaveCount(0)

  await lead.page.keyboard.press('b')
  const dialog = lead.page.getByRole('dialog', { name: fr.moderation['send-back'].title })
  await expectNoSeriousFault(lead.page, 'sending back')
  await lead.page.keyboard.press('Escape')
  await expect(line).toBeFocused()
  await lead.page.keyboard.press('Control+b')
  await expect(lead.page.getByRole('dialog')).toHaveCount(0)
  await lead.page.keyboard.press('b')
  await dialog.getByLabel(fr.moderation.code.label).selectOption('incomplete')
  await dialog
    .getByLabel(fr.moderation.reason.required)
    .pressSequentially('p x m : dites sur quelles portes.')
  await expect(lead.page.getByRole('dialog')).toHaveCount(1)
  await dialog.getByRole('button', { name: fr.moderation['send-back'].action, exact: true }).click()
  await expect(line).toHaveCount(0)
  await expect(theirs).toHaveCount(0)

  const news = author.page.getByRole('link', { name: new RegExp(`^${fr.shell.nav.notices}`) })
  await expect(news).toContainText('1')
  await news.click()
  const told = author.page.getByRole('listitem').filter({ hasText: title })
  await expect(told).toContainText(fr.notice.event['send-back'])
  await expect(told).toContainText(fr.moderation.code.incomplete)
  await expect(told).toContainText('dites sur quelles portes.')
  await expectNoSeriousFault(author.page, 'notices')
  await author.page.getByRole('button', { name: fr.notice.markRead }).click()
  await expect(told.getByText(fr.notice.unread)).toHaveCount(0)
  await expect(news).toHaveText(fr.shell.nav.notices)
  await Promise.all([author, lead, other].map((person) => person.leave()))
})

test('duplicates side by side, merged by a person, taken back from the page of the proposal', async ({
  browser,
}) => {
  const author = await enterDemo(browser, 'Mésange')
  const lead = await enterDemo(browser, 'Claire Montbrial')
  const text = 'Un banc et un point d’eau devant chaque accueil, pour attendre assis.'
  const [first, second] = ['Un banc devant chaque accueil', 'Attendre assis, avec de l’eau']
  await submit(author, first, text)
  await submit(author, second, text)
  const { page } = lead
  await page.goto(desk)
  await page.getByRole('button', { name: second }).click()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: fr.moderation.merge.title })
  await dialog.getByLabel(fr.moderation.merge.into).click()
  const closest = page.locator('[role="listbox"] [role="option"]').first()
  await expect(closest).toContainText(first)
  await expect(closest).toContainText(fr.moderation.similar.close)
  await closest.click()
  for (const side of [fr.moderation.similar.source, fr.moderation.similar.target]) {
    await expect(dialog.getByRole('region', { name: side }).getByText(text)).toBeVisible()
  }
  await page.setViewportSize({ width: 390, height: 844 })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await expectNoSeriousFault(page, 'merging')
  await dialog.getByRole('button', { name: fr.moderation.merge.action, exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: second })).toHaveCount(0)

  await page.goto('/p/val-aubrelle/propositions')
  await page.getByRole('link', { name: first }).click()
  const lineage = page.getByRole('region', { name: fr.proposal.page.lineage })
  await expect(lineage.getByRole('link', { name: second })).toBeVisible()
  await expectNoSeriousFault(page, 'lineage')
  await confirm(page, fr.proposal.page.undoMerge)
  await expect(lineage).toHaveCount(0)
  await page.goto(desk)
  await expect(page.getByRole('button', { name: second })).toBeVisible()

  await page.getByRole('button', { name: fr.moderation.keys.show }).click()
  await page.getByLabel(fr.moderation.keys.on).uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: second }).focus()
  await page.keyboard.press('p')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.reload()
  await page.getByRole('button', { name: second }).focus()
  await page.keyboard.press('x')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await Promise.all([author, lead].map((person) => person.leave()))
})

/** Writes a proposal and hands it over. */
async function submit({ page }: Someone, title: string, text: string): Promise<void> {
  await page.goto('/p/val-aubrelle/propositions')
  await confirm(page, fr.proposal.draft.action, fr.proposal.draft.confirm, async (dialog) => {
    await dialog.getByLabel(fr.proposal.draft.name).fill(title)
    await expect(dialog.getByLabel(fr.proposal.draft.group)).toHaveValue(group)
  })
  await expect(page).toHaveURL(/\/propositions\/P-\d+$/)
  const box = page.getByRole('textbox', { name: fr.proposal.page.text })
  await box.click()
  await box.pressSequentially(text)
  await expect(page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  await confirm(page, fr.proposal.submit.action)
}

/** What the demo told them does not count. */
async function readOldNews({ page }: Someone): Promise<void> {
  const answer = await page.request.post('/api/plans/val-aubrelle/notices/reading', {
    headers: fromOurPages,
    data: { upTo: new Date().toISOString() },
  })
  expect(answer.status()).toBe(200)
}

/** Down the queue by the letter alone, until this line has the focus. */
async function walkTo(page: Page, title: string): Promise<void> {
  const line = page.getByRole('button', { name: title })
  await expect(line).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('j')
    expect(await line.evaluate((element) => element === document.activeElement)).toBe(true)
  }).toPass({ intervals: [0] })
}
