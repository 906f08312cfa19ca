import { withForm } from './document-form'
import { type DocumentRefusal, Fields, RefusalList, unstorableIn } from './document-reader'
import { maxKeyLength, maxLabelLength, maxTemplateLength, numberingResets, numberingStyles } from './level'
import { nodeTitleLength } from './node'
import {
  type DocumentLevel,
  type DocumentPlan,
  defaultKind,
  defaultStatus,
  type PlanDocument,
  planDocumentFormat,
} from './plan-document'
import { checkPlanDocument } from './plan-document-check'
import {
  readBody,
  readChannel,
  readCollege,
  readEvent,
  readFacet,
  readPhases,
  readStat,
  readTerritory,
} from './plan-document-parts'
import { readNodes, withOwnNumbers } from './read-document-nodes'

function readPlan(fields: Fields): DocumentPlan {
  const authority = fields.record('collectivite')
  const period = fields.record('period')
  return {
    sourceId: fields.textOrNull('id'),
    title: fields.text('title', nodeTitleLength.hard),
    kind: fields.textOr('kind', defaultKind),
    summary: fields.textOrNull('summary'),
    status: fields.textOr('status', defaultStatus),
    authority: { name: authority.textOrNull('nom'), extra: authority.extra() },
    period: {
      label: period.textOrNull('label'),
      start: period.numberOrNull('start'),
      end: period.numberOrNull('end'),
      extra: period.extra(),
    },
    extra: fields.extra(),
  }
}

function readLevel(fields: Fields): DocumentLevel {
  fields.defaults('numbering')
  const numbering = fields.record('numbering')
  const displayTemplate = numbering.textOrNull('displayTemplate', maxLabelLength)
  const start = numbering.numberOrNull('start')
  const level = {
    key: fields.text('key', maxKeyLength),
    depth: fields.integerOr('depth', 1),
    labelSingular: fields.textOrNull('labelSingular', maxLabelLength),
    labelPlural: fields.textOrNull('labelPlural', maxLabelLength),
    allowedParents: fields.textsOrNulls('allowedParents'),
    numbering: {
      style: numbering.choice('style', numberingStyles, 'none'),
      reset: numbering.choice('reset', numberingResets, 'plan'),
      template: numbering.textOrNull('template', maxTemplateLength) ?? '',
      ...(displayTemplate === null ? {} : { displayTemplate }),
      ...(start === null ? {} : { start }),
    },
    carriesSheet: fields.flag('carriesActionSheet'),
  }
  const numberingExtra = numbering.extra()
  const hasMore = Object.keys(numberingExtra).length > 0
  return { ...level, extra: { ...fields.extra(), ...(hasMore ? { numbering: numberingExtra } : {}) } }
}

/** Asks a document for each of its fields in turn. */
export function readPlanFields(fields: Fields): PlanDocument {
  const process = fields.record('process')
  const levels = fields.records('levels', readLevel)
  return {
    formatVersion: fields.text('formatVersion', 20),
    plan: readPlan(fields.record('plan')),
    levels,
    nodes: readNodes(fields, levels),
    facets: fields.records('facets', readFacet),
    territories: fields.records('territories', readTerritory),
    bodies: fields.records('bodies', readBody),
    phases: readPhases(process),
    events: process.records('events', readEvent),
    channels: process.records('channels', readChannel),
    colleges: process.recordsOrTexts('colleges', 'label', (college, position, isText) => {
      const read = readCollege(college, position)
      return isText ? { ...read, extra: withForm(read.extra, { isText }) } : read
    }),
    stats: fields.records('stats', readStat),
    declaredCounts: fields.counts('declaredCounts'),
    mandate: process.textOrNull('mandate', 20_000),
    processExtra: process.extra(),
    extra: fields.extra(),
  }
}

/**
 * Reads a plan document: either the plan, with all that the document says, or everything that is wrong in
 * it and where. The value is what `JSON.parse` gives; nothing is assumed about it.
 */
export function readPlanDocument(
  value: unknown,
): { readonly plan: PlanDocument } | { readonly refusals: readonly DocumentRefusal[] } {
  const refusals = new RefusalList()
  const fields = new Fields(value, '', refusals)
  if (fields.textOrNull('format') !== planDocumentFormat)
    return { refusals: [{ path: 'format', refusal: 'format-unknown' }] }
  const unstorable = unstorableIn(value)
  if (unstorable !== null) return { refusals: [unstorable] }
  const plan = readPlanFields(fields)
  if (refusals.list.length === 0) checkPlanDocument(plan, refusals)
  return refusals.list.length === 0 ? { plan: withOwnNumbers(plan) } : { refusals: refusals.list }
}
