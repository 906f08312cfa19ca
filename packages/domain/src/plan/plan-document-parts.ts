import { ranked } from './document-rank'
import type { Extra, Fields } from './document-reader'

/** A family of statements that crosses the plan: values, principles, levers, themes. */
export type DocumentFacet = {
  readonly id: string
  readonly kind: string
  readonly label: string
  /** The id of the node to whose branch the facet belongs; null when it belongs to the whole plan. */
  readonly scopeNodeId: string | null
  readonly groups: readonly { readonly key: string; readonly label: string; readonly extra: Extra }[]
  readonly items: readonly DocumentFacetItem[]
  readonly extra: Extra
}

export type DocumentFacetItem = {
  readonly code: string
  readonly number: number | null
  readonly groupKey: string | null
  readonly label: string
  readonly displayLabel: string | null
  readonly text: string | null
  readonly extra: Extra
}

function readFacetItem(fields: Fields): DocumentFacetItem {
  return {
    code: fields.text('code', 60),
    number: fields.integerOrNull('number'),
    groupKey: fields.textOrNull('group'),
    label: fields.text('label', 2000),
    displayLabel: fields.textOrNull('displayLabel', 2000),
    text: fields.textOrNull('text'),
    extra: fields.extra(),
  }
}

export function readFacet(fields: Fields): DocumentFacet {
  const scope = fields.textOr('scope', 'plan')
  return {
    id: fields.text('id', 200),
    kind: fields.text('kind', 60),
    label: fields.text('label', 500),
    scopeNodeId: scope === 'plan' ? null : scope,
    groups: fields.records('groups', (group) => ({
      key: group.text('key', 60),
      label: group.text('label', 500),
      extra: group.extra(),
    })),
    items: fields.records('items', readFacetItem),
    extra: fields.extra(),
  }
}

export type DocumentTerritory = {
  readonly id: string
  /** Null where the source counts territories without naming them. */
  readonly name: string | null
  readonly displayName: string | null
  readonly kind: string | null
  readonly code: string | null
  /** What the code is one of: a commune, an EPCI, a canton, a list of the plan's own. */
  readonly codeType: string | null
  /** The year of the list of codes. */
  readonly codeYear: number | null
  readonly parentId: string | null
  readonly extra: Extra
}

export function readTerritory(fields: Fields): DocumentTerritory {
  return {
    id: fields.text('id', 200),
    name: fields.textOrNull('name', 500),
    displayName: fields.textOrNull('displayName', 500),
    kind: fields.textOrNull('kind', 60),
    code: fields.textOrNull('code', 60),
    codeType: fields.textOrNull('codeType', 60),
    codeYear: fields.integerOrNull('cogYear'),
    parentId: fields.textOrNull('parent', 200),
    extra: fields.extra(),
  }
}

export type DocumentBody = {
  readonly key: string
  readonly kind: string
  readonly label: string
  readonly chair: string | null
  readonly members: readonly string[]
  /** Whether the source says that there is nobody else. */
  readonly isExhaustive: boolean
  readonly extra: Extra
}

export function readBody(fields: Fields): DocumentBody {
  const key = fields.text('key', 60)
  return {
    key,
    kind: fields.textOr('kind', key, 60),
    label: fields.text('label', 500),
    chair: fields.textOrNull('chair', 500),
    members: fields.texts('members'),
    isExhaustive: fields.flag('membersExhaustive'),
    extra: fields.extra(),
  }
}

export type DocumentPhase = {
  readonly key: string
  /** Rank among the phases, from 0. */
  readonly position: number
  readonly label: string
  /** Texts of dates at any precision. */
  readonly start: string | null
  readonly end: string | null
  /** When it really began and ended, beside what was announced. */
  readonly heldStart: string | null
  readonly heldEnd: string | null
  readonly purpose: string | null
  readonly extra: Extra
}

function readPhase(fields: Fields): Omit<DocumentPhase, 'position'> & { readonly order: number | null } {
  fields.defaults('order')
  return {
    key: fields.text('key', 60),
    order: fields.numberOrNull('order'),
    label: fields.text('label', 500),
    start: fields.dateOrNull('start'),
    end: fields.dateOrNull('end'),
    heldStart: fields.dateOrNull('heldStart'),
    heldEnd: fields.dateOrNull('heldEnd'),
    purpose: fields.textOrNull('purpose'),
    extra: fields.extra(),
  }
}

/** The phases of a process, ranked as nodes are. */
export function readPhases(process: Fields): readonly DocumentPhase[] {
  return ranked(
    process.records('phases', (fields) => ({ ...readPhase(fields), parentId: null, levelKey: '' })),
    [],
  ).map(({ parentId: _, levelKey: __, ...phase }) => phase)
}

/** A count as it was announced: « plus de 100 ». */
export type DocumentCount = { readonly value: number; readonly qualifier: string; readonly extra: Extra }

export type DocumentEvent = {
  readonly id: string
  readonly kind: string
  readonly label: string
  readonly date: string | null
  readonly dateEnd: string | null
  readonly heldDate: string | null
  readonly heldDateEnd: string | null
  readonly participants: DocumentCount | null
  readonly isPlanned: boolean
  readonly extra: Extra
}

function readCount(fields: Fields): DocumentCount {
  return {
    value: fields.numberOr('value', 0),
    qualifier: fields.textOr('qualifier', 'exact', 60),
    extra: fields.extra(),
  }
}

export function readEvent(fields: Fields): DocumentEvent {
  return {
    id: fields.text('id', 200),
    kind: fields.text('kind', 60),
    label: fields.text('label', 2000),
    date: fields.dateOrNull('date'),
    dateEnd: fields.dateOrNull('dateEnd'),
    heldDate: fields.dateOrNull('heldDate'),
    heldDateEnd: fields.dateOrNull('heldDateEnd'),
    participants: fields.recordOrNull('participants', readCount),
    isPlanned: fields.flag('planned'),
    extra: fields.extra(),
  }
}

export type DocumentChannel = { readonly key: string; readonly label: string; readonly extra: Extra }

export function readChannel(fields: Fields): DocumentChannel {
  return { key: fields.text('key', 60), label: fields.text('label', 500), extra: fields.extra() }
}

export type DocumentStat = DocumentCount & {
  readonly key: string
  readonly label: string | null
  readonly verbatim: string | null
  readonly source: string | null
  /** The count of the product beside which it is shown. */
  readonly measure: string | null
}

export function readStat(fields: Fields): DocumentStat {
  return {
    key: fields.text('key', 120),
    label: fields.textOrNull('label', 500),
    verbatim: fields.textOrNull('verbatim', 2000),
    source: fields.textOrNull('source', 2000),
    measure: fields.textOrNull('measure', 120),
    ...readCount(fields),
  }
}

export type DocumentCollege = { readonly key: string; readonly label: string; readonly extra: Extra }

/** A college is an object, or a plain text where the source does no more than name it. */
export function readCollege(fields: Fields, position: number): DocumentCollege {
  return {
    key: fields.textOr('key', String(position + 1), 60),
    label: fields.text('label', 500),
    extra: fields.extra(),
  }
}
