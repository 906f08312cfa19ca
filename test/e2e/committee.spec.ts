import { nodeTitleLength } from '@deconcert/domain/plan'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { fromOurPages } from '../support/demo-session'
import { inventedPlan } from '../support/invented-plan'
import { signedIn } from '../support/people'
import { fr } from '../support/sentence'

type Waiting = { readonly id: string; readonly title: string; readonly isReady: boolean }

async function slugOf(page: Page): Promise<string> {
  const { plans } = (await (await page.request.get('/api/plans')).json()) as { plans: { slug: string }[] }
  return plans[0]?.slug ?? ''
}

async function firstWaiting(page: Page, slug: string): Promise<Waiting> {
  const answer = await page.request.get(`/api/plans/${slug}/committee`)
  const { awaiting } = (await answer.json()) as { awaiting: { nodes: Waiting[] }[] }
  const ready = awaiting.flatMap(({ nodes }) => nodes).find(({ isReady }) => isReady)
  if (ready === undefined) throw new Error('nothing awaits the committee of the demo')
  return ready
}

test('a line renamed under the eyes of the committee is read again before it is decided on', async ({
  browser,
  baseURL,
}) => {
  const judge = await signedIn(browser, baseURL, { name: 'Hélène Vautrin-Sorel' })
  const lead = await signedIn(browser, baseURL)
  const slug = await slugOf(judge)
  const line = await firstWaiting(judge, slug)
  await judge.goto(`/p/${slug}/copil`)
  const box = judge.locator(`[id="choose-${line.id}"]`)
  const decide = judge.getByRole('button', { name: fr.committee.decide })
  await box.check()
  await expect(decide).toBeEnabled()

  const renamed = await lead.request.patch(`/api/plans/${slug}/nodes/${line.id}`, {
    headers: fromOurPages,
    data: { title: `${line.title}, et davantage` },
  })
  expect(renamed.status()).toBe(200)

  await expect(judge.getByRole('alert')).toContainText(fr.committee.changed)
  await expect(decide).toBeDisabled()
  await judge.getByRole('button', { name: fr.committee.readAgain }).click()
  await decide.click()
  const dialog = judge.getByRole('dialog')
  await dialog.getByRole('button', { name: fr.committee.decide }).click()
  await expect(dialog).toBeHidden()
  await expect(box).toHaveCount(0)
})

test('a title as long as one may be, in one word, stays in its column and leaves its number whole', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  const title = 'a'.repeat(nodeTitleLength.hard)
  const nodes = inventedPlan.nodes.map((node) => ({ ...node, title }))
  const { slug } = (await (
    await page.request.post('/api/plans/documents', {
      headers: fromOurPages,
      data: { ...inventedPlan, nodes },
    })
  ).json()) as { slug: string }
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/p/${slug}/copil`)

  const line = page.getByRole('listitem').filter({ hasText: title }).first()
  await expect(line).toBeVisible()
  const number = line.getByText(/^But 1$/)
  expect(await number.evaluate((element) => element.getClientRects().length)).toBe(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
