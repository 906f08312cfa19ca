import * as Y from 'yjs'

/** By client id, the clock from which its edits are not known to be stored. */
export type UnsentFrom = ReadonlyMap<number, number>

/** What every shared type has, whatever its events are. */
type Type = Pick<Y.XmlElement, '_item' | '_start'>

/**
 * What a transaction of others has taken away of insertions that were not stored yet, for want of the passage that they
 * were typed into: no state of the server has ever shown them. Each passage as it was before, its text alone, in an
 * update of a document of its own under the same fragment; null when nothing was lost.
 *
 * To be called in `afterTransaction`: Yjs forgets what was deleted just after.
 */
export function lostInsertions(transaction: Y.Transaction, unsent: UnsentFrom): Uint8Array | null {
  if (!touches(transaction, unsent)) return null
  const passages = new Set<Y.XmlElement>()
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return
    const from = unsent.get(struct.id.client)
    if (from === undefined || struct.id.clock + struct.length <= from) return
    const passage = passageOf(struct)
    if (passage) passages.add(passage)
  })
  return passages.size === 0 ? null : draftOf([...passages], transaction)
}

/** Nearly every transaction ends here. */
function touches({ deleteSet }: Y.Transaction, unsent: UnsentFrom): boolean {
  return [...unsent].some(([client, from]) =>
    deleteSet.clients.get(client)?.some(({ clock, len }) => clock + len > from),
  )
}

function passageOf({ parent }: Y.Item): Y.XmlElement | null {
  let type = parent as Type | undefined
  while (type && !(type instanceof Y.XmlElement)) type = type._item?.parent as Type | undefined
  return type ?? null
}

function draftOf(passages: readonly Y.XmlElement[], transaction: Y.Transaction): Uint8Array | null {
  const draft = new Y.Doc()
  for (const passage of passages) {
    const name = fragmentOf(passage, transaction.doc)
    if (name === null) continue
    const copy = new Y.XmlElement(passage.nodeName)
    copy.insert(0, [new Y.XmlText(textBefore(passage, transaction))])
    draft.getXmlFragment(name).push([copy])
  }
  return draft.share.size === 0 ? null : Y.encodeStateAsUpdate(draft)
}

function fragmentOf(passage: Y.XmlElement, doc: Y.Doc): string | null {
  let root: Type = passage
  while (root._item) root = root._item.parent as Type
  for (const [name, type] of doc.share) if ((type as unknown) === root) return name
  return null
}

function textBefore(type: Type, transaction: Y.Transaction): string {
  const texts: string[] = []
  for (let item = type._start; item; item = item.right) {
    if (!wasThere(item, transaction)) continue
    if (item.content instanceof Y.ContentString) texts.push(item.content.str)
    else if (item.content instanceof Y.ContentType)
      texts.push(textBefore(item.content.type as unknown as Type, transaction))
  }
  return texts.join('')
}

function wasThere(item: Y.Item, { beforeState, deleteSet }: Y.Transaction): boolean {
  if (item.id.clock >= (beforeState.get(item.id.client) ?? 0)) return false
  return !item.deleted || Y.isDeleted(deleteSet, item.id)
}
