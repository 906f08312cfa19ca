import { type Browser, expect, type Page, type Route } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { type Composed, composeBallot } from '../support/composing'
import { tabTo } from '../support/keyboard'
import { enterDemo, type Someone } from '../support/people'
import { fr, said } from '../support/sentence'

const group = 'Premier accueil et accès aux droits'
const labels = ['Un bus des droits', 'Des permanences le samedi', 'Rappeler dans la journée']
const { voting } = fr

type Case = Pick<Composed, 'method' | 'secrecy' | 'labels'> & {
  /** Fills in the ballot paper without a mouse. */
  readonly choose: (page: Page) => Promise<void>
  /** What the last step says of it, in its order. */
  readonly review: readonly string[]
}

const place = (order: readonly number[]) => order.map((index) => labels[index] ?? '')

const cases: readonly Case[] = [
  {
    method: 'approval',
    secrecy: 'secret',
    labels,
    choose: async (page) => {
      await page.getByRole('checkbox', { name: labels[2] ?? '' }).press('Space')
      await page.getByRole('checkbox', { name: labels[0] ?? '' }).press('Space')
    },
    review: place([0, 2]),
  },
  {
    method: 'majority-judgment',
    secrecy: 'secret',
    labels,
    choose: async (page) => {
      const judge = (label: string, grade: string) =>
        page
          .getByRole('group', { name: label })
          .getByRole('radio', { name: grade, exact: true })
          .press('Space')
      await judge(labels[0] ?? '', fr.composition.grade.g4)
      await judge(labels[1] ?? '', fr.composition.grade.g1)
    },
    review: [`${labels[0]} : ${fr.composition.grade.g4}`, `${labels[1]} : ${fr.composition.grade.g1}`],
  },
  {
    method: 'dots',
    secrecy: 'named',
    labels,
    choose: async (page) => {
      const add = (label: string) => page.getByRole('button', { name: said(voting.dots.add, { label }) })
      await tabTo(page, add(labels[1] ?? ''))
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await add(labels[0] ?? '').press('Enter')
      await expect(page.getByText('Toutes vos gommettes sont posées sur 3.')).toBeVisible()
      await add(labels[0] ?? '').press('Enter')
    },
    review: [`${labels[0]} : 1 gommette`, `${labels[1]} : 2 gommettes`],
  },
  ...(['borda', 'schulze'] as const).map((method) => ({
    method,
    secrecy: 'named' as const,
    labels,
    choose: rankAndMove,
    review: place([2, 1]),
  })),
]

/** Ranks two options, then moves the second above the first; the focus follows it. */
async function rankAndMove(page: Page): Promise<void> {
  for (const label of place([1, 2]))
    await page.getByRole('button', { name: said(voting.ranking.rankOf, { label }) }).press('Enter')
  const up = page.getByRole('button', { name: said(fr.common.sort.up, { label: labels[2] ?? '' }) })
  await up.press('Enter')
  await expect(page.getByRole('listitem').filter({ has: up })).toContainText('1')
  await expect(up).toBeFocused()
}

for (const each of cases) {
  test(`by keyboard: compose a ballot by ${each.method}, and vote`, async ({ browser }) => {
    const { facilitator, member } = await seat(browser)
    await composeAndVote(facilitator, member, each)
    expect([...facilitator.faults, ...member.faults]).toEqual([])
    await Promise.all([facilitator.leave(), member.leave()])
  })
}

async function composeAndVote(facilitator: Someone, member: Someone, each: Case): Promise<void> {
  const address = await composeBallot(facilitator.page, {
    ...each,
    question: `Que faire ? ${each.method}`,
    group,
  })
  const { page } = member
  await page.goto(address)
  await expect(page.getByRole('heading', { name: fr.ballot.vote.title })).toBeVisible()
  await expectNoSeriousFault(page, `${each.method}, paper`)
  await each.choose(page)
  await page.reload()
  await page.getByRole('button', { name: voting.review, exact: true }).press('Enter')
  const dialog = page.getByRole('dialog', { name: voting.reviewTitle })
  await expect(dialog.getByRole('listitem')).toHaveText(each.review)
  await expectNoSeriousFault(page, `${each.method}, review`)
  await dialog.getByRole('button', { name: voting.cast, exact: true }).press('Enter')
  await expect(page.getByText(fr.ballot.vote.recorded)).toBeVisible()
  await page.getByText(fr.ballot.receipt.title, { exact: true }).press('Enter')
  await expect(page.getByRole('button', { name: voting.download })).toBeVisible()
  await expectNoSeriousFault(page, `${each.method}, receipt`)
}

