import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { enterDemo } from '../support/people'
import { fr } from '../support/sentence'

declare global {
  interface Window {
    /** As a key or a pointer of the browser moves the caret: the editor is told later. */
    caretToTheStart: () => void
    /** Run before whatever draws. */
    beforeDrawing?: (() => void) | undefined
  }
}

/** As much of the editor's view as draws something anew. */
type DrawnView = {
  readonly state: { readonly tr: { setMeta(key: string, value: boolean): object } }
  readonly dispatch: (transaction: object) => void
}

const text = (page: Page): Locator => page.locator('[data-editor="body"] [role="textbox"]')

/** Before a text of their own that says « le relais », with the caret at its end. */
async function writeRelay(browser: Browser, title: string): Promise<Page> {
  const { page } = await enterDemo(browser, 'Mésange', '/p/val-aubrelle/propositions')
  await page.addInitScript(() => {
    window.caretToTheStart = () => {
      const editor = document.querySelector('[data-editor="body"] [role="textbox"]') ?? document
      const first = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT).nextNode()
      document.getSelection()?.collapse(first, 0)
    }
    const draw = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (run) =>
      draw((at) => {
        window.beforeDrawing?.()
        run(at)
      })
  })
  await page.reload()
  await page.getByRole('button', { name: fr.proposal.draft.action }).click()
  await page.getByRole('textbox', { name: fr.proposal.draft.name, exact: true }).fill(title)
  await page.getByRole('button', { name: fr.proposal.draft.confirm }).click()
  await text(page).click()
  await page.keyboard.type('le relais')
  await expect(page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  return page
}

test('[T47] a key pressed before the browser has told where the caret went acts where it is', async ({
  browser,
}) => {
  const page = await writeRelay(browser, 'Une touche aussitôt')
  await text(page).evaluate((editor) => {
    window.caretToTheStart()
    const how = { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }
    editor.dispatchEvent(new KeyboardEvent('keydown', how))
  })
  await expect(text(page).getByRole('paragraph')).toHaveText(['', 'le relais'])
})

test('[T47] what was just typed stays when a colleague’s caret is drawn before the editor has read it', async ({
  browser,
}) => {
  const page = await writeRelay(browser, 'Une lettre aussitôt')
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await text(page).evaluate((editor) => {
    const letters = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT).nextNode() as Text
    letters.insertData(0, 'tout ')
    document.getSelection()?.collapse(letters, 5)
    const { view } = (editor as unknown as { editor: { view: DrawnView } }).editor
    view.dispatch(view.state.tr.setMeta('drawn', true))
  })
  await page.keyboard.type('près ')
  await expect(text(page).getByRole('paragraph')).toHaveText(['tout près le relais'])
  expect(faults).toEqual([])
})

test('[T47] what a colleague writes does not put back a caret that has just been moved', async ({
  browser,
}) => {
  const page = await writeRelay(browser, 'Un caret qui reste')
  const pascal = await enterDemo(browser, 'Pascal Dutheillet', new URL(page.url()).pathname)
  await text(pascal.page).press('Control+End')
  await expect(page.locator('.dc-caret')).toBeVisible()

  await text(page).evaluate((editor) => {
    new MutationObserver((_, watch) => {
      if (!editor.textContent?.includes('.')) return
      window.beforeDrawing = undefined
      watch.disconnect()
    }).observe(editor, { subtree: true, childList: true, characterData: true })
    window.beforeDrawing = window.caretToTheStart
  })
  await pascal.page.keyboard.type('.')
  await expect(text(page)).toHaveText('le relais.')
  await page.keyboard.type('Ici, ')
  await expect(text(pascal.page)).toHaveText('Ici, le relais.')
})

test('[T47] the dress in which one is about to type outlives a colleague who moves about', async ({
  browser,
}) => {
  const page = await writeRelay(browser, 'Gras, et un collègue')
  const pascal = await enterDemo(browser, 'Pascal Dutheillet', new URL(page.url()).pathname)
  await page.keyboard.press('Control+b')
  await text(pascal.page).press('Control+End')
  await expect(page.locator('.dc-caret')).toBeVisible()
  await page.keyboard.type(' ouvre')
  await expect(text(page).locator('strong')).toHaveText(' ouvre')
})
