import { expect, type Locator } from '@playwright/test'
import { test } from '../support/browser-test'
import { enterDemo, type Someone } from '../support/people'
import { openProxy } from '../support/proxy'
import { fr } from '../support/sentence'

const draft = '/p/val-aubrelle/propositions/P-90'

test('behind a proxy that lets no WebSocket through, a text is opened, written and saved all the same', async ({
  browser,
}) => {
  await using proxy = await openProxy(Number(new URL(test.info().project.use.baseURL ?? '').port))
  const blocked = await enterDemo(browser, 'Mésange', draft, { baseURL: proxy.url })
  const here = await enterDemo(browser, 'Pascal Dutheillet', draft)
  await expect(blocked.page.getByText(fr.editor.save.fallback)).toBeVisible()
  await expect(here.page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  await expect(here.page.getByText(fr.editor.save.fallback)).toHaveCount(0)

  await write(blocked, 'Control+End', ' Écrit derrière le proxy.')
  await expect(blocked.page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  await expect(textIn(here)).toContainText('Écrit derrière le proxy.')
  await write(here, 'Control+Home', 'Écrit en direct. ')
  await expect(textIn(blocked)).toContainText('Écrit en direct.')

  await blocked.page.reload()
  await expect(textIn(blocked)).toContainText('Écrit derrière le proxy.')
  await expect(blocked.page.getByText(fr.editor.save.fallback)).toBeVisible()
  await expect(blocked.page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  await blocked.leave()
  await here.leave()
})

async function write(someone: Someone, place: string, words: string): Promise<void> {
  await textIn(someone).press(place)
  await textIn(someone).pressSequentially(words)
}

function textIn({ page }: Someone): Locator {
  return page.getByRole('textbox', { name: fr.proposal.page.text })
}
