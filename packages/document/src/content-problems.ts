import { deepestNesting, type JSONContent } from './content'
import { schema } from './schema'

const mostProblems = 20

type Place = { readonly node: JSONContent; readonly depth: number }

/**
 * What in this content the present schema cannot hold, one English sentence each; empty when an editor may open it.
 * Never throws, whatever it is given. An editor mounted on content with problems would delete it for everyone.
 */
export function contentProblems(content: JSONContent): string[] {
  const unknown = unknownParts(content)
  if (unknown.length > 0) return unknown
  try {
    const node = schema().nodeFromJSON(content)
    node.check()
    return node.type === schema().topNodeType ? [] : ['the content is not a whole text']
  } catch (error) {
    return [error instanceof Error ? error.message : 'the content cannot be read']
  }
}

/** Without recursion: the content may be nested deeper than the stack. */
function unknownParts(content: JSONContent): string[] {
  const problems = new Set<string>()
  const waiting: Place[] = [{ node: content, depth: 0 }]
  for (let place = waiting.pop(); place && problems.size < mostProblems; place = waiting.pop()) {
    for (const problem of problemsOf(place)) problems.add(problem)
    if (place.depth >= deepestNesting) continue
    for (const child of childrenOf(place.node)) waiting.push({ node: child, depth: place.depth + 1 })
  }
  return [...problems]
}

function childrenOf(node: JSONContent): readonly JSONContent[] {
  return Array.isArray(node?.content) ? node.content : []
}

function problemsOf({ node, depth }: Place): string[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node))
    return ['something that is not a block']
  if (depth >= deepestNesting) return [`blocks nested deeper than ${deepestNesting}`]
  if (node.content !== undefined && !Array.isArray(node.content)) return ['a content that is not a list']
  const type = typeof node.type === 'string' ? schema().nodes[node.type] : undefined
  if (!type) return [`unknown block: ${String(node.type)}`]
  return [...unknownAttributes(type.name, type.spec.attrs, node.attrs), ...markProblems(node.marks)]
}

function markProblems(marks: unknown): string[] {
  if (marks === undefined) return []
  if (!Array.isArray(marks)) return ['marks that are not a list']
  return marks.flatMap((mark) => {
    const type = typeof mark?.type === 'string' ? schema().marks[mark.type] : undefined
    return type
      ? unknownAttributes(type.name, type.spec.attrs, mark.attrs)
      : [`unknown mark: ${String(mark?.type)}`]
  })
}

/** ProseMirror drops them in silence, and the next keystroke would drop them for everyone. */
function unknownAttributes(owner: string, known: object | undefined, given: unknown): string[] {
  if (given === undefined || given === null) return []
  if (typeof given !== 'object') return [`attributes of ${owner} that are not a record`]
  return Object.entries(given)
    .filter(([name, value]) => value !== null && value !== undefined && !Object.hasOwn(known ?? {}, name))
    .map(([name]) => `unknown attribute of ${owner}: ${name}`)
}
