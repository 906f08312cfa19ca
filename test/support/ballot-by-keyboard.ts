import { expect, type Page } from '@playwright/test'
import { expectClean } from './axe'
import { expectFocusKept, mark, pick, pressOn, typeIn } from './keyboard'
import { fr, saying } from './sentence'
import { answer, arrive, goTo, story } from './walking'

const { composition, ballot, voting, promotion } = fr

export async function compose(page: Page): Promise<void> {
  await goTo(page, fr.shell.nav.ballots)
  await expectClean(page, 'ballots')
  await pressOn(page, page.getByRole('link', { name: composition.action }))
  await arrive(page, composition.title)
  await pressOn(page, page.getByRole('button', { name: composition.template.prioritising }))
  await typeIn(page, page.getByLabel(composition.question.label), story.question)
  await pressOn(page, page.getByRole('button', { name: composition.question.pick }))
  await choose(page)
  await expect(page.getByRole('button', { name: composition.question.pick })).toBeFocused()
  await mark(page, page.getByRole('radio', { name: ballot.secrecy.named }))
  const quorum = page.getByRole('combobox', { name: composition.rule.quorum })
  await pick(page, quorum, page.getByRole('option', { name: composition.rule.quorumKind.none }))
  await mark(page, page.getByRole('radio', { name: composition.rule.selectionKind.top }))
  await typeIn(page, page.getByLabel(composition.rule.places), '1')
  await expectClean(page, 'ballot being composed')
  await pressOn(page, page.getByRole('button', { name: composition.summary.open }))
  await arrive(page, story.question)
  await expectClean(page, 'ballot just opened')
}

/** Both proposals, found by their titles in the list of those that may be put to the vote. */
async function choose(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  const search = dialog.getByRole('textbox', { name: composition.picker.search })
  for (const [index, title] of [story.kept, story.other].entries()) {
    await typeIn(page, search, title, { back: index > 0 })
    const box = dialog.getByRole('checkbox', { name: new RegExp(title) })
    await pressOn(page, box, {}, 'Space')
    await expect(box).toBeChecked()
  }
  await expectClean(page, 'proposals to put to the vote')
  await answer(page, 'Garder 2 propositions')
}

/** A mention for each proposal, read again before it leaves. */
export async function judge(page: Page, grades: readonly [string, string]): Promise<void> {
  await goTo(page, fr.shell.nav.ballots)
  await pressOn(page, page.getByRole('main').getByRole('link', { name: story.question, exact: true }))
  await arrive(page, story.question)
  await expectClean(page, 'ballot paper')
  for (const [index, title] of [story.kept, story.other].entries()) {
    const paper = page.getByRole('group', { name: title })
    await mark(page, paper.getByRole('radio', { name: grades[index] ?? '', exact: true }))
  }
  await pressOn(page, page.getByRole('button', { name: voting.review, exact: true }))
  await expect(page.getByRole('dialog', { name: voting.reviewTitle })).toBeVisible()
  await expectClean(page, 'review')
  await answer(page, voting.cast)
  await expect(page.getByText(ballot.vote.recorded)).toBeVisible()
  await expectFocusKept(page)
  await page.evaluate(() => Object.assign(window, { neverReloaded: true }))
}

export async function promote(page: Page): Promise<void> {
  await pressOn(page, page.getByRole('button', { name: promotion.action, exact: true }))
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator(':focus')).toHaveCount(1)
  const { parent } = story
  const list = dialog.getByRole('combobox', { name: promotion.parent })
  await pick(page, list, page.getByRole('option', { name: parent }), parent)
  await expect(dialog.getByText(saying(promotion.becomes))).toBeVisible()
  await expectClean(page, 'promotion')
  await answer(page, promotion.confirm)
  await expect(page.getByRole('link', { name: saying(promotion.outcome.promote) })).toBeVisible()
  await expectFocusKept(page)
}
