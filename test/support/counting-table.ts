import { expect, type Page } from '@playwright/test'
import type { Someone } from './people'

const plan = '/api/plans/val-aubrelle'

/** Sends something from the page of somebody, with their session, and reads the answer. */
async function send<Body>(page: Page, path: string, json?: object): Promise<Body> {
  const { status, body } = await page.evaluate(
    async ([address, sent]) => {
      const answer = await fetch(address ?? '', {
        ...(sent !== undefined && {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: sent,
        }),
      })
      return { status: answer.status, body: await answer.text() }
    },
    [`${plan}${path}`, json === undefined ? undefined : JSON.stringify(json)] as const,
  )
  if (status >= 400) throw new Error(`${path}: ${status} ${body}`)
  return JSON.parse(body) as Body
}

/** Opens a ballot on one question of its own in a group of the demo. */
export async function openBallotOf(page: Page, groupId: string, more: object): Promise<string> {
  const composition = {
    question: 'Adoptez-vous le compte rendu ?',
    options: [{ label: 'Le compte rendu' }],
    method: { key: 'for-against' },
    majority: { kind: 'expressed' },
    secrecy: 'named',
    quorum: { kind: 'none' },
    electorate: { kind: 'group', groupId },
    ...more,
  }
  return (await send<{ id: string }>(page, '/ballots', composition)).id
}

/** The id of a group by its name. */
export async function groupIdOf(page: Page, name: string): Promise<string> {
  const { groups } = await send<{ groups: readonly { id: string; name: string }[] }>(page, '/groups')
  const group = groups.find((each) => each.name === name)
  if (group === undefined) throw new Error(`no group ${name}`)
  return group.id
}

export async function openPage({ page }: Someone, ballot: string): Promise<void> {
  await page.goto(`/p/val-aubrelle/scrutins/${ballot}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

type Hands = {
  readonly present: number
  readonly for: number
  readonly against: number
  readonly casting?: string
}

/** Fills in what somebody counted and sends it, by keyboard alone. */
export async function enterCount(
  { page }: Someone,
  opener: string,
  hands: Hands,
  send: string,
): Promise<void> {
  await page.getByRole('button', { name: opener }).first().press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Présents', { exact: true }).fill(String(hands.present))
  await dialog.getByLabel('Pour', { exact: true }).first().fill(String(hands.for))
  await dialog.getByLabel('Contre', { exact: true }).first().fill(String(hands.against))
  if (hands.casting !== undefined) {
    await dialog.getByRole('radio', { name: hands.casting, exact: true }).press('Space')
  }
  await dialog.getByRole('button', { name: send }).press('Enter')
  await expect(dialog).toBeHidden()
}