test('a vote whose answer is lost is sent again by itself, and counts once', async ({ browser }) => {
  const { facilitator, member } = await seat(browser)
  const composed = { method: 'approval', secrecy: 'secret', labels, question: 'Et ensuite ?', group } as const
  const address = await composeBallot(facilitator.page, composed)
  const { page } = member
  await page.goto(address)
  await page.getByRole('button', { name: voting.blank }).press('Enter')
  let isReachable = false
  // One route from the first attempt on: between two, an attempt could arrive and be answered.
  const lost = new Promise<void>((resolve, reject) => {
    const cut = async (route: Route) => {
      const isStored = isReachable
      if (isStored) await route.fetch()
      await route.abort()
      if (isStored) resolve()
    }
    page.route('**/votes', cut).catch(reject)
  })
  await page.getByRole('dialog').getByRole('button', { name: voting.castBlank }).press('Enter')
  await expect(page.getByText(voting.unsent, { exact: true })).toBeVisible()
  isReachable = true
  await lost
  await page.unrouteAll({ behavior: 'wait' })
  await page.reload()
  await expect(page.getByText(fr.ballot.vote.recorded)).toBeVisible()
  await expect(page.getByText(/^1 votant sur /)).toBeVisible()
  await page.getByText(fr.ballot.receipt.title, { exact: true }).press('Enter')
  await expect(page.getByText(voting.words.blank, { exact: true })).toBeVisible()
  await Promise.all([facilitator.leave(), member.leave()])
})

test('of a long list each voter judges a packet, the same after a reload', async ({ browser }) => {
  const { facilitator, member } = await seat(browser)
  const many = Array.from({ length: 14 }, (_, index) => `Piste ${String.fromCharCode(65 + index)}`)
  const { page: desk } = facilitator
  const composed = {
    method: 'majority-judgment',
    secrecy: 'secret',
    question: 'Lesquelles ?',
    group,
  } as const
  const address = await composeBallot(desk, { ...composed, labels: many })
  const { page } = member
  await page.goto(address)
  const papers = page.getByRole('group').filter({ has: page.getByRole('radio') })
  await expect(papers).toHaveCount(12)
  const drawn = await papers.locator('legend').allTextContents()
  await page.reload()
  await expect(papers.locator('legend')).toHaveText(drawn)
  await Promise.all([facilitator.leave(), member.leave()])
})

test('a number that is not typed yet is asked for, and never shown as none', async ({ browser }) => {
  const { facilitator, member } = await seat(browser)
  const { page } = facilitator
  const { composition } = fr
  await page.goto('/p/val-aubrelle/scrutins/nouveau')
  await page.getByRole('button', { name: composition.template.prioritising }).press('Enter')
  await page.getByRole('button', { name: composition.question.write }).press('Enter')
  await page.getByRole('radio', { name: composition.method.dots }).press('Space')
  const dots = page.getByLabel(composition.parameter.dots, { exact: true })
  await dots.fill('2,5')
  await expect(page.getByText(fr.common.wholeNumber)).toBeVisible()
  await dots.fill('')
  await expect(page.getByText(composition.preview.lacksNumber)).toBeVisible()
  await expect(page.getByText(/\bNaN\b/)).toHaveCount(0)
  await Promise.all([facilitator.leave(), member.leave()])
})

test('a ballot being composed survives a reload, and says where it is wrong', async ({ browser }) => {
  const { facilitator, member } = await seat(browser)
  const { page } = facilitator
  const { composition } = fr
  await page.goto('/p/val-aubrelle/scrutins/nouveau')
  await page.getByRole('button', { name: composition.template.prioritising }).press('Enter')
  await page.getByLabel(composition.question.label).fill('Que garder ?')
  await page.reload()
  await expect(page.getByLabel(composition.question.label)).toHaveValue('Que garder ?')
  await expectNoSeriousFault(page, 'form')
  await page.getByRole('button', { name: composition.summary.open }).press('Enter')
  await expect(page.getByRole('alert').getByText(fr.refusal['too-few-options'])).toBeVisible()
  await expect(page.getByRole('region', { name: composition.question.options, exact: true })).toBeFocused()
  await Promise.all([facilitator.leave(), member.leave()])
})

async function seat(browser: Browser): Promise<{ facilitator: Someone; member: Someone }> {
  return {
    facilitator: await enterDemo(browser, 'Élodie Garancher'),
    member: await enterDemo(browser, 'Mésange'),
  }
}
