import { expect, type Locator, type Page } from '@playwright/test'
import { docxOf, odtOf, packed } from '../../packages/document/src/office/archive.fixture'
import { test } from '../support/browser-test'
import { claimingPng, plainPng } from '../support/image-bytes'
import { enterDemo } from '../support/people'
import { fr } from '../support/sentence'

const draft = '/p/val-aubrelle/propositions/P-90'
const words = fr.insert
const png = { name: 'carte.png', mimeType: 'image/png', buffer: plainPng(640, 400, 90) }

const textOn = (page: Page): Locator => page.locator('.ProseMirror[contenteditable="true"]').first()
const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible()

async function openTool(page: Page, name: string): Promise<void> {
  const tool = page.getByRole('toolbar').getByRole('button', { name, exact: true })
  if (!(await tool.isVisible())) {
    await page.getByRole('toolbar').getByRole('button', { name: fr.editor.toolbar.more, exact: true }).click()
    await page.getByRole('menuitem', { name }).click()
  } else await tool.click()
}

test('[T34] an image stands in the text once its words are said, and a colleague sees it', async ({
  browser,
}) => {
  const writer = await enterDemo(browser, 'Mésange', draft)
  const { page } = writer
  await saved(page)
  await textOn(page).press('Control+End')
  await openTool(page, fr.editor.toolbar.image)
  const dialog = page.getByRole('dialog')
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: words.image.choose }).click()
  await (await chooser).setFiles(png)
  await dialog.getByRole('button', { name: words.image.insert }).click()
  await expect(dialog.getByText(words.image.alternativeMissing)).toBeVisible()
  await dialog.getByLabel(words.image.alternative).fill('Carte grise de la vallée')
  await dialog.getByRole('button', { name: words.image.insert }).click()
  await expect(dialog).toBeHidden()

  const shown = textOn(page).getByAltText('Carte grise de la vallée')
  await expect(shown).toBeVisible()
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640)
  const other = await enterDemo(browser, 'Pascal Dutheillet', draft)
  const seen = other.page.getByAltText('Carte grise de la vallée')
  await expect(seen).toBeVisible()
  await expect.poll(() => seen.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640)

  await shown.click()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByLabel(words.image.alternative).fill('Carte de la vallée de l’Aubrelle')
  await page.getByRole('dialog').getByRole('button', { name: words.image.save }).click()
  await expect(other.page.getByAltText('Carte de la vallée de l’Aubrelle')).toBeVisible()
  await other.leave()
  await writer.leave()
})

test('[T34] an image that unfolds beyond measure is refused before it is opened', async ({ browser }) => {
  const writer = await enterDemo(browser, 'Mésange', draft)
  const { page } = writer
  await saved(page)
  await page.evaluate(() => {
    const open = window.createImageBitmap
    Object.assign(window, { opened: 0 })
    window.createImageBitmap = ((...args: Parameters<typeof open>) => {
      Object.assign(window, { opened: (window as unknown as { opened: number }).opened + 1 })
      return open(...args)
    }) as typeof open
  })
  const opened = () => page.evaluate(() => (window as unknown as { opened: number }).opened)
  await openTool(page, fr.editor.toolbar.image)
  const dialog = page.getByRole('dialog')
  const give = async (name: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: words.image.choose }).click()
    await (await chooser).setFiles({ name, mimeType: 'image/png', buffer })
  }
  await give('bombe.png', claimingPng(30_000, 30_000))
  await expect(dialog.getByText(words.image.tooLarge)).toBeVisible()
  expect(await opened()).toBe(0)
  await give('carte.png', png.buffer)
  await expect(dialog.getByLabel(words.image.alternative)).toBeVisible()
  expect(await opened()).toBe(1)
  await page.keyboard.press('Escape')

  const file = await choose(page, 'bombe.docx', docxWith(claimingPng(30_000, 30_000)))
  await expect(file.getByRole('heading', { name: 'Un constat venu de Word' })).toBeVisible()
  await expect(file.getByText('1 image d’un format non pris en charge')).toBeVisible()
  await expect(file.locator('img')).toHaveCount(0)
  await writer.leave()
})

test('[T34] without the network, an image says that it needs it', async ({ browser }) => {
  const writer = await enterDemo(browser, 'Mésange', draft)
  const { page } = writer
  await saved(page)
  await openTool(page, fr.editor.toolbar.image)
  await page.getByRole('dialog').waitFor()
  await page.context().setOffline(true)
  await expect(page.getByText(words.image.offline)).toBeVisible()
  await page.context().setOffline(false)
  await page.keyboard.press('Escape')
  await writer.leave()
})

const drawing =
  '<w:r><w:drawing><wp:docPr descr="La vallée vue du col"/><a:blip r:embed="r1"/></w:drawing></w:r>'
