import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { reach } from '../support/keyboard'
import { fr } from '../support/sentence'
import { beforeAText, textOn } from '../support/text-by-keyboard'

const { comment, suggestion, editor, writing } = fr
const sentences = ['Le relais ouvre.', 'La navette passe.', 'Le square ferme.'] as const
const phone = { width: 390, height: 844 }

const toggle = (page: Page, tab: RegExp) => page.locator('[aria-pressed]').filter({ hasText: tab }).first()
const threadOn = (page: Page, said: string) => page.locator('[data-thread-card]').filter({ hasText: said })
const cardOn = (page: Page, said: string) => page.locator('[data-suggestion-card]').filter({ hasText: said })

async function typeSentences(page: Page): Promise<void> {
  await textOn(page).focus()
  await page.keyboard.type(sentences.join('\n'))
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
}

/** Says something of the line on which the caret stands, by keyboard. */
async function commentLine(page: Page, said: string): Promise<void> {
  await page.keyboard.press('Shift+Home')
  await expect(page.getByRole('button', { name: comment.add, exact: true })).toBeVisible()
  await page.keyboard.press('Control+Alt+KeyM')
  await expect(page.getByLabel(comment.body.label)).toBeFocused()
  await page.keyboard.type(said)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByLabel(comment.body.label)).toHaveCount(0)
  await expect(threadOn(page, said)).toBeVisible()
}

/** A comment on each of the three lines, from the last one up. */
async function commentAll(page: Page): Promise<void> {
  await typeSentences(page)
  for (const [n, sentence] of [...sentences].reverse().entries()) {
    await textOn(page).focus()
    await page.keyboard.press('Control+End')
    for (let up = 0; up < n; up += 1) await page.keyboard.press('ArrowUp')
    await page.keyboard.press('End')
    await commentLine(page, `De « ${sentence} »`)
  }
}

async function closePanel(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: comment.side.close })
  await close.focus()
  await close.press('Enter')
  await expect(close).toHaveCount(0)
}

