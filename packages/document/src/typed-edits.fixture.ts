import * as Y from 'yjs'

/** One edit: who, where about, and what. */
export type TypedEdit = { readonly client: number; readonly place: number; readonly act: number }

/** So many edits of three people, drawn from this chance. */
export function edits(chance: Iterable<number>, count: number): TypedEdit[] {
  const drawn = chance[Symbol.iterator]()
  const next = () => Number(drawn.next().value ?? 0)
  return Array.from({ length: count }, () => ({ client: 11 + (next() % 3), place: next(), act: next() }))
}

/** Makes it in the fragment `body`: words typed or deleted, a mark set, a block put in or taken out. */
export function edit(doc: Y.Doc, { client, place, act }: TypedEdit): void {
  doc.clientID = client
  const body = doc.getXmlFragment('body')
  const texts = textsIn(body)
  const text = texts[place % Math.max(texts.length, 1)]
  doc.transact(() => {
    if (act % 7 === 0 || text === undefined) body.insert(place % (body.length + 1), [paragraph('Ajout. ')])
    else if (act % 7 === 1 && body.length > 1) body.delete(place % body.length, 1)
    else retype(text, place, act % 7)
  })
}

function retype(text: Y.XmlText, place: number, act: number): void {
  if (act === 2) text.format(0, text.length, { bold: {} })
  else if (act < 5 || text.length < 4) text.insert(place % (text.length + 1), ' mots')
  else text.delete(place % (text.length - 2), 2)
}

function paragraph(words: string): Y.XmlElement {
  const block = new Y.XmlElement('paragraph')
  const text = new Y.XmlText()
  block.insert(0, [text])
  text.insert(0, words)
  return block
}

function textsIn(parent: Y.XmlFragment): Y.XmlText[] {
  return parent
    .toArray()
    .flatMap((child) =>
      child instanceof Y.XmlText ? [child] : child instanceof Y.XmlElement ? textsIn(child) : [],
    )
}
