import type { Alias } from './alias'
import type { Extra } from './document-reader'
import type { Level } from './level'
import type { NodeState } from './node'
import type {
  DocumentBody,
  DocumentChannel,
  DocumentCollege,
  DocumentEvent,
  DocumentFacet,
  DocumentPhase,
  DocumentStat,
  DocumentTerritory,
} from './plan-document-parts'

export const planDocumentFormat = 'schema-solidarites/plan'
export const planDocumentVersion = '0.1'
/** What a plan is, and how far it is, where its document does not say it. */
export const defaultKind = 'schema-unique'
export const defaultStatus = 'preparation'

/** A plan as it travels: what was imported, or what a template begins with. Ids are the document's own. */
export type PlanDocument = {
  readonly formatVersion: string
  readonly plan: DocumentPlan
  readonly levels: readonly DocumentLevel[]
  readonly nodes: readonly DocumentNode[]
  readonly facets: readonly DocumentFacet[]
  readonly territories: readonly DocumentTerritory[]
  readonly bodies: readonly DocumentBody[]
  readonly phases: readonly DocumentPhase[]
  readonly events: readonly DocumentEvent[]
  readonly channels: readonly DocumentChannel[]
  readonly colleges: readonly DocumentCollege[]
  readonly stats: readonly DocumentStat[]
  /** How many of each kind the plan announces, which is not how many are entered. */
  readonly declaredCounts: Readonly<Record<string, number>>
  /** Who asked for the plan, and to do what. */
  readonly mandate: string | null
  readonly processExtra: Extra
  readonly extra: Extra
}

export type DocumentLevel = Level & { readonly extra: Extra }

export type DocumentPlan = {
  readonly sourceId: string | null
  readonly title: string
  readonly kind: string | null
  readonly summary: string | null
  readonly status: string | null
  readonly authority: { readonly name: string | null; readonly extra: Extra }
  /** As typed: periods may contradict themselves, and are shown, not judged. */
  readonly period: {
    readonly label: string | null
    readonly start: number | null
    readonly end: number | null
    readonly extra: Extra
  }
  readonly extra: Extra
}

export type DocumentNode = {
  readonly id: string
  readonly levelKey: string
  readonly parentId: string | null
  /** Rank among the children of the same parent, from 0. */
  readonly position: number
  /** The number that the document gives; it is compared with the derived one. */
  readonly number: string | null
  /** The number in the source, where it is not the present one any more. */
  readonly sourceNumber: string | null
  /** The number kept since the node was validated; null while it is derived. */
  readonly frozenNumber: string | null
  readonly state: NodeState
  readonly title: string
  readonly titleOriginal: string | null
  readonly subtitle: string | null
  readonly lead: readonly string[]
  readonly objectives: readonly string[]
  readonly isExample: boolean
  /** Ids of the nodes under which it also stands. */
  readonly secondaryParentIds?: readonly string[]
  /** What it was called before it moved. */
  readonly aliases?: readonly Alias[]
  /** How many of each level its branch announces. */
  readonly declaredCounts?: Readonly<Record<string, number>>
  readonly territoryId: string | null
  readonly crossings: readonly DocumentCrossing[]
  readonly extra: Extra
}

/** Where a node meets an item of a facet, a territory or a body: one of the three. */
export type DocumentCrossing = {
  readonly facetId: string | null
  readonly itemCode: string | null
  readonly territoryId: string | null
  readonly bodyKey: string | null
  /** From 1 to 3. */
  readonly intensity: number
  readonly role: string
  readonly note: string
  readonly extra: Extra
}
