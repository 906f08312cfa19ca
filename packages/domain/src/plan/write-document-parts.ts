import { writeRecord } from './document-form'
import { ordersOf, withoutOrder } from './document-rank'
import type {
  DocumentBody,
  DocumentChannel,
  DocumentCount,
  DocumentEvent,
  DocumentFacet,
  DocumentFacetItem,
  DocumentPhase,
  DocumentStat,
  DocumentTerritory,
} from './plan-document-parts'

type Written = Record<string, unknown>

function writeFacetItem(item: DocumentFacetItem): Written {
  return writeRecord(item.extra, {
    code: item.code,
    number: item.number,
    group: item.groupKey,
    label: item.label,
    displayLabel: item.displayLabel,
    text: item.text,
  })
}

export function writeFacet(facet: DocumentFacet): Written {
  const known = {
    id: facet.id,
    kind: facet.kind,
    label: facet.label,
    scope: facet.scopeNodeId ?? 'plan',
    groups: facet.groups.map(({ key, label, extra }) => writeRecord(extra, { key, label })),
    items: facet.items.map(writeFacetItem),
  }
  return writeRecord(facet.extra, known, { scope: 'plan' })
}

export function writeTerritory(territory: DocumentTerritory): Written {
  return writeRecord(territory.extra, {
    id: territory.id,
    name: territory.name,
    displayName: territory.displayName,
    kind: territory.kind,
    code: territory.code,
    codeType: territory.codeType,
    cogYear: territory.codeYear,
    parent: territory.parentId,
  })
}

export function writeBody({ key, kind, label, chair, members, isExhaustive, extra }: DocumentBody): Written {
  const known = { key, kind, label, chair, members, membersExhaustive: isExhaustive }
  return writeRecord(extra, known, { kind: key })
}

export function writePhases(phases: readonly DocumentPhase[]): readonly Written[] {
  const orders = ordersOf(
    phases.map((phase) => ({ ...phase, parentId: null, levelKey: '' })),
    [],
  )
  return phases.map(({ extra, position: _, ...phase }, index) =>
    writeRecord(withoutOrder(extra), { ...phase, order: orders[index] }),
  )
}

function writeCount({ value, qualifier, extra }: DocumentCount): Written {
  return writeRecord(extra, { value, qualifier }, { value: 0, qualifier: 'exact' })
}

export function writeEvent(event: DocumentEvent): Written {
  return writeRecord(event.extra, {
    id: event.id,
    kind: event.kind,
    label: event.label,
    date: event.date,
    dateEnd: event.dateEnd,
    heldDate: event.heldDate,
    heldDateEnd: event.heldDateEnd,
    participants: event.participants === null ? null : writeCount(event.participants),
    planned: event.isPlanned,
  })
}

export function writeChannel({ key, label, extra }: DocumentChannel): Written {
  return writeRecord(extra, { key, label })
}

export function writeStat({ extra, ...stat }: DocumentStat): Written {
  return writeRecord(extra, stat, { value: 0, qualifier: 'exact' })
}
