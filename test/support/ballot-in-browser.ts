import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'

const plan = '/api/plans/val-aubrelle'

/** Asks the server from within a page, as whoever sits there. */
async function ask<Answer>(page: Page, method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
  const { status, answer } = await page.evaluate(
    async ([address, how, sent]) => {
      const response = await fetch(address, {
        method: how,
        headers: { 'content-type': 'application/json' },
        ...(sent === null ? {} : { body: sent }),
      })
      return { status: response.status, answer: await response.json() }
    },
    [plan + path, method, body === undefined ? null : JSON.stringify(body)] as const,
  )
  if (status >= 400) throw new Error(`${path} answered ${status}: ${JSON.stringify(answer)}`)
  return answer
}

/** A ballot between options of their own, without quorum, in one group of the demonstration. */
export async function openBallot(
  page: Page,
  groupSlug: string,
  labels: readonly string[],
  rules: object,
): Promise<string> {
  const { groups } = await ask<{ groups: { id: string; slug: string }[] }>(page, 'GET', '/groups')
  const groupId = groups.find(({ slug }) => slug === groupSlug)?.id
  const { id } = await ask<{ id: string }>(page, 'POST', '/ballots', {
    question: 'Par quoi commencer ?',
    options: labels.map((label) => ({ label })),
    secrecy: 'named',
    quorum: { kind: 'none' },
    majority: null,
    castingVote: false,
    selection: { kind: 'none' },
    counting: 'raw',
    colleges: [],
    leastFavourable: 0,
    proxies: { mostPerHolder: 0, countForQuorum: false },
    electorate: { kind: 'group', groupId },
    closesAt: null,
    ...rules,
  })
  return id
}

export async function castVote(page: Page, ballot: string, choice: unknown): Promise<void> {
  const nonce = randomBytes(16).toString('hex')
  const text = typeof choice === 'string' ? choice : JSON.stringify(choice)
  await ask(page, 'POST', `/ballots/${ballot}/votes`, { choice: text, nonce })
}

export async function closeByHand(page: Page, ballot: string): Promise<void> {
  await ask(page, 'POST', `/ballots/${ballot}/closing`)
}
