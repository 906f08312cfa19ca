import { openDocument } from '@deconcert/sync/client'
import { WebSocket } from 'ws'
import * as Y from 'yjs'

/** A text of the product as programs reach it: the product's address, the document, and the cookie of a member. */
export type Seat = { readonly url: string; readonly documentId: string; readonly cookie: string }

/** Somebody who writes in the text without a page. */
export type Colleague = {
  readonly body: Y.XmlFragment
  /** Shows a caret in this block. */
  readonly showCaret: (block: number, offset: number) => void
  readonly leave: () => void
}

/** Comes in, and resolves when all of the text is there. */
export async function sitDown({ url, documentId, cookie }: Seat): Promise<Colleague> {
  class Signed extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie, origin: url } })
    }
  }
  const doc = new Y.Doc()
  const opened = openDocument({
    serverUrl: `${url.replace('http', 'ws')}/collab`,
    documentId,
    doc,
    person: { id: cookie, name: 'bench' },
    onSaveState: () => undefined,
    onAccess: (access) => {
      if (access.kind !== 'write') throw new Error(`a colleague may not write: ${JSON.stringify(access)}`)
    },
    WebSocket: Signed as unknown as typeof globalThis.WebSocket,
  })
  await opened.synced
  const body = doc.getXmlFragment('body')
  return {
    body,
    showCaret(block, offset) {
      const at = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(wordsOf(body, block), offset))
      opened.awareness.setLocalStateField('cursor', { anchor: at, head: at })
    },
    leave: () => opened.destroy(),
  }
}

/** The words of a block that is a paragraph. */
export function wordsOf(body: Y.XmlFragment, block: number): Y.XmlText {
  return (body.get(block) as Y.XmlElement).get(0) as Y.XmlText
}

const blocksAtOnce = 400

/** Adds paragraphs of about 200 characters until the text has this many blocks. */
export function lengthen(body: Y.XmlFragment, blocks: number): void {
  while (body.length < blocks) {
    const missing = Math.min(blocksAtOnce, blocks - body.length)
    body.insert(
      body.length,
      Array.from({ length: missing }, (_, n) => paragraph(body.length + n)),
    )
  }
}

export const sentence =
  'le département et ses partenaires accompagnent chaque personne dans son parcours, au plus près de chez elle, avec les communes et les associations '

function paragraph(number: number): Y.XmlElement {
  const block = new Y.XmlElement('paragraph')
  const start = (number * 17) % sentence.length
  const words = (sentence.slice(start) + sentence + sentence).slice(0, 195)
  block.insert(0, [new Y.XmlText(`${number} ${words}`.trim())])
  return block
}
