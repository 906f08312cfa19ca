import { expect } from '@playwright/test'
import { demoCookie, fromOurPages } from './demo-session'

const planAddress = '/api/plans/val-aubrelle'

export type Send = <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>

/** Asks of the demo's plan what a page of this person's would. */
export async function senderOf(url: string, name: string): Promise<Send> {
  const cookie = await demoCookie(url, name)
  return async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await fetch(`${url}${planAddress}${path}`, {
      method,
      headers: { ...fromOurPages, cookie },
      ...sent,
    })
    expect(answer.ok, `${method} ${path}: ${answer.status}`).toBe(true)
    return (await answer.json()) as Answer
  }
}

/** A new draft of the group that welcomes: to be withdrawn afterwards. */
export async function demoDraft(send: Send, title: string) {
  const { groups } = await send<{ groups: { id: string; slug: string }[] }>('GET', '/groups')
  const groupId = groups.find(({ slug }) => slug === 'accueil')?.id
  const { id } = await send<{ id: string }>('POST', '/proposals', { groupId, title })
  const { documentId } = await send<{ documentId: string }>('GET', `/proposals/${id}`)
  return { id, documentId, address: `/p/val-aubrelle/propositions/${id}` }
}
