import type { Node } from '@tiptap/pm/model'
import { plainText } from './content-text'
import { deepestNesting, type JSONContent, schema } from './schema'

/**
 * What an editor would delete, for everyone, by opening this content: the blocks that the schema cannot build and that
 * say something. An emptied list or quote, left over by two people deleting at once, is no loss. Never throws.
 */
export function lossOnOpening(content: JSONContent): string[] {
  const losses: string[] = []
  for (const child of content.content ?? []) build(child, 0, losses)
  return losses
}

function build(content: JSONContent, depth: number, losses: string[]): Node | null {
  if (depth >= deepestNesting) {
    losses.push('blocks nested too deep')
    return null
  }
  if (content.type === 'text') return buildText(content, losses)
  const children = (content.content ?? []).map((child) => build(child, depth + 1, losses))
  try {
    return schema().node(
      content.type ?? '',
      content.attrs,
      children.filter((child) => child !== null),
    )
  } catch {
    const isKnown = schema().nodes[content.type ?? ''] !== undefined
    if (!isKnown || plainText(content).trim() !== '')
      losses.push(`a block that cannot be built: ${content.type}`)
    return null
  }
}

function buildText(content: JSONContent, losses: string[]): Node | null {
  try {
    return schema().nodeFromJSON(content)
  } catch {
    losses.push('a text with unknown marks')
    return null
  }
}
