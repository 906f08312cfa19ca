import * as Y from 'yjs'
import type { Chance } from './chance'
import { roots } from './content'
import type { Marks } from './marks'

type Edit = (doc: Y.Doc, marks: Marks, chance: Chance) => void

/** Writes, deletes or formats something, somewhere, in one transaction. */
export function editAnything(doc: Y.Doc, marks: Marks, chance: Chance): void {
  doc.transact(() => chance.pick(edits)(doc, marks, chance))
}

const edits: readonly Edit[] = [
  (doc, marks, chance) => insert(roots.body(doc), marks.write(), chance),
  (doc, marks, chance) => insert(roots.body(doc), marks.write(), chance),
  (doc, marks, chance) => erase(roots.body(doc), marks, chance),
  (doc, _, chance) => format(roots.body(doc), chance),
  insertInList,
  deleteFromList,
  writeInEntry,
  setField,
  insertInTree,
  writeInTree,
  writeInTree,
  deleteFromTree,
]

function insert(text: Y.Text, mark: string, chance: Chance): void {
  const words = `${'abcdefgh'.slice(chance.below(9))}${mark}${'xyz'.slice(chance.below(4))}`
  const at = chance.below(text.length + 1)
  if (chance.is(20)) text.insert(at, words, { bold: true })
  else text.insert(at, words)
}

function erase(text: Y.Text, marks: Marks, chance: Chance): void {
  if (text.length === 0) return
  const at = chance.below(text.length)
  const length = Math.min(1 + chance.below(12), text.length - at)
  marks.delete(wordsOf(text).slice(at, at + length))
  text.delete(at, length)
}

function format(text: Y.Text, chance: Chance): void {
  if (text.length === 0) return
  const at = chance.below(text.length)
  const length = Math.min(1 + chance.below(20), text.length - at)
  text.format(at, length, { [chance.pick(['bold', 'italic'])]: chance.pick([true, null]) })
}

/** An entry holds texts and lists of its own; it is known by its mark. */
function insertInList(doc: Y.Doc, marks: Marks, chance: Chance): void {
  const list = roots.list(doc)
  const at = chance.below(list.length + 1)
  const mark = marks.write()
  list.insert(at, [chance.is(50) ? mark : new Y.Map([['mark', mark]])])
}

function deleteFromList(doc: Y.Doc, marks: Marks, chance: Chance): void {
  const list = roots.list(doc)
  if (list.length === 0) return
  const at = chance.below(list.length)
  const entry = list.get(at)
  marks.delete(typeof entry === 'string' ? entry : String(entry.get('mark')))
  list.delete(at)
}

function writeInEntry(doc: Y.Doc, marks: Marks, chance: Chance): void {
  const entries = roots.list(doc).toArray()
  const maps = entries.filter((entry): entry is Y.Map<unknown> => entry instanceof Y.Map)
  if (maps.length === 0) return
  const entry = chance.pick(maps)
  const key = chance.pick(['a', 'b'])
  const text = entry.get(key)
  const mark = marks.write({ within: String(entry.get('mark')), mayGo: true })
  if (text instanceof Y.Text) insert(text, mark, chance)
  else entry.set(key, chance.is(50) ? new Y.Text(mark) : mark)
}

function setField(doc: Y.Doc, marks: Marks, chance: Chance): void {
  const fields = roots.fields(doc)
  const key = chance.pick(['a', 'b', 'c'])
  const value = fields.get(key)
  if (chance.is(20)) fields.delete(key)
  else if (value instanceof Y.Text && chance.is(70)) insert(value, marks.write({ mayGo: true }), chance)
  else {
    const mark = marks.write({ mayGo: true })
    fields.set(key, chance.is(40) ? new Y.Text(mark) : mark)
  }
}

function insertInTree(doc: Y.Doc, marks: Marks, chance: Chance): void {
  const parent = chance.pick([roots.tree(doc), ...elementsIn(roots.tree(doc))])
  const mark = marks.write({ within: parent instanceof Y.XmlElement ? markOf(parent) : null })
  const element = new Y.XmlElement(chance.pick(['p', 'li']))
  element.setAttribute('mark', mark)
  element.insert(0, [new Y.XmlText('…')])
  parent.insert(chance.below(parent.length + 1), [element])
}

function writeInTree(doc: Y.Doc, marks: Marks, chance: Chance): void {
  const elements = elementsIn(roots.tree(doc))
  if (elements.length === 0) return
  const element = chance.pick(elements)
  const texts = element.toArray().filter((child) => child instanceof Y.XmlText)
  if (texts.length === 0) return
  const text = chance.pick(texts)
  const writing: readonly (() => void)[] = [
    () => element.setAttribute('level', String(chance.below(5))),
    () => format(text, chance),
    () => format(text, chance),
    () => erase(text, marks, chance),
    () => erase(text, marks, chance),
    () => insert(text, marks.write({ within: markOf(element) }), chance),
    () => insert(text, marks.write({ within: markOf(element) }), chance),
  ]
  chance.pick(writing)()
}

function deleteFromTree(doc: Y.Doc, marks: Marks, chance: Chance): void {
  const elements = elementsIn(roots.tree(doc))
  if (elements.length === 0) return
  const element = chance.pick(elements)
  const { parent } = element
  if (!(parent instanceof Y.XmlFragment)) return
  marks.delete(markOf(element))
  parent.delete(parent.toArray().indexOf(element))
}

function elementsIn(parent: Y.XmlFragment): readonly Y.XmlElement[] {
  return parent
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlElement ? [child, ...elementsIn(child)] : []))
}

function markOf(element: Y.XmlElement): string {
  return element.getAttribute('mark') ?? ''
}

/** What a text says, without its formatting; one character for each place in it. */
function wordsOf(text: Y.Text): string {
  const delta: { insert: string }[] = text.toDelta()
  return delta.map(({ insert: words }) => words).join('')
}
