import { postgresLog } from '@deconcert/database'
import { type Anchor, anchorOf, textLines } from '@deconcert/document'
import { partsOf } from '@deconcert/sync'
import * as Y from 'yjs'
import { writeIn } from './stored-words'
import type { Visitor, World } from './world'

/** Adds a paragraph to a stored text, in somebody's name. */
export async function writeLine(
  world: World,
  documentId: string,
  author: Visitor,
  words: string,
): Promise<void> {
  await writeIn(world.tools.sql, documentId, author.accountId, (body) => {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(words)])
    body.insert(0, [paragraph])
  })
}

/** Proposes another paragraph in a stored text, as a suggestion of this id. */
export async function proposeLine(
  world: World,
  documentId: string,
  author: Visitor,
  id: string,
): Promise<void> {
  await writeIn(world.tools.sql, documentId, author.accountId, (body) => {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.setAttribute('inserted', `${id} ${author.accountId} 0`)
    paragraph.insert(0, [new Y.XmlText('Et si on ouvrait le soir ?')])
    body.insert(body.length, [paragraph])
  })
}

/** Takes these words out of a stored text. */
export async function deleteWords(
  world: World,
  documentId: string,
  author: Visitor,
  words: string,
): Promise<void> {
  await writeIn(world.tools.sql, documentId, author.accountId, (body) => {
    const { text, runs } = textLines(body)
    const at = text.indexOf(words)
    const run = runs.findLast(({ from }) => from <= at)
    run?.node.delete(at - run.from, words.length)
  })
}

/** The anchor of the first place where these words stand in a stored text, as a browser would make it. */
export async function anchorOn(
  world: World,
  documentId: string,
  words: string,
  fragment = 'body',
): Promise<Anchor> {
  const stored = await postgresLog(world.tools.sql).read(documentId)
  const doc = new Y.Doc()
  for (const part of stored ? partsOf(stored) : []) Y.applyUpdate(doc, part)
  const lines = textLines(doc.getXmlFragment(fragment))
  const from = lines.text.indexOf(words)
  const anchor = from < 0 ? null : anchorOf(lines, { from, to: from + words.length })
  if (anchor === null) throw new Error(`these words are not in the text: ${words}`)
  return anchor
}

type Asked = {
  readonly body?: string
  readonly mentions?: readonly string[]
  readonly isBlocking?: boolean
}

/** Opens a thread on these words. */
export async function commentOn(
  world: World,
  author: Visitor,
  documentId: string,
  words: string,
  { body = 'Où ?', mentions = [], isBlocking = false }: Asked = {},
) {
  const anchor = await anchorOn(world, documentId, words)
  return await author.post<{ id: string; refusal?: string }>(world.at(`/texts/${documentId}/threads`), {
    ...{ body, mentions, isBlocking, fragment: 'body', anchor },
  })
}

export type ListedThread = {
  readonly id: string
  readonly quote: string | null
  readonly before: string | null
  readonly after: string | null
  readonly state: string
  readonly isBlocking: boolean
  readonly anchor: Anchor | null
  readonly settler: string | null
  readonly comments: readonly {
    readonly id: string
    readonly body: string | null
    readonly editedAt: string | null
    readonly withdrawnAt: string | null
    readonly changeRefusal: string | null
    readonly mentions: readonly { readonly accountId: string }[]
  }[]
  readonly refusals: { readonly reply: string | null; readonly settle: string | null }
}

/** What somebody sees of a text's threads. */
export async function threadsOf(
  world: World,
  reader: Visitor,
  documentId: string,
): Promise<readonly ListedThread[]> {
  const { body } = await reader.get<{ threads: readonly ListedThread[] }>(
    world.at(`/texts/${documentId}/threads`),
  )
  return body.threads
}
