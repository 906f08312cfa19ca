import { readFile, writeFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { chooseDemoAccount } from '../support/people'
import { fr, said } from '../support/sentence'
import { tampered } from '../support/tampered-archive'

type Line = { readonly id: string; readonly state: string; readonly secrecy: string; readonly voters: number }

const { verify } = fr

/** The page that verifies a closed secret ballot of the demo, opened by somebody who may only read. */
async function verifyPage(page: Page): Promise<{ readonly slug: string; readonly id: string }> {
  await chooseDemoAccount(page, 'Claire Montbrial')
  const slug = 'val-aubrelle'
  const answer = await page.request.get(`/api/plans/${slug}/ballots`)
  const { ballots } = (await answer.json()) as { ballots: Line[] }
  const ballot = ballots.find(
    ({ state, secrecy, voters }) => state === 'closed' && secrecy === 'secret' && voters > 4,
  )
  const id = ballot?.id ?? ''
  await page.goto(`/p/${slug}/scrutins/${id}`)
  await page.getByRole('link', { name: verify.link }).click()
  await expect(page.getByRole('heading', { level: 1, name: verify.title })).toBeVisible()
  return { slug, id }
}

test('a ballot is verified in the browser, by keyboard, and a reader finds a line by its code', async ({
  page,
}) => {
  const { slug, id } = await verifyPage(page)

  await page.getByRole('button', { name: verify.run }).focus()
  await page.keyboard.press('Enter')

  await expect(page.getByText(said(verify.summary.source, { name: verify.summary.published }))).toBeVisible()
  await expect(page.getByText(verify.state.wrong, { exact: true })).toHaveCount(0)
  await expect(page.getByText(verify.state.right, { exact: true })).toHaveCount(15)
  const { votes } = (await (await page.request.get(`/api/plans/${slug}/ballots/${id}`)).json()) as {
    votes: { nonce: string; commitment: string }[]
  }
  await page.getByLabel(verify.mine.label).fill(`code : ${votes[0]?.nonce}`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(votes[0]?.commitment ?? '')).toBeVisible()
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id: rule }) => rule)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  }
})

test('an archive that was changed fails visibly; what is no archive, or of another ballot, is refused in a sentence', async ({
  page,
}, info) => {
  const { slug, id } = await verifyPage(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: verify.download }).click()
  const kept = await (await downloading).path()
  const zip = new Uint8Array(await readFile(kept))
  const give = async (name: string, bytes: Uint8Array) => {
    const path = info.outputPath(name)
    await writeFile(path, bytes)
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: verify.open }).click()
    await (await choosing).setFiles(path)
  }

  await give(
    'changed.zip',
    tampered(zip, 'votes.csv', (text) => text.replace(/,(for|against)$/m, ',abstain')),
  )
  const votes = page.getByRole('listitem').filter({ hasText: verify.check.votes.proves })
  await expect(votes.getByText(verify.state.wrong, { exact: true })).toBeVisible()
  await expect(votes.getByText(verify.found)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'cette archive a été modifiée' })).toBeVisible()

  await give('kept.zip', zip)
  await expect(page.getByText(said(verify.summary.source, { name: 'kept.zip' }))).toBeVisible()
  await expect(page.getByText(verify.state.wrong, { exact: true })).toHaveCount(0)

  await give('words.zip', new TextEncoder().encode('This is no archive.'))
  await expect(page.getByText(verify.problem['not-a-zip'])).toBeVisible()
  const other = '00000000-0000-4000-8000-000000000000'
  await give(
    'other.zip',
    tampered(zip, 'config.json', (text) => text.replace(id, other)),
  )
  await expect(page.getByText(verify.problem['other-ballot'].split(' : ')[0] ?? '')).toBeVisible()
  expect(slug).not.toBe('')
})
