import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { expectClean } from '../support/axe'
import { test } from '../support/browser-test'
import { enterDemo, type Someone } from '../support/people'
import { readText, selectWords } from '../support/select-words'
import { fr } from '../support/sentence'

const words = fr.comment
const address = '/p/val-aubrelle/groupes/enfance/diagnostic'
const passage = 'douze parcours anonymisés'

function threadOn(page: Page): Locator {
  return page.getByRole('article').filter({ hasText: passage })
}

async function besideText(browser: Browser, name: string): Promise<Someone> {
  const someone = await enterDemo(browser, name, `${address}?volet=commentaires`)
  await expect(readText(someone.page)).toContainText(passage)
  return someone
}

test('[P94] somebody who may only comment does, while another types above; it is answered, resolved, reopened, and outlives its passage', async ({
  browser,
}) => {
  const commenter = await besideText(browser, 'Paul-Henri Saintagne')
  const writer = await besideText(browser, 'Karim Belhadj-Roy')
  await expect(commenter.page.locator('.ProseMirror')).toHaveCount(0)

  await selectWords(commenter.page, passage)
  await commenter.page.getByRole('button', { name: words.add, exact: true }).click()
  await writer.page.locator('.ProseMirror').press('Control+Home')
  await writer.page.keyboard.type('Avant tout : ')
  await commenter.page.getByLabel(words.body.label).fill('Lesquels ?')
  await commenter.page.getByRole('button', { name: words.body.send }).click()
  const thread = threadOn(writer.page)
  await expect(thread).toContainText('Lesquels ?')
  await expect(writer.page.locator('.dc-passage')).toHaveText(passage)
  await expectClean(writer.page, 'comments beside a text that one writes')
  await expectClean(commenter.page, 'comments beside a text that one reads')

  await thread.getByRole('button', { name: words.body.reply }).click()
  await thread.getByRole('textbox').pressSequentially('Voir avec @Saintagne')
  await writer.page.getByRole('option', { name: 'Paul-Henri Saintagne' }).click()
  await thread.getByRole('button', { name: words.body.send }).click()
  await expect(threadOn(commenter.page)).toContainText('@Paul-Henri Saintagne')

  await thread.getByRole('button', { name: words.thread.resolve }).click()
  await expect(thread.getByRole('button', { name: words.thread.reopen })).toBeVisible()
  await thread.getByRole('button', { name: words.thread.reopen }).click()
  await expect(thread.getByRole('button', { name: words.thread.resolve })).toBeVisible()

  await selectWords(writer.page, passage)
  await writer.page.keyboard.press('Delete')
  for (const { page } of [writer, commenter]) {
    const tray = page.getByRole('region', { name: words.tray.title })
    await expect(tray).toContainText(passage)
    await expect(tray).toContainText('Lesquels ?')
  }
  await commenter.page.goto('/p/val-aubrelle/nouvelles')
  await expect(commenter.page.getByText(fr.notice.event['comment-mentioned'])).toBeVisible()
  expect([...commenter.faults, ...writer.faults]).toEqual([])
  await commenter.leave()
  await writer.leave()
})

test('on a phone comments stand in a drawer that Escape closes', async ({ browser }) => {
  const reader = await enterDemo(browser, 'Karim Belhadj-Roy', address, {
    viewport: { width: 390, height: 800 },
  })
  const { page } = reader
  await expect(readText(page)).toContainText('Les faits')
  await page.getByRole('button', { name: words.side.tabs.commentaires }).first().click()
  const drawer = page.getByRole('dialog', { name: words.side.tabs.commentaires })
  await expect(drawer).toBeVisible()
  await expectClean(page, 'comments in a drawer')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)
  await reader.leave()
})

test('what is half written in a comment outlives its tab, its drawer and its page, and is sent once', async ({
  browser,
}) => {
  const writer = await enterDemo(browser, 'Karim Belhadj-Roy', `${address}?volet=commentaires`)
  const { page } = writer
  const said = 'la rupture était annoncée'
  await expect(readText(page)).toContainText(said)
  const begin = async (about = said) => {
    await selectWords(page, about)
    await page.getByRole('button', { name: words.add, exact: true }).click()
  }
  const field = page.getByLabel(words.body.label)
  await begin()
  await field.fill('À dire autrement')
  const blocking = page.getByRole('checkbox', { name: words.body.blocking })
  await blocking.check()
  await page.getByRole('tab', { name: words.side.tabs.historique }).click()
  await expect(field).toHaveCount(0)
  await page.reload()
  await expect(readText(page)).toContainText(said)
  await page.getByRole('tab', { name: words.side.tabs.commentaires }).click()
  await begin('Une fratrie sur quatre')
  await expect(field).toHaveValue('')
  await expect(blocking).not.toBeChecked()
  await begin()
  await expect(field).toHaveValue('À dire autrement')
  await expect(blocking).toBeChecked()
  await blocking.uncheck()
  await page.getByRole('button', { name: words.body.send }).click()
  const thread = page.getByRole('article').filter({ hasText: 'À dire autrement' })

  await page.locator('.dc-passage').first().click()
  await expect(thread).toHaveAttribute('data-active', 'true')
  await page.keyboard.type('zz')
  await expect(readText(page)).toContainText('zz')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')

  await thread.getByRole('button', { name: words.body.reply }).click()
  await thread.getByRole('textbox').fill('Par exemple')
  await page.reload()
  await expect(thread.getByRole('textbox')).toHaveValue('Par exemple')
  await thread.getByRole('button', { name: words.body.cancel }).click()
  await page.reload()
  await expect(thread.getByRole('button', { name: words.body.reply })).toBeVisible()
  await begin()
  await expect(field).toHaveValue('')
  expect(writer.faults).toEqual([])
  await writer.leave()
})
