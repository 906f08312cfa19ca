import type { Refusal } from '../refusal'
import { isStorable } from '../text'
import type { Level } from './level'
import type { TreeNode } from './node'

/** A line of the plan as one version holds it. */
export type VersionNode = TreeNode & {
  readonly territoryId: string | null
  /** The other lines under which it stands besides its parent, in the order of their ids. */
  readonly secondaryParentIds: readonly string[]
  readonly title: string
  readonly titleOriginal: string | null
  readonly subtitle: string | null
  readonly lead: readonly string[]
  readonly objectives: readonly string[]
  /** The hash of its long text, in hexadecimal; null where it has none. */
  readonly text: string | null
  /** The hash of what the committee validated; null while it is not frozen. */
  readonly frozenSha256: string | null
}

/** What a version of a plan holds. Numbers that are not frozen follow from the order of the nodes: `numberTree`. */
export type VersionContent = {
  readonly version: number
  readonly levels: readonly Level[]
  readonly territories: readonly { readonly id: string; readonly key: string; readonly name: string | null }[]
  readonly nodes: readonly VersionNode[]
}

type StoredNode = Pick<VersionNode, 'id' | 'position' | 'title' | 'state'> & {
  readonly level: string
  readonly parent?: string
  readonly territory?: string
  readonly alsoUnder?: readonly string[]
} & Partial<
    Pick<
      VersionNode,
      'titleOriginal' | 'subtitle' | 'lead' | 'objectives' | 'text' | 'frozenNumber' | 'frozenSha256'
    >
  >

/** Reads the text that was hashed, as `version_content` writes it. */
export function readVersionContent(text: string): VersionContent {
  const { version, levels, territories, nodes } = JSON.parse(text) as Omit<VersionContent, 'nodes'> & {
    readonly nodes: readonly StoredNode[]
  }
  return { version, levels, territories, nodes: nodes.map(readNode) }
}

function readNode({ level, parent, territory, alsoUnder, ...node }: StoredNode): VersionNode {
  return {
    titleOriginal: null,
    subtitle: null,
    lead: [],
    objectives: [],
    text: null,
    frozenNumber: null,
    frozenSha256: null,
    ...node,
    levelKey: level,
    parentId: parent ?? null,
    territoryId: territory ?? null,
    secondaryParentIds: alsoUnder ?? [],
  }
}

export const milestoneLabelLength = 120

/** Why a version cannot receive this name, or null when it can. */
export function milestoneRefusal(label: string): Refusal | null {
  if (label.trim() === '') return 'title-missing'
  if (!isStorable(label)) return 'wrong-type'
  return label.trim().length > milestoneLabelLength ? 'too-long' : null
}
