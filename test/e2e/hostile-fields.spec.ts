import {
  isTypedField,
  type SheetFieldKey,
  sheetFieldShape,
  sheetTemplate,
  type TypedFieldKey,
} from '@deconcert/domain'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { fromOurPages } from '../support/demo-session'
import { hostileValue, payloadsInTurn } from '../support/hostile-values'
import { expectInert, openWatched, type Watched } from '../support/inert'
import { planWithSheet } from '../support/plan-with-sheet'

/** Fields of ids and of files, and the title, which an import has set: no words are typed in them. */
const wordless = new Set(['title', 'attachment', 'principles', 'annexes'])
const isWorded = (key: SheetFieldKey): key is TypedFieldKey => isTypedField(key) && !wordless.has(key)

test('words that try to run a script, in every short field, label, figure and model of a plan, are words', async ({
  browser,
  baseURL,
}) => {
  const watched = await openWatched(browser, baseURL)
  const { page } = watched
  const { address, sheet } = await planWithSheet(page)
  const api = `/api/plans/${address.split('/').at(-1)}`
  const payloads = payloadsInTurn()
  const send = async (method: 'post' | 'put', path: string, data: object) => {
    const answer = await page.request[method](`${api}${path}`, { data, headers: fromOurPages })
    expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBeLessThan(300)
    return (await answer.json()) as { readonly id: string; readonly slug: string }
  }
  const sheetId = sheet.split('/').at(-1)
  for (const key of sheetTemplate.map((field) => field.key).filter(isWorded)) {
    const value = withoutIds(hostileValue(sheetFieldShape(key), payloads.next))
    await send('put', `/sheets/${sheetId}/fields/${key}`, { value, expectedVersion: 0 })
  }
  const { template } = (await (await page.request.get(`${api}/sheet-template`)).json()) as {
    readonly template: {
      readonly version: number
      readonly fields: readonly object[]
      readonly ruleGates: object
    }
  }
  const own = ['short-text', 'yes-no'].map((kind, n) => ({
    ...{ key: `own-00000000-0000-4000-8000-00000000000${n}`, section: 'why', isHidden: false, gate: null },
    ...{ shape: { kind }, label: payloads.next(160), help: payloads.next(400) },
  }))
  await send('put', '/sheet-template', {
    ...{ expectedVersion: template.version, ruleGates: template.ruleGates },
    fields: [...template.fields.map((field) => ({ ...field, help: payloads.next(400) })), ...own],
  })
  const group = await send('post', '/groups', { name: payloads.next(100) })
  const { id: diagnosticId } = await send('post', `/groups/${group.slug}/diagnostic`, {
    title: payloads.next(150),
  })
  await send('post', '/cards', {
    ...{ diagnosticId, value: 1, year: 2025, territoryId: null, link: '', reliability: 'data' },
    ...{
      title: payloads.next(160),
      unit: payloads.next(60),
      source: payloads.next(300),
      reading: payloads.next(300),
    },
  })
  await send('post', '/series', {
    diagnosticId,
    fileName: 'x.csv',
    series: [
      {
        ...{ title: payloads.next(150), unit: payloads.next(60), source: payloads.next(300), replaces: null },
        points: [{ territoryId: null, year: 2024, value: 1 }],
      },
    ],
  })
  const model = {
    kind: 'proposal',
    text: `# ${payloads.next(80)}\n\n${payloads.next(200)}`,
    expectedVersion: 0,
  }
  await send('put', '/writing/text-models', model)
  expect(payloads.count()).toBeGreaterThan(400)

  await look(watched, sheet)
  await page.emulateMedia({ media: 'print' })
  await expectInert(watched, page.locator('main'))
  await page.emulateMedia({ media: 'screen' })
  for (const place of [
    'fiches',
    `groupes/${group.slug}/diagnostic`,
    'reglages?onglet=modeles',
    'reglages?onglet=fiches',
    'groupes',
  ])
    await look(watched, `${address}/${place}`)
})

async function look(watched: Watched, address: string): Promise<void> {
  const { page } = watched
  await page.goto(address)
  await expect.poll(() => wordsOn(page)).toContain('window.ran')
  await expectInert(watched, page.locator('main'))
}

/** What a page says, and what its inputs hold. */
async function wordsOn(page: Page): Promise<string> {
  return await page.locator('main').evaluate((main) => {
    const inputs = [...main.querySelectorAll('input, textarea')] as HTMLInputElement[]
    return [main.textContent, ...inputs.map(({ value }) => value)].join('\n')
  })
}

/** Lists of ids hold ids alone. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name.endsWith('Ids') ? [] : withoutIds(each)]),
  )
}
