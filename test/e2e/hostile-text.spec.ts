import { openDocument } from '@deconcert/sync/client'
import { expect, type Locator } from '@playwright/test'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { test } from '../support/browser-test'
import { demoCookie, fromOurPages } from '../support/demo-session'
import { expectInert, expectNoticed, openWatched } from '../support/inert'
import { scriptPayloads } from '../support/script-payloads'
import { fr } from '../support/sentence'

/**
 * Hundreds of texts that try to run a script, by every way into a shared text that needs no file, looked at wherever the
 * text is shown. Files are those of `hostile-files.spec.ts`.
 */
test.describe
  .serial('texts that try to run a script', () => {
    const planAddress = '/api/plans/val-aubrelle'
    const atOnce = 60
    const author = 'Mésange'
    let address = ''
    let documentId = ''
    let anchor = { start: '', end: '' }

    test.beforeAll(async ({ baseURL }) => {
      const send = await sender(baseURL ?? '', author)
      const { groups } = (await send('GET', `${planAddress}/groups`)) as {
        groups: { id: string; slug: string }[]
      }
      const groupId = groups.find(({ slug }) => slug === 'accueil')?.id
      const title = scriptPayloads.slice(-5).join(' ').slice(0, 400)
      const { id } = (await send('POST', `${planAddress}/proposals`, { groupId, title })) as { id: string }
      const proposal = (await send('GET', `${planAddress}/proposals/${id}`)) as { documentId: string }
      address = `/p/val-aubrelle/propositions/${id}`
      documentId = proposal.documentId
    })

    test('[T13] pasted, they leave nothing in the editor that could run', async ({ browser, baseURL }) => {
      const watched = await openWatched(browser, baseURL, author)
      const { page } = watched
      await page.goto(address)
      const text = page.getByRole('textbox', { name: fr.proposal.page.text })
      await expect(text).toBeVisible()
      for (let from = 0; from < scriptPayloads.length; from += atOnce)
        await paste(text, scriptPayloads.slice(from, from + atOnce))
      await expect(page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
      await expectInert(watched, text)
      await expectNoticed(watched)
    })

    test('[T5] [T6] written in the shared state, they are shown as text or not at all', async ({
      browser,
      baseURL,
    }) => {
      anchor = await writeRaw(baseURL ?? '', documentId, author)
      const watched = await openWatched(browser, baseURL, author)
      const { page } = watched
      await page.goto(address)
      await expect(page.locator('[data-editor="body"]')).toContainText('window.ran')
      await expectInert(watched, page.locator('[data-editor="body"]'))

      await page.emulateMedia({ media: 'print' })
      await expectInert(watched, page.locator('main'))
      await page.emulateMedia({ media: 'screen' })
      await page.goto(`${address}?volet=historique`)
      await expect(page.getByRole('tabpanel')).toBeVisible()
      await expectInert(watched, page.locator('main'))
    })

    test('said in comments and in the glossary, they are words', async ({ browser, baseURL }) => {
      const send = await sender(baseURL ?? '', author)
      // Those that are made by combining say nothing new here, and a panel of many threads is slow.
      const commented = scriptPayloads.slice(-250)
      for (let from = 0; from < commented.length; from += 45) {
        const body = commented
          .slice(from, from + 45)
          .join('\n')
          .slice(0, 4_900)
        await send('POST', `${planAddress}/texts/${documentId}/threads`, { body, fragment: 'body', anchor })
      }
      const meaning = scriptPayloads.slice(-3).join(' ').slice(0, 290)
      await send('PUT', `${planAddress}/writing/glossary`, { acronym: 'XSS', meaning, expectedVersion: 0 })

      const watched = await openWatched(browser, baseURL, author)
      const { page } = watched
      await page.goto(`${address}?volet=commentaires`)
      await expect(page.getByText('window.ran').first()).toBeVisible()
      await expectInert(watched, page.locator('main'))
      for (const place of ['reglages?onglet=glossaire', 'propositions']) {
        await page.goto(`/p/val-aubrelle/${place}`)
        await expect(page.getByText('window.ran').first()).toBeVisible()
        await expectInert(watched, page.locator('main'))
      }
      await send('PUT', `${planAddress}/writing/glossary`, {
        acronym: 'XSS',
        meaning: '',
        expectedVersion: 1,
      })
      const id = address.split('/').at(-1)
      await send('POST', `${planAddress}/proposals/${id}/withdrawal`, {})
    })
  })

async function paste(text: Locator, payloads: readonly string[]): Promise<void> {
  await text.evaluate(
    (element, html) => {
      const data = new DataTransfer()
      data.setData('text/html', html)
      data.setData('text/plain', html)
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    },
    payloads.map((payload) => `<p>${payload}</p>`).join('\n'),
  )
}

type Anchor = { readonly start: string; readonly end: string }

/**
 * Links that lead where none may, unknown elements and attributes, and every payload as words. Answers with where a
 * comment on the first words stands.
 */
async function writeRaw(url: string, id: string, name: string): Promise<Anchor> {
  const cookie = await demoCookie(url, name)
  class Signed extends WebSocket {
    constructor(to: string) {
      super(to, { headers: { cookie, origin: url } })
    }
  }
  const doc = new Y.Doc()
  const opened = openDocument({
    serverUrl: `${url.replace('http', 'ws')}/collab`,
    documentId: id,
    doc,
    person: { id: cookie, name: 'Somebody' },
    onSaveState: () => undefined,
    onAccess: () => undefined,
    chance: () => 0,
    WebSocket: Signed as unknown as typeof globalThis.WebSocket,
  })
  await opened.synced
  const body = doc.getXmlFragment('body')
  const said = new Y.XmlText('Ce qui est commenté')
  doc.transact(() => {
    const first = new Y.XmlElement('paragraph')
    first.insert(0, [said])
    body.insert(0, [first])
    for (const [n, payload] of scriptPayloads.entries()) body.push([hostileBlock(payload, n)])
  })
  await expect.poll(() => opened.hasUnsaved()).toBe(false)
  opened.destroy()
  const place = (at: number) =>
    Buffer.from(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(said, at))).toString('base64')
  return { start: place(0), end: place(6) }
}

