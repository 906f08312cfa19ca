import { formOf, isSilent, isUnsaid, withForm, writeRecord } from './document-form'
import {
  type DocumentLevel,
  type DocumentPlan,
  defaultKind,
  defaultStatus,
  type PlanDocument,
  planDocumentFormat,
} from './plan-document'
import type { DocumentCollege } from './plan-document-parts'
import { writeNodes } from './write-document-nodes'
import {
  writeBody,
  writeChannel,
  writeEvent,
  writeFacet,
  writePhases,
  writeStat,
  writeTerritory,
} from './write-document-parts'

function writePlan(plan: DocumentPlan): Record<string, unknown> {
  const known = {
    id: plan.sourceId,
    title: plan.title,
    kind: plan.kind,
    collectivite: writeRecord(plan.authority.extra, { nom: plan.authority.name }),
    period: writeRecord(plan.period.extra, {
      label: plan.period.label,
      start: plan.period.start,
      end: plan.period.end,
    }),
    status: plan.status,
    summary: plan.summary,
  }
  return writeRecord(plan.extra, known, { kind: defaultKind, status: defaultStatus })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function writeLevel(level: DocumentLevel): Record<string, unknown> {
  const { numbering: numberingExtra, ...extra } = level.extra
  const { style, reset, template, displayTemplate, start } = level.numbering
  const numbering = writeRecord(
    isRecord(numberingExtra) ? numberingExtra : {},
    { style, reset, template, displayTemplate, start },
    { style: 'none', reset: 'plan' },
  )
  const known = {
    key: level.key,
    depth: level.depth,
    labelSingular: level.labelSingular,
    labelPlural: level.labelPlural,
    allowedParents: level.allowedParents,
    carriesActionSheet: level.carriesSheet,
  }
  const record = writeRecord(extra, known, { depth: 1 })
  return isSilent(numbering) && isUnsaid(extra, 'numbering') ? record : { ...record, numbering }
}

function writeCollege({ key, label, extra }: DocumentCollege, index: number): unknown {
  const byDefault = String(index + 1)
  const isText = formOf(extra).isText === true && key === byDefault
  return isText ? label : writeRecord(extra, { key, label }, { key: byDefault })
}

/** A college that the product gives to a plan whose document names none; it is written once somebody has changed it. */
export function givenCollege(college: DocumentCollege): DocumentCollege {
  return { ...college, extra: withForm(college.extra, { given: college.label }) }
}

function writeColleges(colleges: readonly DocumentCollege[]): readonly unknown[] {
  const isAsGiven = colleges.every(({ label, extra }) => formOf(extra).given === label)
  return isAsGiven ? [] : colleges.map(writeCollege)
}

function writeProcess(document: PlanDocument): Record<string, unknown> {
  return writeRecord(document.processExtra, {
    mandate: document.mandate,
    phases: writePhases(document.phases),
    events: document.events.map(writeEvent),
    channels: document.channels.map(writeChannel),
    colleges: writeColleges(document.colleges),
  })
}

/**
 * The plan document of a plan: what `readPlanDocument` reads is written again as it was, and reads the same.
 *
 * The order of keys is ours. Everything else of an imported document, what says nothing included, is its own.
 */
export function writePlanDocument(document: PlanDocument): Record<string, unknown> {
  return {
    format: planDocumentFormat,
    formatVersion: document.formatVersion,
    ...writeRecord(document.extra, {
      plan: writePlan(document.plan),
      levels: document.levels.map(writeLevel),
      nodes: writeNodes(document),
      facets: document.facets.map(writeFacet),
      territories: document.territories.map(writeTerritory),
      bodies: document.bodies.map(writeBody),
      process: writeProcess(document),
      stats: document.stats.map(writeStat),
      declaredCounts: document.declaredCounts,
    }),
  }
}
