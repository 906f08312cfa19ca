import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { newDemoSheet } from '../support/demo-sheet'
import { enterDemo, signedIn } from '../support/people'
import { fr, said } from '../support/sentence'

const draft = '/p/val-aubrelle/propositions/P-90'
const { figure, history } = fr

const textOn = (page: Page) => page.locator('.ProseMirror[contenteditable="true"]').first()
const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible()

test('an empty line that is left stays, and the click lands on what it was meant for', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  await page.goto(`/p/val-aubrelle/fiches/${await newDemoSheet(page, 'Cliquer juste')}`)
  const linesOf = (key: string) => page.locator(`[data-field="${key}"] [data-line]`)
  const add = (key: string) =>
    page
      .locator(`[data-field="${key}"]`)
      .getByRole('button', { name: /^Ajouter/ })
      .last()
  await add('indicators').click()
  await expect(linesOf('indicators')).toHaveCount(1)
  await add('points-of-attention').scrollIntoViewIfNeeded()
  const box = await add('points-of-attention').boundingBox()
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10)
  await page.mouse.down()
  // A line that went when it is left would have gone by then.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await page.mouse.up()
  await expect(linesOf('points-of-attention')).toHaveCount(1)
  await expect(linesOf('indicators')).toHaveCount(1)
})

test('who speaks in a testimony is kept while it is typed', async ({ browser }) => {
  const writer = await enterDemo(browser, 'Mésange', draft)
  const { page } = writer
  await saved(page)
  await textOn(page).press('Control+End')
  const tool = page.getByRole('toolbar').getByRole('button', { name: fr.editor.toolbar.figure, exact: true })
  if (!(await tool.isVisible())) {
    await page.getByRole('toolbar').getByRole('button', { name: fr.editor.toolbar.more, exact: true }).click()
    await page.getByRole('menuitem', { name: fr.editor.toolbar.figure }).click()
  } else await tool.click()
  await page.getByRole('dialog').getByText(figure.insert.kinds.testimony).click()
  await page.getByRole('dialog').getByRole('button', { name: figure.insert.insertTestimony }).click()
  const audience = textOn(page).getByLabel(figure.testimony.audience)
  await audience.click()
  await page.keyboard.type('une aidante')
  const other = await enterDemo(browser, 'Pascal Dutheillet', draft)
  const theirs = textOn(other.page).getByLabel(figure.testimony.audience)
  await expect(theirs).toHaveValue('une aidante')

  await theirs.focus()
  await page.keyboard.type(' de la vallée')
  await expect(theirs).toHaveValue('une aidante de la vallée')
  await other.leave()
  await writer.leave()
})

test('the name of a version is kept while it is half written, through its dialog and its panel', async ({
  browser,
}) => {
  const { page, leave } = await enterDemo(browser, 'Mésange', `${draft}?volet=historique`)
  await saved(page)
  const open = () => page.getByRole('button', { name: history.versions.name }).click()
  const label = page.getByRole('dialog').getByLabel(history.versions.label)
  await open()
  await label.fill('Avant la réun')
  await page.keyboard.press('Escape')
  await expect(label).toBeHidden()
  await open()
  await expect(label).toHaveValue('Avant la réun')
  await page.reload()
  await open()
  await expect(label).toHaveValue('Avant la réun')
  await label.fill('')
  await leave()
})

test('offline, a restoration says so, and asks again once the network is back', async ({ browser }) => {
  const { page, leave } = await enterDemo(browser, 'Mésange', `${draft}?volet=historique`)
  await saved(page)
  await page.getByRole('button', { name: history.versions.name }).click()
  await page.getByRole('dialog').getByLabel(history.versions.label).fill('Avant le train')
  await page.getByRole('dialog').getByRole('button', { name: history.versions.save }).click()
  const again = page.getByRole('button', {
    name: said(history.versions.restoreNamed, { label: 'Avant le train' }),
  })
  await expect(again).toBeVisible()
  await textOn(page).press('Control+End')
  await page.keyboard.type(' Depuis lors.')
  await saved(page)
  await page.context().setOffline(true)
  await again.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('alert')).toContainText(fr.refusal.offline)
  await page.context().setOffline(false)
  await expect(dialog.getByRole('alert')).toBeHidden()
  await dialog.getByRole('button', { name: history.restore.confirm }).click()
  await expect(dialog).toBeHidden()
  await leave()
})

test('an acronym that somebody else explained meanwhile is not written over unseen: both stand there', async ({
  browser,
  baseURL,
}) => {
  const { glossary } = fr.writing
  const address = '/p/val-aubrelle/reglages?onglet=glossaire'
  const [mine, theirs] = [await signedIn(browser, baseURL), await signedIn(browser, baseURL)]
  await mine.goto(address)
  await mine.getByLabel(glossary.acronym, { exact: true }).fill('QZW')
  await mine.getByLabel(glossary.meaning, { exact: true }).fill('le premier sens')
  await mine.getByRole('button', { name: glossary.add, exact: true }).click()
  const edit = said(glossary.edit, { acronym: 'QZW' })
  const meaning = said(glossary.meaningOf, { acronym: 'QZW' })
  await mine.getByRole('button', { name: edit }).click()
  await mine.getByLabel(meaning).fill('le mien')

  await theirs.goto(address)
  await theirs.getByRole('button', { name: edit }).click()
  await theirs.getByLabel(meaning).fill('le leur')
  await theirs.getByRole('button', { name: glossary.save, exact: true }).click()
  const alert = mine.getByRole('alert').filter({ hasText: 'le leur' })
  await expect(alert).toBeVisible()
  await expect(mine.getByLabel(meaning)).toHaveValue('le mien')
  await mine.getByLabel(meaning).press('Enter')
  await expect(theirs.getByText('le leur', { exact: true })).toBeVisible()
  await alert.getByRole('button', { name: glossary.keepMine }).click()
  await mine.getByLabel(meaning).press('Enter')
  await expect(theirs.getByText('le mien', { exact: true })).toBeVisible()

  await mine.getByLabel(glossary.acronym, { exact: true }).fill('Q.Z.W')
  await mine.getByLabel(glossary.meaning, { exact: true }).fill('un troisième')
  await expect(mine.getByRole('alert').filter({ hasText: 'le mien' })).toBeVisible()
  await mine.getByRole('button', { name: glossary.takeTheirs }).click()
  await expect(mine.getByLabel(glossary.meaning, { exact: true })).toHaveValue('')
})
