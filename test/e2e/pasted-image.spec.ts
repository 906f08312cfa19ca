import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { demoDraft, senderOf } from '../support/demo-draft'
import { plainPng } from '../support/image-bytes'
import { enterDemo } from '../support/people'
import { fr } from '../support/sentence'

const author = 'Mésange'
const words = 'Plan du hameau'

async function paste(text: Locator, html: string): Promise<void> {
  await text.evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

const imageOf = (file: string) =>
  `<img data-pm-slice="0 0 []" data-file="${file}" alt="${words}" data-width="small">`
const textOn = (page: Page) => page.getByRole('textbox', { name: fr.proposal.page.text })
const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible()
const fileOn = async (page: Page) =>
  (await textOn(page).locator('img').getAttribute('src'))?.split('/').at(-1)

test('[A67] an image copied from a text and pasted in another becomes that one’s', async ({
  browser,
  baseURL,
}) => {
  const send = await senderOf(baseURL ?? '', author)
  const [one, other] = [
    await demoDraft(send, 'Un plan du hameau'),
    await demoDraft(send, 'Le même plan ailleurs'),
  ]
  const sent = { use: 'image', name: 'plan.png', bytes: plainPng(64, 40, 77).toString('base64') }
  const file = await send<{ id: string }>('POST', `/texts/${one.documentId}/files`, sent)

  const { page, leave } = await enterDemo(browser, author, one.address)
  await textOn(page).click()
  await paste(textOn(page), `<p data-pm-slice="0 0 []">Avant</p>${imageOf(file.id)}<p>Après</p>`)
  await expect(textOn(page).getByAltText(words)).toBeVisible()
  expect(await fileOn(page)).toBe(file.id)
  await saved(page)
  await textOn(page).getByAltText(words).click()
  await page.keyboard.press('Control+c')

  await page.goto(other.address)
  await textOn(page).click()
  await page.keyboard.press('Control+v')
  const copied = textOn(page).getByAltText(words)
  await expect(copied).toBeVisible()
  await expect.poll(() => copied.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(64)
  const copy = await fileOn(page)
  expect(copy).not.toBe(file.id)
  await saved(page)

  await page.context().setOffline(true)
  await copied.click()
  await page.keyboard.press('Control+x')
  await expect(textOn(page).locator('img')).toHaveCount(0)
  await page.keyboard.press('Control+v')
  await expect(textOn(page).locator('img')).toHaveCount(1)
  expect(await fileOn(page)).toBe(copy)
  await page.context().setOffline(false)

  await textOn(page).press('Control+End')
  await paste(textOn(page), `<p data-pm-slice="1 1 []">avant</p>${imageOf(crypto.randomUUID())}<p>après</p>`)
  await expect(page.getByText('Une image du texte collé n’a pas été reprise', { exact: false })).toBeVisible()
  await expect(textOn(page)).toContainText('après')
  await expect(textOn(page).locator('img')).toHaveCount(1)
  await saved(page)
  await leave()
  for (const { id } of [one, other]) await send('POST', `/proposals/${id}/withdrawal`, {})
})

test('[T13] a paste made before what cleans it has come waits for it, and comes plain where it cannot', async ({
  browser,
  baseURL,
}) => {
  const send = await senderOf(baseURL ?? '', author)
  const { id, address } = await demoDraft(send, 'Coller tout de suite')
  const { page, leave } = await enterDemo(browser, author)
  let letGo = () => {}
  const held = new Promise<void>((done) => {
    letGo = done
  })
  await page.route(/take-paste/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(address)
  await textOn(page).click()
  await paste(textOn(page), '<p style="font-weight:700">Aller vers</p><p></p>')
  await page.keyboard.type('déjà ')
  await expect(textOn(page)).toHaveText('déjà ')
  letGo()
  await expect(textOn(page).locator('strong')).toHaveText('Aller vers')
  await saved(page)

  await page.unroute(/take-paste/)
  await page.route(/take-paste/, (route) => route.abort())
  await page.reload()
  await textOn(page).click()
  await textOn(page).evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', '<p><em>penchés</em></p>')
    clipboardData.setData('text/plain', 'mots penchés')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(textOn(page)).toContainText('mots penchés')
  await expect(textOn(page).locator('em')).toHaveCount(0)
  await saved(page)
  await leave()
  await send('POST', `/proposals/${id}/withdrawal`, {})
})
