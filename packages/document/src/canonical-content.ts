import { deepestNesting, type JSONContent } from './content'
import { schema } from './schema'

/**
 * One text for one content, to be hashed: keys and marks in a fixed order, defaults written out, neighbouring runs of
 * text with the same marks joined. Two contents that read the same give the same text, whoever typed them and how.
 * Throws a RangeError when blocks are nested deeper than can be read.
 */
export function canonicalContent(content: JSONContent): string {
  return JSON.stringify(canonicalNode(content, 0))
}

/** The content that a canonical text says, to be shown, compared or written in a document again. */
export function contentOfCanonical(text: string): JSONContent {
  return readCanonical(JSON.parse(text) as CanonicalNode)
}

/** A mark is a text of its own there, so that marks have one order. */
type CanonicalNode = Omit<JSONContent, 'marks' | 'content'> & {
  readonly marks?: readonly string[]
  readonly content?: readonly CanonicalNode[]
}

function readCanonical({ marks, content, ...node }: CanonicalNode): JSONContent {
  return {
    ...node,
    ...(marks && {
      marks: marks.map((mark) => JSON.parse(mark) as NonNullable<JSONContent['marks']>[number]),
    }),
    ...(content && { content: content.map(readCanonical) }),
  }
}

function canonicalNode(node: JSONContent, depth: number): unknown {
  if (depth > deepestNesting) throw new RangeError('The content is nested too deep')
  const children = joined(node.content ?? []).map((child) => canonicalNode(child, depth + 1))
  const type = schema().nodes[node.type ?? '']
  return sorted({
    type: node.type,
    text: node.text,
    attrs: withDefaults(type?.spec.attrs, node.attrs),
    marks: canonicalMarks(node),
    content: children.length > 0 ? children : undefined,
  })
}

function canonicalMarks(node: JSONContent): unknown {
  if (!node.marks || node.marks.length === 0) return undefined
  const marks = node.marks.map((mark) =>
    sorted({ type: mark.type, attrs: withDefaults(schema().marks[mark.type]?.spec.attrs, mark.attrs) }),
  )
  return marks.map((mark) => JSON.stringify(mark)).sort()
}

function joined(nodes: readonly JSONContent[]): JSONContent[] {
  const result: JSONContent[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    const isSameRun =
      last?.type === 'text' &&
      node.type === 'text' &&
      JSON.stringify(canonicalMarks(last)) === JSON.stringify(canonicalMarks(node))
    if (isSameRun) result[result.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
    else result.push(node)
  }
  return result
}

type AttributeSpecs = Readonly<Record<string, { readonly default?: unknown }>>

function withDefaults(known: AttributeSpecs | undefined, given: object | undefined | null): unknown {
  const defaults = Object.entries(known ?? {}).map(([name, spec]) => [name, spec.default])
  const entries = { ...Object.fromEntries(defaults), ...given }
  const filled = sorted(entries)
  return Object.keys(filled).length > 0 ? filled : undefined
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const present = Object.entries(record).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1)))
}
