import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { expectClean } from '../support/axe'
import { test } from '../support/browser-test'
import { enterDemo, type Someone } from '../support/people'
import { fr } from '../support/sentence'

const words = fr.comment
const address = '/p/val-aubrelle/groupes/enfance/diagnostic'
const passage = 'douze parcours anonymisés'

/** The text of the page, typed in or read. */
function textOn(page: Page): Locator {
  return page.locator('[data-editor="body"]')
}

/** Selects a passage of the text, as a pointer would: where it is in sight. */
async function select(page: Page, said: string): Promise<void> {
  await textOn(page).evaluate((root, sought) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const from = node.textContent?.indexOf(sought) ?? -1
      if (from < 0) continue
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, from + sought.length)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      node.parentElement?.scrollIntoView({ block: 'center' })
      return
    }
    throw new Error(`« ${sought} » is not in the text`)
  }, said)
}

function threadOn(page: Page): Locator {
  return page.getByRole('article').filter({ hasText: passage })
}

async function besideText(browser: Browser, name: string): Promise<Someone> {
  const someone = await enterDemo(browser, name, `${address}?volet=commentaires`)
  await expect(textOn(someone.page)).toContainText(passage)
  return someone
}

test('[P94] somebody who may only comment does, while another types above; it is answered, resolved, reopened, and outlives its passage', async ({
  browser,
}) => {
  const commenter = await besideText(browser, 'Paul-Henri Saintagne')
  const writer = await besideText(browser, 'Karim Belhadj-Roy')
  await expect(commenter.page.locator('.ProseMirror')).toHaveCount(0)

  await select(commenter.page, passage)
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

  await select(writer.page, passage)
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
  await expect(textOn(page)).toContainText('Les faits')
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
  await expect(textOn(page)).toContainText(said)
  const begin = async (about = said) => {
    await select(page, about)
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
  await expect(textOn(page)).toContainText(said)
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
  await expect(textOn(page)).toContainText('zz')
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
