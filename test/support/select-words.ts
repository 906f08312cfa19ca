import type { Locator, Page } from '@playwright/test'

/** The text of the page, typed in or read. */
export function readText(page: Page): Locator {
  return page.locator('[data-editor="body"]')
}

/** Selects a passage of the text, as a pointer would: where it is in sight. */
export async function selectWords(page: Page, said: string): Promise<void> {
  await readText(page).evaluate((root, sought) => {
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