function hostileBlock(payload: string, n: number): Y.XmlElement {
  const linked = new Y.XmlText()
  linked.insert(0, payload, n % 3 === 0 ? { link: { href: /'([^']*)'/.exec(payload)?.[1] ?? payload } } : {})
  const names = [
    ...['paragraph', 'paragraph', 'script', 'image', 'iframe', 'svg', 'figureCard', 'dataView', 'testimony'],
    ...['heading', 'tableCell'],
  ]
  const block = new Y.XmlElement(names[n % names.length] ?? 'paragraph')
  block.setAttribute('onclick', payload)
  block.setAttribute('style', payload)
  for (const name of ['src', 'href', 'class', 'id', 'srcdoc', 'data-card', 'data-file', 'inserted', 'alt'])
    if (n % 2 === 0) block.setAttribute(name, payload)
  // Whatever is no text at all, where a text is expected.
  const forged = {
    style: { position: 'fixed' },
    toString: 1,
    valueOf: 1,
    dangerouslySetInnerHTML: { __html: payload },
  }
  const said = { id: payload, author: payload, at: payload, breaks: payload }
  const forgedMarks = { author: forged, insertion: forged, deletion: forged }
  const link = {
    href: payload,
    target: payload,
    rel: payload,
    class: payload,
    style: payload,
    onclick: payload,
  }
  const hostileMarks = { link, insertion: said, deletion: said, bold: { style: payload, class: payload } }
  const marked = [forgedMarks, hostileMarks][n % 7] ?? {}
  const words = new Y.XmlText()
  words.insert(0, payload, marked)
  for (const name of ['card', 'series', 'audience', 'file', 'alt', 'inserted', 'level', 'colspan'])
    if (n % 5 === 0) block.setAttribute(name, forged as unknown as string)
  block.insert(0, [linked, words])
  return block
}

async function sender(url: string, name: string) {
  const cookie = await demoCookie(url, name)
  return async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { ...fromOurPages, cookie },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    expect(answer.ok, `${method} ${path}: ${answer.status}`).toBe(true)
    return await answer.json()
  }
}