/** As a link of the page to another address of its own does. */
async function follow(page: Page, search: string): Promise<void> {
  await page.evaluate((asked) => {
    history.pushState({}, '', `${location.pathname}${asked}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)
}

test('comments are walked through and resolved by keyboard, and the panel gives the focus back', async ({
  browser,
}) => {
  const writer = await beforeAText(browser, 'Des fils au clavier')
  const { page } = writer
  await commentAll(page)
  await expect(page.getByRole('tab', { name: comment.side.tabs.commentaires })).toBeVisible()

  await expect(threadOn(page, sentences[0])).toBeFocused()
  await closePanel(page)
  await expect(textOn(page)).toBeFocused()
  await toggle(page, /^Commentaires/).press('Enter')
  await closePanel(page)
  await expect(toggle(page, /^Commentaires/)).toBeFocused()

  await textOn(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Alt+PageDown')
  await expect(threadOn(page, sentences[0])).toBeFocused()
  await page.keyboard.press('Alt+PageDown')
  await expect(threadOn(page, sentences[1])).toBeFocused()
  await page.keyboard.press('Alt+PageUp')
  await expect(threadOn(page, sentences[0])).toBeFocused()

  const resolve = threadOn(page, sentences[0]).getByRole('button', { name: comment.thread.resolve })
  await resolve.focus()
  await resolve.press('Enter')
  await expect(
    threadOn(page, sentences[0]).getByRole('button', { name: comment.thread.reopen }),
  ).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '2 fils ouverts' })).toHaveCount(1)
  await page.keyboard.press('Alt+PageDown')
  await expect(threadOn(page, sentences[1])).toBeFocused()
  await expect(threadOn(page, sentences[0])).toHaveCount(0)

  await page.getByText(comment.filter.resolved, { exact: true }).click()
  await expect(threadOn(page, sentences[0])).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '1 fil résolu' })).toHaveCount(1)
  expect(writer.faults).toEqual([])
  await writer.leave()
})

test('the tabs of the panel are one stop, and arrows go from one to the next', async ({ browser }) => {
  const writer = await beforeAText(browser, 'Des onglets au clavier')
  const { page } = writer
  const tab = (name: keyof typeof comment.side.tabs) =>
    page.getByRole('tab', { name: comment.side.tabs[name], exact: true })
  await toggle(page, /^Relecture/).press('Enter')
  await expect(page.getByRole('tab', { selected: true })).toHaveCount(1)

  await reach(page, tab('relecture'))
  await page.keyboard.press('ArrowRight')
  await expect(tab('historique')).toBeFocused()
  await expect(tab('historique')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(tab('commentaires')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(tab('historique')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(tab('commentaires')).toBeFocused()
  await page.keyboard.press('End')
  await expect(tab('historique')).toBeFocused()
  await expect(page.getByRole('tabpanel')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: comment.side.close })).toBeFocused()
  await writer.leave()
})

test('suggestions are walked through and decided by keyboard, and the focus goes to the next one', async ({
  browser,
}) => {
  const writer = await beforeAText(browser, 'Des suggestions au clavier')
  const { page } = writer
  await typeSentences(page)
  await page.getByRole('button', { name: editor.suggest.label, exact: true }).click()
  for (const [n, added] of [' Tard.', ' Souvent.', ' Tôt.'].entries()) {
    await textOn(page).focus()
    await page.keyboard.press('Control+Home')
    for (let down = 0; down < n; down += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.type(added)
  }
  await expect(textOn(page).locator('ins')).toHaveCount(3)

  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Alt+Shift+PageDown')
  await expect(cardOn(page, 'Tard.')).toBeFocused()
  await page.keyboard.press('Alt+Shift+PageDown')
  await expect(cardOn(page, 'Souvent.')).toBeFocused()
  await page.keyboard.press('Alt+Shift+PageUp')
  await expect(cardOn(page, 'Tard.')).toBeFocused()

  await reach(page, cardOn(page, 'Tard.').getByRole('button', { name: suggestion.accept }))
  await page.keyboard.press('Enter')
  await expect(cardOn(page, 'Souvent.')).toBeFocused()
  await cardOn(page, 'Tôt.').getByRole('button', { name: suggestion.withdraw }).press('Enter')
  await expect(cardOn(page, 'Souvent.')).toBeFocused()
  await cardOn(page, 'Souvent.').getByRole('button', { name: suggestion.accept }).press('Enter')
  await expect(page.getByRole('tab', { name: comment.side.tabs.suggestions })).toBeFocused()
  await writer.leave()
})

test('a second link to a thread is followed on a page that is open already', async ({ browser }) => {
  const writer = await beforeAText(browser, 'Deux liens')
  const { page } = writer
  await commentAll(page)
  for (const sentence of [sentences[2], sentences[0]]) {
    const id = await threadOn(page, sentence).getAttribute('data-thread-card')
    await follow(page, `?volet=commentaires&fil=${id}`)
    await expect(threadOn(page, sentence)).toHaveAttribute('data-active', 'true')
  }
  await writer.leave()
})

test('when a comment was changed is told as people say it', async ({ browser }) => {
  const writer = await beforeAText(browser, 'Un commentaire changé')
  const { page } = writer
  await page.keyboard.type(sentences[0])
  await commentLine(page, 'Quand ?')
  await page.getByRole('button', { name: comment.body.modify, exact: true }).press('Enter')
  await page.getByLabel(comment.body.edit).fill('Quand donc ?')
  await page.keyboard.press('Control+Enter')
  const edited = threadOn(page, 'Quand donc ?').getByText(comment.body.edited, { exact: true })
  await expect(edited).toHaveAttribute('title', /^\d+ \S+ \d{4} à \d\d:\d\d$/)
  await writer.leave()
})

test('on a phone the caret goes where one touches a commented passage, and a small way leads to what is said of it', async ({
  browser,
}) => {
  const writer = await beforeAText(browser, 'Un passage au téléphone')
  const { page } = writer
  await commentAll(page)
  await page.getByRole('button', { name: comment.side.close }).click()
  await page.setViewportSize(phone)
  await page.locator('.dc-passage').first().click()
  const look = page.getByRole('button', { name: comment.look })
  await expect(look).toBeVisible()
  await expect(textOn(page)).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)

  await look.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(threadOn(page, sentences[0])).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(textOn(page)).toBeFocused()
  await writer.leave()
})

test('in the room Space goes forward, but on a button presses it', async ({ browser }) => {
  const writer = await beforeAText(browser, 'Un texte en salle')
  const { page } = writer
  await page.keyboard.type(Array.from({ length: 30 }, (_, n) => `Ligne ${n}.`).join('\n'))
  await page.getByRole('button', { name: writing.room.open }).press('Enter')
  const room = page.getByRole('dialog', { name: writing.room.title })
  const read = room.getByRole('region')
  await expect(read).toBeFocused()
  const scrolled = () => read.evaluate(({ scrollTop }) => scrollTop)
  await page.keyboard.press('Space')
  await expect.poll(scrolled).toBeGreaterThan(100)
  await page.keyboard.press('Shift+Space')
  await expect.poll(scrolled).toBe(0)
  await room.getByRole('button', { name: writing.room.leave }).focus()
  await page.keyboard.press('Space')
  await expect(room).toHaveCount(0)
  await writer.leave()
})

test('the search is asked for a second time in its own field, and a third time is the browser’s', async ({
  browser,
}) => {
  const writer = await beforeAText(browser, 'Chercher trois fois')
  const { page } = writer
  await page.keyboard.type('Un relais.')
  await page.keyboard.press('Control+f')
  const field = page.getByRole('search').getByRole('textbox', { name: editor.find.text, exact: true })
  await expect(field).toBeFocused()
  await page.keyboard.type('relais')
  const isOurs = () =>
    page.evaluate(() => {
      const press = new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true, cancelable: true })
      return !(document.activeElement ?? document.body).dispatchEvent(press)
    })
  await page.getByRole('search').getByRole('button', { name: editor.find.next }).focus()
  expect(await isOurs()).toBe(true)
  await expect(field).toBeFocused()
  expect(await field.evaluate((at) => (at as HTMLInputElement).selectionEnd)).toBe('relais'.length)
  expect(await isOurs()).toBe(false)
})