const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const docxWith = (image: Buffer) =>
  docxOf(
    `${paragraph('Un constat venu de Word', '<w:outlineLvl w:val="0"/>')}${paragraph('Les bus sont rares.')}<w:p>${drawing}<w:r><w:footnoteReference/></w:r></w:p>`,
    packed(
      'word/_rels/document.xml.rels',
      '<Relationships><Relationship Id="r1" Target="media/1.png"/></Relationships>',
    ),
    packed('word/media/1.png', image),
  )
const docx = docxWith(plainPng(320, 200, 40))
const odt = odtOf(
  '<text:h text:outline-level="2">Un constat venu de LibreOffice</text:h><text:list><text:list-item><text:p>un guichet par canton</text:p></text:list-item></text:list>',
)

async function choose(page: Page, name: string, buffer: Buffer): Promise<Locator> {
  await openTool(page, fr.editor.toolbar.importFile)
  const dialog = page.getByRole('dialog')
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: words.document.choose }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer })
  return dialog
}

test('[T35] [T36] a DOCX and an ODT are shown as understood, then join the text', async ({ browser }) => {
  const writer = await enterDemo(browser, 'Mésange', draft)
  const { page } = writer
  await saved(page)
  await textOn(page).press('Control+End')
  const dialog = await choose(page, 'constat.docx', docx)
  await expect(dialog.getByRole('heading', { name: 'Un constat venu de Word' })).toBeVisible()
  await expect(dialog.getByText('1 note de bas de page')).toBeVisible()
  await expect(dialog.getByLabel(words.image.alternative)).toHaveValue('La vallée vue du col')
  await dialog.getByRole('button', { name: words.document.insert }).click()
  await expect(dialog).toBeHidden()
  await expect(textOn(page)).toContainText('Les bus sont rares.')
  await expect(textOn(page).getByAltText('La vallée vue du col')).toBeVisible()

  await textOn(page).press('Control+End')
  const second = await choose(page, 'constat.odt', odt)
  await second.getByRole('button', { name: words.document.insert }).click()
  await expect(second).toBeHidden()
  await expect(textOn(page).getByRole('listitem').filter({ hasText: 'un guichet par canton' })).toBeVisible()
  const other = await enterDemo(browser, 'Pascal Dutheillet', draft)
  await expect(other.page.getByText('Les bus sont rares.')).toBeVisible()
  await expect(other.page.getByText('Un constat venu de LibreOffice')).toBeVisible()
  await other.leave()

  const refused = await choose(page, 'bombe.docx', Buffer.from('PK'))
  await expect(refused.getByText(words.document.refusal.unreadable)).toBeVisible()
  await writer.leave()
})

test('[T36] an image of a file that does not open is told of, and the rest joins the text without it', async ({
  browser,
}) => {
  const { page } = await enterDemo(browser, 'Mésange', draft)
  await saved(page)
  await textOn(page).press('Control+End')
  const dialog = await choose(page, 'abîmé.docx', docxWith(claimingPng(300, 200)))
  await dialog.getByRole('button', { name: words.document.insert }).click()
  await expect(dialog.getByRole('alert').filter({ hasText: words.image.unreadable })).toBeVisible()
  await expect(dialog.getByLabel(words.document.takeImage)).not.toBeChecked()
  await expect(textOn(page).getByAltText('La vallée vue du col')).toHaveCount(1)
  await dialog.getByRole('button', { name: words.document.insert }).click()
  await expect(dialog).toBeHidden()
  await expect(textOn(page).getByText('Les bus sont rares.')).toHaveCount(2)
})

test('[T35] of two files chosen one after the other, the last is shown however long the first takes', async ({
  browser,
}) => {
  const { page } = await enterDemo(browser, 'Mésange', draft)
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage
    const held: (() => void)[] = []
    Object.assign(window, { letGo: () => held[0]?.(), isAnswered: false })
    Worker.prototype.postMessage = function (this: Worker, ...sent: unknown[]) {
      const go = () => Reflect.apply(post, this, sent)
      if (held.push(go) > 1) return go()
      this.addEventListener('message', () => Object.assign(window, { isAnswered: true }))
    }
  })
  await page.reload()
  await saved(page)
  const dialog = await choose(page, 'constat.docx', docx)
  await expect(dialog.getByText(words.document.reading)).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: words.document.choose }).click()
  await (await chooser).setFiles({ name: 'constat.odt', mimeType: 'application/octet-stream', buffer: odt })
  await expect(dialog.getByRole('heading', { name: 'Un constat venu de LibreOffice' })).toBeVisible()
  await page.evaluate('letGo()')
  await page.waitForFunction('isAnswered')
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await expect(dialog.getByRole('heading', { name: 'Un constat venu de LibreOffice' })).toBeVisible()
})
