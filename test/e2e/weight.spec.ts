import { expect } from '@playwright/test'
import { test } from '../support/browser-test'
import { needed, readManifest, waitingForEachOther, weigh } from '../support/weight'

/** Bytes of gzip that a page may ask for, and why they are not fewer: infra/decisions/015. */
const limits = { first: { js: 178_000, css: 13_500 }, editor: 210_000 }

const first = ['index.html', 'src/i18n/fr/first.ts', 'src/features/identity/sign-in-page.tsx']
const proposal = [
  'index.html',
  'src/i18n/fr/catalogue.ts',
  'src/shell/plan-layout.tsx',
  'src/shell/plan-nav.tsx',
  'src/shell/account-menu.tsx',
  'src/shell/plan-switcher.tsx',
  'src/features/proposal/proposal-page.tsx',
]

test('the sign-in page stays light', async () => {
  const manifest = await readManifest()
  const weight = await weigh(manifest, needed(manifest, first))

  expect(weight.js).toBeLessThanOrEqual(limits.first.js)
  expect(weight.css).toBeLessThanOrEqual(limits.first.css)
})

test('the editor comes only with a text, and stays light', async () => {
  const manifest = await readManifest()
  const page = needed(manifest, proposal)
  const more = [...needed(manifest, ['src/text-page/shared-text.tsx'])].filter((name) => !page.has(name))
  const weight = await weigh(manifest, more)

  expect(weight.js).toBeGreaterThan(100_000)
  expect(weight.js).toBeLessThanOrEqual(limits.editor)
})

test('no file of the build waits for one that waits for it: their order would be chance', async () => {
  expect(waitingForEachOther(await readManifest())).toEqual([])
})
