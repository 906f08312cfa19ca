import { type Dialog, expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { type Gate, openGate } from '../support/gate'
import { enterDemo, type Someone } from '../support/people'
import { fr, saying } from '../support/sentence'

const draft = '/p/val-aubrelle/propositions/P-90'
const waiting = /^Hors ligne — \d+ modifications? en attente$/

test('a tab that loses the network says so, keeps what is typed, and brings it back', async ({ browser }) => {
  await using gate = await openGate(portOf())
  const away = await enterDemo(browser, 'Mésange', draft, { baseURL: gate.url })
  const here = await enterDemo(browser, 'Pascal Dutheillet', draft)
  await cut(away, gate)
  await typeAtTheEnd(away, ' Écrit sans réseau.')
  await expect(away.page.getByText(waiting)).toBeVisible()
  await expect(away.page.getByText(fr.shell.offline)).toBeVisible()
  await typeAtTheStart(here, 'Écrit pendant ce temps. ')
  await expect(textIn(here)).not.toContainText('Écrit sans réseau.')

  await restore(away, gate)
  await expect(textIn(here)).toContainText('Écrit sans réseau.')
  await expect(away.page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  await expect(textIn(away)).toContainText('Écrit pendant ce temps.')
  for (const person of [away, here]) {
    await person.page.reload()
    await expect(textIn(person)).toContainText('Écrit sans réseau.')
    await person.leave()
  }
})

test('offline for a while, both edit, one reloads, reconnect: both texts, no doubles, the state line right at each step', async ({
  browser,
}) => {
  const away = await enterDemo(browser, 'Mésange')
  const line = await lineOf(away.page)
  await away.page.goto(draft)
  const here = await enterDemo(browser, 'Pascal Dutheillet', draft)
  const [mine, theirs] = [' Gardé sur cet appareil.', 'Écrit par un autre. ']
  await says(away, fr.editor.save.saved)
  line.cut()
  await says(away, 'Hors ligne — aucune modification en attente')
  await typeAndKeep(away, mine)
  await says(away, `Hors ligne — ${mine.length} modifications en attente`)
  await typeAtTheStart(here, theirs)
  await says(here, fr.editor.save.saved)

  expect(await isAskedOnReload(away.page)).toBe(true)
  await expect(textIn(away)).toContainText(mine.trim())
  await says(away, `Hors ligne — ${mine.length} modifications en attente`)
  await expect(textIn(away)).not.toContainText(theirs.trim())
  await expect(textIn(here)).not.toContainText(mine.trim())

  line.silence()
  line.restore()
  await says(away, `Enregistrement… ${mine.length} modifications en attente`)
  line.speak()
  await says(away, fr.editor.save.saved)
  for (const person of [away, here]) {
    for (const words of [mine, theirs]) await expect.poll(() => timesIn(person, words.trim())).toBe(1)
  }
  expect(await textIn(away).innerText()).toBe(await textIn(here).innerText())
  expect(await isAskedOnReload(away.page)).toBe(false)
  await expect(textIn(away)).toContainText(theirs.trim())
  expect([await timesIn(away, mine.trim()), await timesIn(away, theirs.trim())]).toEqual([1, 1])
  await away.leave()
  await here.leave()
})

test('a sheet says offline from the moment that the network goes, and one person on two screens is one', async ({
  browser,
}) => {
  const someone = await enterDemo(browser, 'Claire Montbrial', '/p/val-aubrelle/fiches')
  const { page } = someone
  await page.locator('a[href*="/fiches/"]').first().click()
  await says(someone, fr.editor.save.saved)
  const second = await page.context().newPage()
  await second.goto(page.url())
  await expect(second.locator('[data-save-state]')).toBeVisible()
  await expect(page.locator('[data-presence]')).toHaveAttribute('data-presence', '1')
  await second.close()

  await page.context().setOffline(true)
  await says(someone, 'Hors ligne — aucune modification en attente')
  const field = page.locator('[data-editor] [role="textbox"]').first()
  await field.press('Control+End')
  await field.pressSequentially('Vu.')
  await says(someone, 'Hors ligne — 3 modifications en attente')
  await page.context().setOffline(false)
  await says(someone, fr.editor.save.saved)
  await someone.leave()
})

test('a tab closed while offline and reloaded once the network is back has lost nothing', async ({
  browser,
}) => {
  await using gate = await openGate(portOf())
  const away = await enterDemo(browser, 'Mésange', draft, { baseURL: gate.url })
  await cut(away, gate)
  await typeAndKeep(away, ' Fermé trop tôt.')
  const context = away.page.context()
  await away.page.close()

  gate.open()
  await context.setOffline(false)
  const back = await context.newPage()
  await back.goto(draft)
  await expect(textOn(back)).toContainText('Fermé trop tôt.')
  await expect(back.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  await away.leave()
  const other = await enterDemo(browser, 'Pascal Dutheillet', draft)
  await expect(textIn(other)).toContainText('Fermé trop tôt.')
  await other.leave()
})

function portOf(): number {
  return Number(new URL(test.info().project.use.baseURL ?? '').port)
}

/** The network is gone: connections that were open, too. */
async function cut({ page }: Someone, gate: Gate): Promise<void> {
  await expect(textOn(page)).toBeVisible()
  await expect(page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  await page.context().setOffline(true)
  gate.shut()
  await expect(page.getByText(saying(fr.editor.save.offline))).toBeVisible()
}

/** What the line beside the text says of how far it is stored, whole. */
async function says({ page }: Someone, words: string): Promise<void> {
  await expect(page.locator('[data-save-state] > [aria-hidden="true"]').last()).toHaveText(words)
}

/** Reloads as a person does, and leaves whatever the browser asks. Whether it has asked. */
async function isAskedOnReload(page: Page): Promise<boolean> {
  let isAsked = false
  const leave = (dialog: Dialog) => {
    isAsked = dialog.type() === 'beforeunload'
    void dialog.accept()
  }
  page.on('dialog', leave)
  const loaded = page.waitForEvent('load')
  await page.evaluate(() => void setTimeout(() => location.reload()))
  await loaded
  page.off('dialog', leave)
  return isAsked
}

async function timesIn(someone: Someone, words: string): Promise<number> {
  return (await textIn(someone).innerText()).split(words).length - 1
}

async function restore({ page }: Someone, gate: Gate): Promise<void> {
  gate.open()
  await page.context().setOffline(false)
}

/** The line to the shared texts alone, which can be cut, or carry one way only, while pages still load. */
async function lineOf(page: Page) {
  const open = new Set<{ close(): Promise<void> }>()
  let isCut = false
  let unsaid: (() => void)[] | null = null
  await page.routeWebSocket(/\/collab\//, (socket) => {
    if (isCut) return void socket.close()
    socket.connectToServer().onMessage((message) => {
      if (unsaid) unsaid.push(() => socket.send(message))
      else socket.send(message)
    })
    open.add(socket)
  })
  // A server that answers otherwise, but for its WebSockets, is spoken to over HTTP.
  await page.route(/\/(collab|healthz)(\/|$)/, (route) => (isCut ? route.abort() : route.fallback()))
  return {
    cut() {
      isCut = true
      for (const socket of open) void socket.close()
      open.clear()
    },
    restore() {
      isCut = false
    },
    /** What the server says waits until `speak`. */
    silence() {
      unsaid = []
    },
    speak() {
      for (const say of unsaid ?? []) say()
      unsaid = null
    },
  }
}

/** Types, and waits until this device's store has taken it all: a browser writes a moment after each keystroke. */
async function typeAndKeep(someone: Someone, words: string): Promise<void> {
  const { page } = someone
  const before = await page.evaluate(countKept)
  await typeAtTheEnd(someone, words)
  const told = (await page.getByText(waiting).textContent()) ?? ''
  const count = Number(/\d+/.exec(told)?.[0])
  expect(count).toBeGreaterThan(0)
  await expect.poll(() => page.evaluate(countKept)).toBeGreaterThanOrEqual(before + count)
}

/** In the page: how many edits its store holds for the text that was opened last. */
async function countKept(): Promise<number> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
  const name = names.find((each) => each.startsWith('deconcert:') && !each.endsWith(':draft')) ?? ''
  const answered = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const store = await answered(indexedDB.open(name))
  const count = await answered(store.transaction('updates').objectStore('updates').count())
  store.close()
  return count
}

async function typeAtTheEnd(someone: Someone, words: string): Promise<void> {
  await textIn(someone).press('Control+End')
  await textIn(someone).pressSequentially(words)
}

async function typeAtTheStart(someone: Someone, words: string): Promise<void> {
  await textIn(someone).press('Control+Home')
  await textIn(someone).pressSequentially(words)
}

function textIn({ page }: Someone): Locator {
  return textOn(page)
}

function textOn(page: Page): Locator {
  return page.getByRole('textbox', { name: fr.proposal.page.text })
}
