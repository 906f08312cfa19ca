import { type Browser, expect, type Locator, test } from '@playwright/test'
import { expectClean } from '../support/axe'
import { enterDemo, type Someone } from '../support/people'
import { fr } from '../support/sentence'

const draft = '/p/val-aubrelle/propositions/P-90'

/** One who suggests and one who types, in an own paragraph at the end of a text. */
async function openTwo(browser: Browser): Promise<[Someone, Someone]> {
  const suggesting = await enterDemo(browser, 'Mésange', draft)
  const typing = await enterDemo(browser, 'Pascal Dutheillet', draft)
  return [suggesting, typing]
}

const textOf = ({ page }: Someone): Locator => page.locator('[data-editor="body"] [role="textbox"]')
const cards = ({ page }: Someone): Locator => page.locator('[data-suggestion-card]')

test('one suggests while another types in the same paragraph; one is accepted and one refused, by keyboard', async ({
  browser,
}) => {
  const [ana, pascal] = await openTwo(browser)
  await textOf(pascal).press('Control+End')
  await textOf(pascal).press('Enter')
  await textOf(pascal).pressSequentially('Le relais ouvre le mardi.')
  const line = textOf(ana).locator('p', { hasText: 'Le relais ouvre le mardi.' })
  await expect(line).toBeVisible()

  const suggest = ana.page.getByRole('button', { name: fr.editor.suggest.label, exact: true })
  await suggest.focus()
  await suggest.press('Enter')
  await expect(suggest).toHaveAttribute('aria-pressed', 'true')
  await textOf(ana).press('Control+End')
  for (let n = 0; n < 'mardi.'.length; n += 1) await textOf(ana).press('Backspace')
  await textOf(pascal).press('Control+End')
  await textOf(pascal).press('Home')
  await textOf(pascal).pressSequentially('Partout, ')
  await textOf(ana).press('Control+End')
  await textOf(ana).pressSequentially(' Et le jeudi.')

  const mine = textOf(pascal).locator('p', { hasText: 'Partout' })
  await expect(mine.locator('del')).toHaveText('mardi.')
  await expect(mine.locator('ins')).toHaveText(' Et le jeudi.')
  await expect(mine).toHaveText('Partout, Le relais ouvre le mardi. Et le jeudi.')

  const open = pascal.page.getByRole('button', { name: /^Suggestions/ })
  await open.focus()
  await open.press('Enter')
  await expect(cards(pascal)).toHaveCount(1)
  await expectClean(pascal.page, 'the panel of suggestions')
  const accept = cards(pascal).getByRole('button', { name: fr.suggestion.accept })
  await accept.focus()
  await accept.press('Enter')
  await expect(mine).toHaveText('Partout, Le relais ouvre le  Et le jeudi.')
  await expect(cards(pascal)).toHaveCount(0)
  await expect(line.or(textOf(ana).locator('p', { hasText: 'Partout' }))).toHaveText(
    'Partout, Le relais ouvre le  Et le jeudi.',
  )

  await textOf(ana).press('Control+End')
  await textOf(ana).pressSequentially(' Jamais.')
  await expect(cards(pascal).filter({ hasText: 'Jamais.' })).toHaveCount(1)
  const refuse = cards(pascal).getByRole('button', { name: fr.suggestion.refuse })
  await refuse.focus()
  await refuse.press('Enter')
  await expect(mine).toHaveText('Partout, Le relais ouvre le  Et le jeudi.')
  await expect(cards(pascal)).toHaveCount(0)
  expect([...ana.faults, ...pascal.faults]).toEqual([])
  await ana.leave()
  await pascal.leave()
})
