import { prosemirrorToYXmlFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { deepestNesting, type JSONContent } from './content'
import { contentProblems } from './content-problems'
import { schema } from './schema'

/** The author of first updates. No person's client may use it. */
export const seedClientId = 1

/** The type name that stands in JSON for what lies too deep to be read; the schema does not know it. */
const tooDeep = 'too-deep'

/**
 * The first update (Yjs V1) of a document: these fragments with this content.
 * Equal content gives equal bytes, and applying them twice changes nothing.
 * Throws when the content is not of the schema: a seed is ours, not a visitor's.
 */
export function seedUpdate(fragments: Readonly<Record<string, JSONContent>>): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = seedClientId
  for (const [name, content] of Object.entries(fragments)) {
    const [problem] = contentProblems(content)
    if (problem) throw new RangeError(`The fragment ${name} has ${problem}`)
    prosemirrorToYXmlFragment(schema().nodeFromJSON(content), doc.getXmlFragment(name))
  }
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}

/** An empty text: one empty paragraph, so that everybody's first letters meet in the same one. */
export function emptyContent(): JSONContent {
  return { type: 'doc', content: [{ type: 'paragraph' }] }
}

/** The first update of a document whose fragments are all empty texts. */
export function emptySeed(fragmentNames: readonly string[]): Uint8Array {
  return seedUpdate(Object.fromEntries(fragmentNames.map((name) => [name, emptyContent()])))
}

/**
 * What these updates (Yjs V1, in any order) say in each fragment, read on a throw-away copy and without a schema:
 * nothing is repaired, nothing is left out. A fragment that was never written is an empty `doc`.
 * Throws when an update is not readable or when one that others depend on is missing.
 */
export function readFragments<Name extends string>(
  updates: readonly Uint8Array[],
  names: readonly Name[],
): Record<Name, JSONContent> {
  return onCopy(updates, (doc) => contentsOf(doc, names))
}

/** What these updates say in every fragment that they write in, read as `readFragments` does. */
export function readAllFragments(updates: readonly Uint8Array[]): Record<string, JSONContent> {
  return onCopy(updates, (doc) => contentsOf(doc, [...doc.share.keys()]))
}

function contentsOf<Name extends string>(doc: Y.Doc, names: readonly Name[]): Record<Name, JSONContent> {
  const read = names.map((name) => [name, fragmentContent(doc.getXmlFragment(name))])
  return Object.fromEntries(read) as Record<Name, JSONContent>
}

/** Reads these updates on a throw-away copy. Throws as `readFragments` does. */
export function onCopy<Value>(updates: readonly Uint8Array[], read: (doc: Y.Doc) => Value): Value {
  const doc = new Y.Doc()
  try {
    Y.transact(doc, () => {
      for (const update of updates) Y.applyUpdate(doc, update)
    })
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) {
      throw new RangeError('An update that others depend on is missing')
    }
    return read(doc)
  } finally {
    doc.destroy()
  }
}

/** How one run of shared text is read. */
type ReadText = (text: Y.XmlText) => JSONContent[]

/** What a fragment says, as it is, the unknown included. Never changes the document. */
export function fragmentContent(fragment: Y.XmlFragment, readText: ReadText = readRuns): JSONContent {
  return { type: 'doc', content: fragment.toArray().flatMap((each) => childContent(each, 1, readText)) }
}

/** What one child of a fragment says; a run of text may be several. */
export function blockContent(block: unknown): JSONContent[] {
  return childContent(block, 1, readRuns)
}

function readRuns(text: Y.XmlText): JSONContent[] {
  return text.toDelta().map(runContent)
}

function childContent(child: unknown, depth: number, readText: ReadText): JSONContent[] {
  if (child instanceof Y.XmlText) return readText(child)
  if (child instanceof Y.XmlElement) return [elementContent(child, depth, readText)]
  return [{ type: 'unknown' }]
}

function elementContent(element: Y.XmlElement, depth: number, readText: ReadText): JSONContent {
  if (depth >= deepestNesting) return { type: tooDeep }
  const attrs = element.getAttributes()
  const content = element.toArray().flatMap((child) => childContent(child, depth + 1, readText))
  return {
    type: element.nodeName,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  }
}

type Run = { readonly insert: unknown; readonly attributes?: Readonly<Record<string, unknown>> }

/** The suffix that the editor's binding gives to marks that may overlap themselves. */
const overlapSuffix = /--[a-zA-Z0-9+/=]{8}$/

/** What a run of shared text says. */
export function runContent({ insert, attributes }: Run): JSONContent {
  if (typeof insert !== 'string') return { type: 'embed' }
  const marks = Object.entries(attributes ?? {}).map(([name, attrs]) => ({
    type: name.replace(overlapSuffix, ''),
    ...(isFilled(attrs) && { attrs }),
  }))
  return { type: 'text', text: insert, ...(marks.length > 0 && { marks }) }
}

function isFilled(attrs: unknown): attrs is Record<string, unknown> {
  return typeof attrs === 'object' && attrs !== null && Object.keys(attrs).length > 0
}
