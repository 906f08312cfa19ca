import type { Browser, Page } from '@playwright/test'
import { demoCookie, fromOurPages } from '../../support/demo-session'
import { enterDemo } from '../../support/people'
import { sitDown } from './colleagues'
import { propose } from './proposed-text'

const decider = 'Mésange'
const blocks = 1000
const [few, many] = [125, 500]

type Case = { readonly proposals: number; readonly act: RegExp }
type Decided = { readonly milliseconds: number; readonly messages: number }

const cases: Readonly<Record<string, Case>> = {
  [`${few} accepted`]: { proposals: few, act: /^Accepter les/ },
  [`${many} accepted`]: { proposals: many, act: /^Accepter les/ },
  [`${few} refused`]: { proposals: few, act: /^Refuser les/ },
  [`${many} refused`]: { proposals: many, act: /^Refuser les/ },
}

/**
 * How long a page stands still while everything that three people propose in a text of 1,000 paragraphs is accepted or
 * refused, from the press to the next frame, and how many messages the room is sent.
 */
export async function measureDecisions(browser: Browser, url: string): Promise<void> {
  const decided: Record<string, Decided> = {}
  for (const [name, one] of Object.entries(cases)) decided[name] = await measure(browser, url, one)
  console.table(decided)
  const ratio = (verdict: string) => {
    const [more, less] = [decided[`${many} ${verdict}`], decided[`${few} ${verdict}`]]
    return more && less ? Math.round((10 * more.milliseconds) / less.milliseconds) / 10 : 0
  }
  console.table({
    [`${many} / ${few} suggestions`]: { accepted: ratio('accepted'), refused: ratio('refused') },
  })
}

async function measure(browser: Browser, url: string, { proposals, act }: Case): Promise<Decided> {
  const { page, leave } = await enterDemo(browser, decider, '/', { baseURL: url })
  const id = await newText(page)
  const opening = page.waitForEvent('websocket', (socket) => socket.url().includes('/collab/'))
  await page.goto(`/p/val-aubrelle/propositions/${id}?volet=suggestions`)
  const socket = await opening
  const documentId = /\/collab\/([^?]+)/.exec(socket.url())?.[1] ?? ''
  const writer = await sitDown({ url, documentId, cookie: await demoCookie(url, decider) })
  writer.body.delete(0, writer.body.length)
  propose(writer.body, blocks, proposals)
  let messages = 0
  socket.on('framesent', () => {
    messages += 1
  })
  const cards = page.locator('[data-suggestion-card]')
  await cards.nth(proposals - 1).waitFor({ state: 'attached' })
  const button = page.getByRole('button', { name: act })
  const before = messages
  const milliseconds = await button.evaluate(pressed)
  await page.locator('[data-save-state="saved"]').waitFor()
  const sent = messages - before
  writer.leave()
  await leave()
  return { milliseconds: Math.round(milliseconds), messages: sent }
}

type Group = { readonly id: string; readonly isMine: boolean }

async function newText(page: Page): Promise<string> {
  const plan = '/api/plans/val-aubrelle'
  const { groups } = (await (await page.request.get(`${plan}/groups`)).json()) as { groups: readonly Group[] }
  const groupId = groups.find(({ isMine }) => isMine)?.id
  const data = { groupId, title: 'Un texte très discuté' }
  const made = await page.request.post(`${plan}/proposals`, { headers: fromOurPages, data })
  return ((await made.json()) as { id: string }).id
}

async function pressed(button: Element): Promise<number> {
  const beganAt = performance.now()
  ;(button as HTMLElement).click()
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - beganAt
}
