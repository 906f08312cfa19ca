import type { Transaction as Edit, EditorState } from '@tiptap/pm/state'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import type { Transaction, UndoManager, XmlFragment } from 'yjs'
import * as Y from 'yjs'
import { deepestNesting, type JSONContent } from './content'
import { contentProblems } from './content-problems'
import { blockContent, emptyContent } from './fragment'
import { schema } from './schema'

/**
 * Why an editor may not be mounted on this content: it would delete or drop something of it, for everyone.
 * Lists, quotes and tables emptied by two people at once are no reason: an editor removes them, and nothing is lost.
 */
export function openingProblems(content: JSONContent): string[] {
  const kept = withoutEmptied(content, 0)
  return Array.isArray(kept.content) && kept.content.length === 0 ? [] : contentProblems(kept)
}

/** The content as an editor would take it up without losing anything, or null when it cannot. */
export function editableContent(content: JSONContent): JSONContent | null {
  const kept = withoutEmptied(content, 0)
  if ((kept.content ?? []).length === 0) return emptyContent()
  return contentProblems(kept).length > 0 ? null : kept
}

function withoutEmptied(node: JSONContent, depth: number): JSONContent {
  if (depth >= deepestNesting || !Array.isArray(node?.content)) return node
  const content = node.content
    .map((child) => withoutEmptied(child, depth + 1))
    .filter((child) => !isEmptiedContainer(child))
  return { ...node, content }
}

function isEmptiedContainer(node: JSONContent): boolean {
  const type = schema().nodes[node?.type ?? '']
  return type !== undefined && !type.contentMatch.validEnd && (node.content ?? []).length === 0
}

/**
 * Watches what others do to a fragment while an editor is mounted on it, and tells of problems before the editor hears
 * of the change: the listener must unmount it at once. Returns how to stop.
 */
export function watchFragment(fragment: XmlFragment, onProblems: (problems: string[]) => void): () => void {
  const check = (transaction: Transaction) => {
    if (transaction.origin === ySyncPluginKey) return
    const blocks = changedBlocks(fragment, transaction)
    const problems = blocks.length > 0 ? openingProblems({ type: 'doc', content: blocks }) : []
    if (problems.length > 0) onProblems(problems)
  }
  fragment.doc?.on('beforeObserverCalls', check)
  return () => fragment.doc?.off('beforeObserverCalls', check)
}

function changedBlocks(fragment: XmlFragment, transaction: Transaction): JSONContent[] {
  const touched = new Set([...transaction.changed.keys()].map((type) => blockHolding(fragment, type)))
  const isChanged = (block: Y.XmlElement | Y.XmlText | Y.XmlHook) =>
    touched.has(block) || (touched.has(fragment) && isNew(block, transaction))
  return fragment.toArray().filter(isChanged).flatMap(blockContent)
}

/** A fragment read again and again. */
export type LiveContent = {
  /** What it says now. What has not changed since the last reading is the same object. */
  read(): JSONContent
  stop(): void
}

/** Reads a fragment while it changes, one block at a time: `onChange` is called after each change of it. */
export function liveContent(fragment: XmlFragment, onChange: () => void): LiveContent {
  const known = new WeakMap<object, JSONContent[]>()
  const read = (block: object) => {
    const content = known.get(block) ?? blockContent(block)
    known.set(block, content)
    return content
  }
  const forget = (_: unknown, transaction: Transaction) => {
    for (const type of transaction.changed.keys()) {
      const block = blockHolding(fragment, type)
      if (block) known.delete(block)
    }
    onChange()
  }
  fragment.observeDeep(forget)
  return {
    read: () => ({ type: 'doc', content: fragment.toArray().flatMap(read) }),
    stop: () => fragment.unobserveDeep(forget),
  }
}

type AnyShared = { readonly _item: Y.Item | null }

/** The child of the fragment in which this type stands; the fragment itself for itself; null elsewhere. */
function blockHolding(fragment: XmlFragment, type: AnyShared): AnyShared | null {
  let block: AnyShared = type
  while (block !== fragment) {
    const parent = block._item?.parent
    if (!(parent instanceof Y.AbstractType)) return null
    if (parent === fragment) return block
    block = parent
  }
  return fragment
}

function isNew(block: AnyShared, transaction: Transaction): boolean {
  const id = block._item?.id
  return id === undefined || id.clock >= (transaction.beforeState.get(id.client) ?? 0)
}

/** Whether this is the shared text telling the editor: a colleague's edit, one's own undo, the opening. */
export function isFromShared(edit: Edit): boolean {
  return edit.getMeta(ySyncPluginKey) !== undefined
}

/** What an editor's undo takes back: its own user's edits in its fragment, and nothing of the others. */
export function undoManagerOf(state: EditorState): UndoManager | null {
  return yUndoPluginKey.getState(state)?.undoManager ?? null
}

/**
 * Ends the current undo step whenever a colleague's edit reaches the fragment, so that one undo never spans it.
 * Returns how to stop.
 */
export function partUndoSteps(fragment: XmlFragment, undo: UndoManager): () => void {
  const part = (transaction: Transaction) => {
    const changed: ReadonlyMap<object, unknown> = transaction.changedParentTypes
    if (!transaction.local && changed.has(fragment)) undo.stopCapturing()
  }
  fragment.doc?.on('afterTransaction', part)
  return () => fragment.doc?.off('afterTransaction', part)
}
