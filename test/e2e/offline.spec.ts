import { expect, type Locator, type Page, test } from '@playwright/test'
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

test('a tab reloaded while the shared texts are out of reach keeps its text', async ({ browser }) => {
  const away = await enterDemo(browser, 'Mésange')
  const line = await lineOf(away.page)
  await away.page.goto(draft)
  const here = await enterDemo(browser, 'Pascal Dutheillet', draft)
  await expect(away.page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  line.cut()
  await typeAndKeep(away, ' Gardé sur cet appareil.')

  away.page.on('dialog', (dialog) => void dialog.accept())
  await away.page.reload()
  await expect(textIn(away)).toContainText('Gardé sur cet appareil.')
  await expect(away.page.getByText(waiting)).toBeVisible()
  await expect(textIn(here)).not.toContainText('Gardé sur cet appareil.')

  line.restore()
  await expect(textIn(here)).toContainText('Gardé sur cet appareil.')
  await expect(away.page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  await away.leave()
  await here.leave()
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

async function restore({ page }: Someone, gate: Gate): Promise<void> {
  gate.open()
  await page.context().setOffline(false)
}

/** The line to the shared texts alone, whichever way they come, which can be cut while pages still load. */
async function lineOf(page: Page) {
  const open = new Set<{ close(): Promise<void> }>()
  let isCut = false
  await page.routeWebSocket(/\/collab\//, (socket) => {
    if (isCut) return void socket.close()
    socket.connectToServer()
    open.add(socket)
  })
  await page.route(/\/collab\//, async (route) => await (isCut ? route.abort() : route.continue()))
  return {
    cut() {
      isCut = true
      for (const socket of open) void socket.close()
      open.clear()
    },
    restore() {
      isCut = false
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
