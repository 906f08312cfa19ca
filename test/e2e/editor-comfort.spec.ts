import { expect, type Page } from '@playwright/test'
import { expectClean } from '../support/axe'
import { test } from '../support/browser-test'
import { expectFocusKept } from '../support/keyboard'
import { enterDemo } from '../support/people'
import { fr, said } from '../support/sentence'
import {
  beforeAText,
  expectCleanEverywhere,
  menuOn,
  openMenu,
  paste,
  rowsOf,
  textOn,
} from '../support/text-by-keyboard'

const { find, table, toolbar, length } = fr.editor
const searchOn = (page: Page) => page.getByRole('search', { name: find.title })

test('[T45] by keyboard: « / » offers blocks by their French and English names, and leaves what was typed when none is chosen', async ({
  browser,
}) => {
  const writer = await beforeAText(browser, 'Un texte fait de blocs')
  const { page } = writer
  await openMenu(page)
  await expectCleanEverywhere(page, 'blocks to insert')
  await page.keyboard.type('HEADING 2')
  await expect(page.getByRole('option')).toHaveCount(1)
  await expect(textOn(page)).toHaveText('')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Constats')
  await expect(textOn(page).getByRole('heading', { level: 2, name: 'Constats' })).toBeVisible()

  await page.keyboard.press('Enter')
  await openMenu(page)
  await page.keyboard.type('liste')
  const marked = page.getByRole('option', { selected: true })
  await expect(marked).toHaveText(toolbar.bulletList)
  await page.keyboard.press('ArrowDown')
  await expect(marked).toHaveText(toolbar.orderedList)
  await expect(menuOn(page)).toHaveAttribute('aria-activedescendant', (await marked.getAttribute('id')) ?? '')
  await page.keyboard.press('Escape')
  await expect(textOn(page)).toBeFocused()
  await page.keyboard.type(' et/ou 1/2')
  await expect(textOn(page)).toContainText('/liste et/ou 1/2')
  await expect(menuOn(page)).toBeHidden()

  await page.keyboard.press('Enter')
  await openMenu(page)
  await page.keyboard.type('quote')
  await page.keyboard.press('Enter')
  await expect(textOn(page).getByRole('blockquote')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(textOn(page).getByRole('blockquote')).toHaveCount(0)
  await expect(textOn(page)).not.toContainText('quote')
  expect(writer.faults).toEqual([])
  await writer.leave()
})

test('[T41] by keyboard: a table of a chosen size, filled, its rows moved, and left by Escape then Tab', async ({
  browser,
}) => {
  const writer = await beforeAText(browser, 'Un tableau au clavier')
  const { page } = writer
  await openMenu(page)
  await page.keyboard.type('tableau')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: table.size.title })
  await expect(dialog.getByLabel(table.size.rows)).toBeFocused()
  await expectCleanEverywhere(page, 'size of a table')
  await dialog.getByLabel(table.size.rows).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect(textOn(page)).toBeFocused()
  for (const words of ['Commune', 'Agents', 'Ouverture', 'Val', '3', 'lundi']) {
    await page.keyboard.type(words)
    if (words !== 'lundi') await page.keyboard.press('Tab')
  }
  // From the last cell, a new row.
  await page.keyboard.press('Tab')
  await page.keyboard.type('Mont')
  await expect(rowsOf(page)).toHaveText(['CommuneAgentsOuverture', 'Val3lundi', 'Mont'])
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(rowsOf(page)).toHaveText(['CommuneAgentsOuverture', 'Mont', 'Val3lundi'])
  await page.keyboard.type('agne')

  await page.keyboard.press('Alt+F10')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('button', { name: table.menu, exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: new RegExp(table.act.rowUp) })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await expect(page.getByText(table.why.headerFirst)).toBeVisible()
  await expectCleanEverywhere(page, 'menu of a table')
  await page.getByRole('menuitem', { name: table.act.columnRight }).press('Enter')
  await expect(rowsOf(page)).toHaveText(['AgentsCommuneOuverture', 'Montagne', '3Vallundi'])
  await expect(textOn(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(rowsOf(page)).toHaveText(['CommuneAgentsOuverture', 'Montagne', 'Val3lundi'])

  await page.keyboard.press('Tab')
  await expect(textOn(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(textOn(page)).not.toBeFocused()
  await expectFocusKept(page)
  expect(writer.faults).toEqual([])
  await writer.leave()
})

test('[T40] by keyboard: cells of a spreadsheet go into the cells of a table', async ({ browser }) => {
  const writer = await beforeAText(browser, 'Des cellules collées')
  const { page } = writer
  await paste(page, 'Commune\tAgents\nVal\t3\n')
  await expect(rowsOf(page)).toHaveText(['CommuneAgents', 'Val3'])
  await textOn(page).getByRole('cell', { name: '3' }).click()
  await paste(page, '4\t5\n6\t7')
  await expect(rowsOf(page)).toHaveText(['CommuneAgents', 'Val45', '67'])
  await writer.leave()
})

test('[T44] by keyboard: find and replace, one by one and all, and take all of it back at once', async ({
  browser,
}) => {
  const writer = await beforeAText(browser, 'Des mots à remplacer')
  const { page } = writer
  await page.keyboard.type('Les élus et les élues. Un ELU, une élue.')
  await page.keyboard.press('Control+f')
  const search = searchOn(page)
  await expect(search.getByLabel(find.text)).toBeFocused()
  await page.keyboard.type('elu')
  await expect(search.getByRole('status')).toHaveText(said(find.place, { at: 1, total: 4 }))
  await page.keyboard.press('Enter')
  await expect(search.getByRole('status')).toHaveText(said(find.place, { at: 2, total: 4 }))
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+Enter')
  await expect(search.getByRole('status')).toHaveText(said(find.place, { at: 4, total: 4 }))
  await expect(page.locator('.dc-found-current')).toHaveText('élu')
  await expectCleanEverywhere(page, 'find and replace')

  await search.getByLabel(find.isAccentExact).press('Space')
  await expect(search.getByRole('status')).toHaveText(said(find.place, { at: 1, total: 1 }))
  await search.getByLabel(find.isAccentExact).press('Space')
  await search.getByLabel(find.by).focus()
  await page.keyboard.type('représentant')
  await search.getByRole('button', { name: find.replaceAll }).press('Enter')
  await expect(search.getByRole('status')).toHaveText('4 remplacements faits')
  await expect(textOn(page)).toContainText('Les représentants et les représentantes. Un représentant')
  await page.keyboard.press('Escape')
  await expect(search).toBeHidden()
  await expect(textOn(page)).toBeFocused()
  await expect(page.locator('.dc-found')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(textOn(page)).toContainText('Les élus et les élues. Un ELU, une élue.')
  expect(writer.faults).toEqual([])
  await writer.leave()
})

test('by keyboard: how long a text is beside what is advised, the list of its keys, and its page', async ({
  browser,
}) => {
  const writer = await beforeAText(browser, 'Un texte compté')
  const { page } = writer
  await page.keyboard.type('Ouvrir le samedi matin.')
  const line = page.getByRole('group', { name: length.label })
  await expect(line).toContainText('4 mots')
  await expect(line).toContainText(said(length.advised, { count: 23, advised: '1 500' }).slice(0, 4))
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await expect(line).toContainText('Sélection')

  await page.keyboard.press('Control+/')
  const dialog = page.getByRole('dialog', { name: fr.shortcuts.title })
  await expect(dialog.getByText('Alt+Maj+↑')).toBeVisible()
  await expectCleanEverywhere(page, 'shortcuts of a text')
  await page.keyboard.press('Escape')
  await expect(textOn(page)).toBeFocused()
  await page.goto('/aide/raccourcis')
  await expect(page.getByRole('heading', { level: 1, name: fr.shortcuts.title })).toBeVisible()
  await expectCleanEverywhere(page, 'page of shortcuts')
  expect(writer.faults).toEqual([])
  await writer.leave()
})

test('on a phone, all tools are within reach: some in the bar, the others in its menu', async ({
  browser,
}) => {
  const writer = await beforeAText(browser, 'Un texte au téléphone')
  const { page } = writer
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 640 })
    const bar = await page.getByRole('toolbar').boundingBox()
    expect(bar?.height ?? 100).toBeLessThan(52)
    await page.keyboard.press('Alt+F10')
    await page.keyboard.press('End')
    await expect(page.getByRole('button', { name: toolbar.more })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: toolbar.shortcuts })).toBeVisible()
    await expectClean(page, `tools at ${width} px`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: toolbar.more })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(textOn(page)).toBeFocused()
  }
  await writer.leave()
})

test('what a colleague does is said aloud in another browser, and not to whoever is alone', async ({
  browser,
}) => {
  const address = '/p/val-aubrelle/propositions/P-90'
  const listener = await enterDemo(browser, 'Mésange', address)
  const heard = listener.page.locator('[data-others]')
  await expect(textOn(listener.page)).toBeVisible()
  await textOn(listener.page).press('Control+End')
  await listener.page.keyboard.type(' Seule.')
  await expect(heard).toHaveText('')

  const colleague = await enterDemo(browser, 'Pascal Dutheillet', address)
  await expect(heard).toHaveText('Pascal Dutheillet arrive dans le texte.')
  await textOn(colleague.page).press('Control+End')
  await colleague.page.keyboard.type(' À deux.')
  // At most one sentence every ten seconds.
  const slowly = { timeout: 25_000 }
  await expect(heard).toContainText(`Pascal Dutheillet écrit dans « ${fr.proposal.page.text} »`, slowly)
  await colleague.leave()
  await expect(heard).toContainText('Pascal Dutheillet quitte le texte.', slowly)
  await listener.leave()
})
