/**
 * `npm run bench:editor`: how the editor of a long text feels while others write in it. Starts the product on an empty
 * folder, opens one text in a real browser, types there at ten keys a second, and prints a table and its
 * ratios, after what each page fetches before it shows, and how long a decision on hundreds of suggestions takes.
 */
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { demoCookie } from '../../support/demo-session'
import { enterDemo } from '../../support/people'
import { openPlace, startProduct } from '../../support/product'
import { type Colleague, lengthen, type Seat, sitDown, wordsOf } from './colleagues'
import { measureDecisions } from './decisions'
import { type Figures, figuresOf, ratios } from './figures'
import { type WatchedWindow, watchPage } from './in-page'
import { routeWeights } from './route-weights'

const text = '/p/val-aubrelle/propositions/P-90'
const typist = 'Mésange'
const colleague = 'Pascal Dutheillet'

const lengths = { short: 1000, long: 5000 }
const seconds = 10
const keyMilliseconds = 100
const writerMilliseconds = 100
const carets = 17
const caretMilliseconds = 1000

const browserPath =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path))

// Every socket listens for the end of the process.
process.setMaxListeners(carets + 10)

await using place = await openPlace()
const product = startProduct(place, { by: 'node', env: { DEMO: 'on' } })
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(browserPath === undefined ? {} : { executablePath: browserPath }),
})
try {
  await product.serves()
  console.table(await routeWeights())
  await measureAll(browser)
  await measureDecisions(browser, place.url)
} finally {
  await browser.close()
  product.signal('SIGTERM')
  await product.exited
}

async function measureAll(chrome: Browser): Promise<void> {
  const seat: Seat = {
    url: place.url,
    documentId: await documentIdOf(chrome),
    cookie: await demoCookie(place.url, colleague),
  }
  const short = await measureLength(chrome, seat, lengths.short)
  const long = await measureLength(chrome, seat, lengths.long)
  console.table({ ...labelled(lengths.short, short), ...labelled(lengths.long, long) })
  console.table({
    [`${lengths.short}: a writer / alone`]: ratios(short.besideOne, short.alone),
    [`${lengths.long}: a writer / alone`]: ratios(long.besideOne, long.alone),
    [`${lengths.long}: ${carets} carets / none`]: ratios(long.besideMany, long.besideOne),
    [`${lengths.long} / ${lengths.short}, a writer`]: ratios(long.besideOne, short.besideOne),
  })
}

type Measured = Readonly<Record<'alone' | 'besideOne' | 'besideMany', Figures>>

async function measureLength(chrome: Browser, seat: Seat, length: number): Promise<Measured> {
  const writer = await sitDown(seat)
  lengthen(writer.body, length)
  const { page, leave } = await enterDemo(chrome, typist, text, { baseURL: place.url })
  await takePlace(page, length)
  const alone = await measure(page)
  const besideOne = await beside(writer, () => measure(page))
  const others = await Promise.all(Array.from({ length: carets }, () => sitDown(seat)))
  const stopMoving = moveCarets(others)
  const besideMany = await beside(writer, () => measure(page))
  stopMoving()
  for (const each of [writer, ...others]) each.leave()
  await leave()
  return { alone, besideOne, besideMany }
}

function labelled(length: number, { alone, besideOne, besideMany }: Measured): Record<string, Figures> {
  return {
    [`${length}, alone`]: alone,
    [`${length}, a writer`]: besideOne,
    [`${length}, a writer, ${carets} carets`]: besideMany,
  }
}

/** The document's id stands in the address of its socket. */
async function documentIdOf(chrome: Browser): Promise<string> {
  const { page, leave } = await enterDemo(chrome, typist, '/', { baseURL: place.url })
  const opening = page.waitForEvent('websocket', (socket) => socket.url().includes('/collab/'))
  await page.goto(text)
  const id = /\/collab\/([^?]+)/.exec((await opening).url())?.[1]
  if (id === undefined) throw new Error('the text opened no socket')
  await leave()
  return id
}

/** Puts the caret in the middle of a text of this length, in sight of where the colleague writes. */
async function takePlace(page: Page, length: number): Promise<void> {
  const blocks = page.locator('.ProseMirror > *')
  await blocks.nth(length - 1).waitFor({ state: 'attached' })
  await blocks.nth(length / 2 - 2).click()
}

async function beside(writer: Colleague, during: () => Promise<Figures>): Promise<Figures> {
  const words = wordsOf(writer.body, Math.floor(writer.body.length / 2))
  const writing = setInterval(() => words.insert(words.length, 'a'), writerMilliseconds)
  const figures = await during()
  clearInterval(writing)
  return figures
}

/** Spread over the text, each stepping on by a letter; returns how to stop. */
function moveCarets(others: readonly Colleague[]): () => void {
  const timers = others.map(({ body, showCaret }, n) => {
    const block = Math.floor(((n + 0.5) * body.length) / others.length)
    let offset = 0
    return setInterval(() => {
      offset = (offset + 1) % 100
      showCaret(block, offset)
    }, caretMilliseconds)
  })
  return () => timers.forEach(clearInterval)
}

async function measure(page: Page): Promise<Figures> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const metric = async (wanted: string) => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === wanted)?.value ?? 0
  }
  const cpuMilliseconds = async () => (await metric('TaskDuration')) * 1000
  // tsx names functions by a helper that no page has.
  await page.evaluate('globalThis.__name ??= (named) => named')
  await page.evaluate(watchPage)
  const [beganAt, cpuBefore] = [Date.now(), await cpuMilliseconds()]
  while (Date.now() < beganAt + seconds * 1000) await page.keyboard.press('e', { delay: keyMilliseconds })
  const busyPercent = (100 * ((await cpuMilliseconds()) - cpuBefore)) / (Date.now() - beganAt)
  await session.send('HeapProfiler.collectGarbage')
  const heapMegabytes = (await metric('JSHeapUsedSize')) / 1_000_000
  await session.detach()
  const seen = await page.evaluate(() => (window as unknown as WatchedWindow).endWatch())
  return figuresOf(seen, { busyPercent, heapMegabytes })
}
