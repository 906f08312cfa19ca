import { expect, type Page } from '@playwright/test'
import { fr, said } from './sentence'

type Method = keyof typeof fr.composition.method

export type Composed = {
  readonly question: string
  readonly method: Exclude<Method, 'title'>
  /** Options of their own; none when the page already has some. */
  readonly labels: readonly string[]
  readonly secrecy: 'named' | 'secret'
  /** Called by name. */
  readonly group: string
}

/** Composes a ballot without a mouse, and opens it. Answers with its address. */
export async function composeBallot(page: Page, composed: Composed): Promise<string> {
  const { composition, ballot } = fr
  await page.goto('/p/val-aubrelle/scrutins/nouveau')
  await page.getByRole('button', { name: composition.template.grouping }).press('Enter')
  await page.getByLabel(composition.question.label).fill(composed.question)
  await chooseGroup(page, composed.group)
  for (const [place, label] of composed.labels.entries()) {
    await page.getByRole('button', { name: composition.question.write }).press('Enter')
    const name = said(composition.question.labelOf, { place: place + 1 })
    await page.getByRole('textbox', { name, exact: true }).fill(label)
  }
  await page.getByRole('radio', { name: composition.method[composed.method] }).press('Space')
  await page.getByRole('radio', { name: ballot.secrecy[composed.secrecy] }).press('Space')
  return await openComposed(page)
}

/** Presses the last button of the page, and waits for the ballot. */
async function openComposed(page: Page): Promise<string> {
  await page.getByRole('button', { name: fr.composition.summary.open }).press('Enter')
  await expect(page).toHaveURL(/\/scrutins\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

async function chooseGroup(page: Page, group: string): Promise<void> {
  const electorate = page.getByRole('combobox', { name: fr.composition.electorate.label })
  if ((await electorate.inputValue()) === group) return
  // A list long enough to be searched opens by itself, and Enter would close it.
  await electorate.press('ArrowDown')
  await page.getByRole('option', { name: group }).click()
}
