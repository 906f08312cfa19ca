import type { Locator, Page } from '@playwright/test'

/** The text of the page, or one of those of a sheet, typed in or read. */
export function readText(page: Page, fragment = 'body'): Locator {
  return page.locator(`[data-editor="${fragment}"]`)
}

/** Selects a passage of the text, as a pointer would: where it is in sight. */
export async function selectWords(page: Page, said: string, fragment = 'body'): Promise<void> {
  await readText(page, fragment).evaluate((root, sought) => {
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
