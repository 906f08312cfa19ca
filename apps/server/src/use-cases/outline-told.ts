import type { ImportTold } from '@deconcert/database/plan'
import type { ImportedNode, Level } from '@deconcert/domain/plan'
import { sha256 } from '../identity/sha256'

/** What somebody hands in: the nodes that they settled, the levels that are new, and the text it was read from. */
export type HandedOutline = {
  /** A name for the text: that of its file, or what it was pasted as. */
  readonly source: string
  readonly text: string
  readonly levels: readonly Level[]
  readonly nodes: readonly ImportedNode[]
}

/** What the journal will tell of it. */
export function outlineTold({ source, text, levels, nodes }: HandedOutline): ImportTold {
  const counts: Record<string, number> = {}
  for (const { levelKey } of nodes) counts[levelKey] = (counts[levelKey] ?? 0) + 1
  return {
    title: source,
    nodes: nodes.length,
    counts,
    objectives: nodes.reduce((sum, { objectives }) => sum + objectives.length, 0),
    levels: levels.map(({ key }) => key),
    sha256: sha256(text),
  }
}
