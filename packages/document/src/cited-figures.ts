import { deepestNesting, type JSONContent } from './content'
import { isUuid } from './uuid-attribute'

/** The figures that a text shows: the ids of its cards and of its series, each once. */
export type CitedFigures = { readonly cards: readonly string[]; readonly series: readonly string[] }

/** Without recursion beyond what the schema allows; what is no id is not cited. */
export function citedFigures(content: JSONContent): CitedFigures {
  const cards = new Set<string>()
  const series = new Set<string>()
  collect(content, 0, { figureCard: ['card', cards], dataView: ['series', series] })
  return { cards: [...cards], series: [...series] }
}

type Collected = Readonly<Record<string, readonly [attribute: string, ids: Set<string>]>>

function collect(node: JSONContent, depth: number, into: Collected): void {
  if (depth > deepestNesting) return
  const [attribute = '', ids] = into[node.type ?? ''] ?? []
  const id: unknown = node.attrs?.[attribute]
  if (isUuid(id)) ids?.add(id)
  for (const child of node.content ?? []) collect(child, depth + 1, into)
}
