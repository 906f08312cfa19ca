import { prosemirrorToYXmlFragment, updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import type { JSONContent } from './content'
import { blockContent } from './fragment'
import { schema } from './schema'
import { type TextChange, withChanges } from './text-change'

/**
 * The update (Yjs V1) that makes these changes in a document, given as its updates: the blocks concerned and no other,
 * so that what is typed elsewhere meanwhile stays. A block that is reworded keeps its identity.
 * `clientId` is whoever is to have written it. Throws a RangeError when the text cannot be read block by block.
 */
export function amendingUpdate(
  updates: readonly Uint8Array[],
  name: string,
  changes: readonly TextChange[],
  clientId: number,
): Uint8Array {
  return amendingUpdates(updates, new Map([[name, changes]]), clientId)
}

/** The same in several fragments at once, each by its name. */
export function amendingUpdates(
  updates: readonly Uint8Array[],
  changes: ReadonlyMap<string, readonly TextChange[]>,
  clientId: number,
): Uint8Array {
  const doc = new Y.Doc()
  try {
    for (const update of updates) Y.applyUpdate(doc, update)
    const before = Y.encodeStateVector(doc)
    doc.clientID = clientId
    doc.transact(() => {
      for (const [name, ofOne] of changes) amend(doc.getXmlFragment(name), ofOne)
    })
    return Y.encodeStateAsUpdate(doc, before)
  } finally {
    doc.destroy()
  }
}

function amend(fragment: Y.XmlFragment, changes: readonly TextChange[]): void {
  const { content = [] } = withChanges({ type: 'doc', content: wholeBlocks(fragment) }, changes)
  // From the end on, so that the places of those before stay what they are.
  for (const change of changes.toReversed()) makeChange(fragment, change)
  if (fragment.length === 0) fragment.insert(0, typed(content))
}

function wholeBlocks(fragment: Y.XmlFragment): JSONContent[] {
  return fragment.toArray().map((block) => {
    const [content, ...others] = blockContent(block)
    if (content === undefined || others.length > 0) throw new RangeError('Loose text between the blocks')
    return content
  })
}

function makeChange(fragment: Y.XmlFragment, { from, to, blocks }: TextChange): void {
  const [block] = blocks
  const standing = fragment.get(from)
  const isReworded = to - from === 1 && blocks.length === 1
  if (isReworded && block && standing instanceof Y.XmlElement && standing.nodeName === block.type) {
    const node = schema().nodeFromJSON(block)
    updateYFragment(fragment.doc as Y.Doc, standing, node, { mapping: new Map(), isOMark: new Map() })
    return
  }
  if (to > from) fragment.delete(from, to - from)
  if (blocks.length > 0) fragment.insert(from, typed(blocks))
}

/** These blocks as shared ones that stand nowhere yet. */
function typed(blocks: readonly JSONContent[]): (Y.XmlElement | Y.XmlText)[] {
  const doc = new Y.Doc()
  const fragment = doc.getXmlFragment('blocks')
  prosemirrorToYXmlFragment(schema().nodeFromJSON({ type: 'doc', content: [...blocks] }), fragment)
  const copies = fragment.toArray().map((block) => block.clone() as Y.XmlElement | Y.XmlText)
  doc.destroy()
  return copies
}
