import { amendingUpdates } from './amend-fragment'
import type { JSONContent } from './content'
import { readAllFragments } from './fragment'
import { changesBetween, type TextChange } from './text-change'

/**
 * The update (Yjs V1) that has a document, given as its updates, say again what it said, in the fragments named; null
 * when it says so already. What is the same in both stays untouched, and so does what colleagues type there meanwhile.
 * `clientId` is whoever is to have written it. Throws a RangeError when a text cannot be read block by block.
 */
export function restoringUpdate(
  updates: readonly Uint8Array[],
  earlier: Readonly<Record<string, JSONContent>>,
  clientId: number,
): Uint8Array | null {
  const current = readAllFragments(updates)
  const changes = new Map<string, readonly TextChange[]>()
  for (const [name, content] of Object.entries(earlier)) {
    const ofOne = changesBetween(current[name] ?? { type: 'doc' }, content)
    if (ofOne.length > 0) changes.set(name, ofOne)
  }
  return changes.size === 0 ? null : amendingUpdates(updates, changes, clientId)
}
