import { expect, type Locator } from '@playwright/test'
import { confirm, type Someone } from './people'
import { fr, said, saying } from './sentence'

/** The five of a chain, and where they play it. */
export type Table = {
  /** The plan's word in addresses. */
  readonly plan: string
  readonly members: readonly [Someone, Someone]
  readonly facilitator: Someone
  readonly committee: Someone
  /** Watches the tree from the beginning to the end, on one page. */
  readonly observer: Someone
  readonly group: string
  readonly title: string
  /** Where it will go: a level by its name, the line above it by its title. */
  readonly level: string
  readonly parent: string
}

/** « Within a second or two »: what others do is seen by then, on pages that nobody touches. */
const live = { timeout: 2_000 }

/** The observer sits down before the tree: reloading that page would forget this. */
export async function watchTheTree({ plan, observer: { page } }: Table): Promise<void> {
  await page.goto(`/p/${plan}/schema`)
  await page.getByRole('button', { name: fr.tree.expandAll }).click()
  await page.evaluate(() => Object.assign(window, { neverReloaded: true }))
}

/** A member begins, both write at the same time, each sees the other's words and name; then it is submitted. */
export async function writeTogether(table: Table): Promise<string> {
  const [first, second] = table.members
  await draft(table)
  const address = new URL(first.page.url()).pathname
  await second.page.goto(address)
  const [one, two] = [textOf(first), textOf(second)]
  await one.click()
  await one.press('Enter')
  await expect(two.locator('p')).toHaveCount(2)
  await one.press('Control+Home')
  await two.click()
  await two.press('Control+End')

  const sentences = table.members.map(({ name }) => `${name} écrit sans attendre personne.`)
  await Promise.all([
    one.pressSequentially(sentences[0] ?? '', { delay: 15 }),
    two.pressSequentially(sentences[1] ?? '', { delay: 15 }),
  ])
  for (const text of [one, two]) await expect(text.locator('p')).toHaveText(sentences, live)
  await expect(one.locator(`.dc-caret[data-name="${second.name}"]`)).toBeAttached()
  await expect(two.locator(`.dc-caret[data-name="${first.name}"]`)).toBeAttached()
  for (const { page } of table.members) {
    await expect(page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible(live)
  }
  await confirm(first.page, fr.proposal.submit.action)
  await expect(stateOn(second, fr.proposal.state.submitted)).toBeVisible(live)
  return address
}

async function draft({ plan, members: [{ page }], group, title }: Table): Promise<void> {
  await page.goto(`/p/${plan}/propositions`)
  await confirm(page, fr.proposal.draft.action, fr.proposal.draft.confirm, async (dialog) => {
    await dialog.getByLabel(fr.proposal.draft.name).fill(title)
    await expect(dialog.getByLabel(fr.proposal.draft.group)).toHaveValue(group)
  })
  await expect(page).toHaveURL(/\/propositions\/P-\d+$/)
}

/** The facilitator finds it in the queue, publishes it and opens the vote. */
export async function moderateAndOpen({ plan, facilitator: { page }, title }: Table): Promise<void> {
  await page.goto(`/p/${plan}/moderation`)
  await page.getByRole('button', { name: title }).click()
  await confirm(page, fr.moderation.publish.action)
  await page.goto(`/p/${plan}/propositions`)
  await page.getByRole('link', { name: title }).click()
  const address = page.url()
  await page.getByRole('link', { name: fr.ballot.open.action, exact: true }).click()
  // The focus goes to the heading on arrival: a list that is open by then would close.
  await expect(page.getByRole('heading', { level: 1, name: fr.composition.title })).toBeFocused()
  await page.getByRole('combobox', { name: fr.composition.rule.quorum }).click()
  await page.getByRole('option', { name: fr.composition.rule.quorumKind.none }).click()
  await page.getByRole('button', { name: fr.composition.summary.open }).click()
  await expect(page).toHaveURL(/\/scrutins\/[0-9a-f-]{36}$/)
  await page.goto(address)
}

/** Both members see the vote appear on the page that they are on, and vote; one of them clicks twice. */
export async function vote({ members, facilitator }: Table): Promise<void> {
  for (const [n, { page }] of members.entries()) {
    await expect(page.getByRole('heading', { name: fr.ballot.vote.title })).toBeVisible(live)
    await page.getByRole('button', { name: fr.ballot.choice.for, exact: true }).click()
    const last = said(fr.ballot.vote.confirm, { choice: fr.ballot.choice.for })
    const button = page.getByRole('dialog').getByRole('button', { name: last })
    await (n === 0 ? button.dblclick() : button.click())
    await expect(page.getByText(fr.ballot.vote.recorded)).toBeVisible(live)
  }
  await expect(facilitator.page.getByText(/^2 votants sur /)).toBeVisible(live)
}

/** The facilitator closes the ballot; its result is a sentence, on every page that shows the proposal. */
export async function closeBallot({ members, facilitator }: Table): Promise<void> {
  await confirm(facilitator.page, fr.ballot.close.action)
  const sentence = '2 pour, 0 contre.'
  for (const { page } of [facilitator, ...members]) {
    await expect(page.getByText(sentence).first()).toBeVisible(live)
  }
}

/** The facilitator chooses a place; the observer's tree shows the new line without being asked. */
export async function promote(table: Table): Promise<void> {
  const { facilitator, observer, title, level, parent } = table
  const { page } = facilitator
  await confirm(page, fr.promotion.action, fr.promotion.confirm, async (dialog) => {
    await dialog.getByLabel(fr.promotion.level, { exact: true }).click()
    await page.getByRole('option', { name: level, exact: true }).click()
    await dialog.getByLabel(fr.promotion.parent).fill(parent)
    await page.getByRole('option', { name: parent }).click()
    await expect(dialog.getByText(saying(fr.promotion.becomes))).toBeVisible()
  })
  await expect(linkTo(observer, title)).toBeVisible(live)
  await expect(lineOf(table)).toContainText(fr.node.state.proposed)
}

/** The committee validates it; the observer sees it validated. */
export async function validate(table: Table, titles: readonly string[] = [table.title]): Promise<void> {
  const { plan, committee } = table
  const { page } = committee
  await page.goto(`/p/${plan}/copil`)
  for (const title of titles) {
    await page.getByRole('checkbox', { name: new RegExp(`${title}$`) }).check()
  }
  await page.getByRole('radio', { name: fr.committee.act.validate, exact: true }).check()
  await confirm(page, fr.committee.decide)
  await expect(lineOf(table)).toContainText(fr.node.state.validated, live)
}

/** The line says where it comes from, the proposal what it became; and the observer never reloaded a page. */
export async function tellTheStory(table: Table, proposal: string): Promise<void> {
  const { observer, members, title, group } = table
  expect(await observer.page.evaluate(() => 'neverReloaded' in window)).toBe(true)
  await linkTo(observer, title).click()
  const origin = cardOf(observer, fr.node.origin.title)
  for (const { name } of members) await expect(origin).toContainText(name)
  await expect(origin.getByRole('link', { name: group })).toBeVisible()
  await expect(origin.getByRole('link', { name: title })).toHaveAttribute('href', proposal)
  await expect(origin).toContainText('2 pour, 0 contre')
  await expect(origin).toContainText(fr.node.decision.validate)

  const [{ page }] = members
  expect(new URL(page.url()).pathname).toBe(proposal)
  const story = cardOf(members[0], fr.promotion.outcome.title)
  await expect(story.getByText(fr.promotion.outcome.ballot.adopted)).toBeVisible()
  await expect(story.getByRole('link', { name: saying(fr.promotion.outcome.promote) })).toBeVisible()
  await expect(story.getByText(fr.promotion.outcome.decision.validate)).toBeVisible()
}

export function expectNoFaults(people: readonly Someone[]): void {
  expect(people.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([])
}

function textOf({ page }: Someone): Locator {
  return page.getByRole('textbox', { name: fr.proposal.page.text })
}

function stateOn({ page }: Someone, state: string): Locator {
  return page.getByRole('banner').or(page.getByRole('main')).getByText(state, { exact: true }).first()
}

/** The line itself, not its sheet. */
function linkTo({ page }: Someone, title: string): Locator {
  return page.getByRole('link', { name: new RegExp(`${title}$`) })
}

/** The proposal's line in the observer's tree. */
function lineOf({ observer, title }: Table): Locator {
  const lines = observer.page.getByRole('listitem').filter({ hasText: title })
  return lines.last()
}

function cardOf({ page }: Someone, title: string): Locator {
  return page.getByRole('region', { name: title })
}
