import { expect } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { enterDemo } from '../support/people'
import { fr, said, saying } from '../support/sentence'

const { writing, proposal, comment } = fr

test('a proposal begins with the model, is reviewed beside its text, and asks about the person it names', async ({
  browser,
}) => {
  const { page, faults } = await enterDemo(browser, 'Mésange', '/p/val-aubrelle/propositions')
  await page.getByRole('button', { name: proposal.draft.action }).click()
  await page
    .getByRole('textbox', { name: proposal.draft.name, exact: true })
    .fill('Dire les choses simplement')
  await page.getByLabel(writing.model.choose).check()
  await page.getByRole('button', { name: proposal.draft.confirm }).click()

  const text = page.getByRole('textbox', { name: proposal.page.text })
  await expect(text.getByRole('heading', { name: 'Le problème' })).toBeVisible()
  await page.getByRole('button', { name: comment.side.tabs.relecture }).click()
  const review = page.getByRole('tabpanel')
  await expect(review.getByText(writing.review.nothing)).toBeVisible()

  await text.getByRole('paragraph').or(text.getByRole('heading')).last().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Le QZX de Mme Durand ne répond pas.')
  await expect(review.getByText(writing.review.personalKind['named-person'])).toBeVisible()
  await review.getByRole('button', { name: said(writing.review.define, { acronym: 'QZX' }) }).click()
  await review.getByLabel(said(writing.glossary.meaningOf, { acronym: 'QZX' })).fill('quelque chose')
  await expectNoSeriousFault(page, 'review')
  await page.keyboard.press('Enter')
  await expect(review.getByText('QZX', { exact: true })).toBeHidden()
  await review.getByRole('button', { name: said(writing.review.show, { passage: 'Mme Durand' }) }).click()
  await expect(text).toBeFocused()
  await page.keyboard.type('une aidante')
  await expect(review.getByText(writing.review.nothing)).toBeVisible()

  await page.keyboard.type(', dit M. Lefort')
  const toggle = page.getByRole('button', { name: comment.side.tabs.relecture })
  await expect(toggle).toContainText(saying(writing.review.personalCount))
  await expect(page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: proposal.submit.action }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('M. Lefort')).toBeVisible()
  await expectNoSeriousFault(page, 'submission')
  await dialog.getByRole('button', { name: proposal.submit.action }).click()
  await expect(dialog.getByText(writing.publication.toConfirm)).toBeVisible()
  await dialog.getByLabel(writing.publication.confirmed).check()
  await dialog.getByRole('button', { name: proposal.submit.action }).click()
  await expect(page.getByText(proposal.state.submitted, { exact: true }).first()).toBeVisible()
  expect(faults).toEqual([])
})

test('a text is projected, follows its author, and is left by Escape', async ({ browser }) => {
  const address = '/p/val-aubrelle/groupes/accueil/diagnostic'
  const [projector, author] = [
    await enterDemo(browser, 'Élodie Garancher', address),
    await enterDemo(browser, 'Mésange', address),
  ]
  await projector.page.getByRole('button', { name: writing.room.open }).click()
  const room = projector.page.getByRole('dialog', { name: writing.room.title })
  await expectNoSeriousFault(projector.page, 'room')

  await author.page.getByRole('textbox').getByRole('heading').first().click()
  await author.page.keyboard.press('Home')
  await author.page.keyboard.type('En direct : ')
  await expect(room.getByText(/^En direct : /)).toBeVisible()
  const size = () =>
    room.getByText(/^En direct : /).evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize))
  const before = await size()
  await projector.page.keyboard.press('+')
  await expect.poll(size).toBeGreaterThan(before)
  await projector.page.keyboard.press('Escape')
  await expect(room).toBeHidden()
  for (let n = 0; n < 'En direct : '.length; n += 1) await author.page.keyboard.press('Backspace')
  await expect(author.page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  expect([...projector.faults, ...author.faults]).toEqual([])
})
