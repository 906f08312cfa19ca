import * as Y from 'yjs'

/** An attribute of ours is a few levels deep. */
const deepestValue = 100

/**
 * Throws on a struct whose values lie in each other too deep. Reading JSON does not mind, writing it again does: such an
 * update could be stored, and from then on neither folded nor told in part, nor be taken by a browser.
 */
export function throwIfTooDeep(struct: Y.Item | Y.GC | Y.Skip): void {
  if (!(struct instanceof Y.Item)) return
  if (valuesIn(struct.content).some((value) => isDeeperThan(deepestValue, value)))
    throw new Error('values nested too deep')
}

function valuesIn(content: Y.Item['content']): readonly unknown[] {
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) return content.arr
  if (content instanceof Y.ContentEmbed) return [content.embed]
  if (content instanceof Y.ContentFormat) return [content.value]
  return content instanceof Y.ContentDoc ? [content.opts] : []
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false
  return levels === 0 || Object.values(value).some((each) => isDeeperThan(levels - 1, each))
}
