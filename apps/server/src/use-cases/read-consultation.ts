import { listBallots } from '@deconcert/database/ballot'
import { type ConsultationRecord, readConsultation as readRecord } from '@deconcert/database/plan'
import { found } from '@deconcert/domain'
import {
  type ConsultationCut,
  type ConsultationFigure,
  type ConsultationPart,
  type ConsultationRow,
  consultationFigures,
  eventDates,
  eventKeysOn,
  figureOfFate,
  isToCome,
  proposalFates,
  rowsOfFigure,
  turnoutOf,
} from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { hidesCounts } from './shown-result'

type Figures = Readonly<Record<ConsultationFigure, number>>

/** What came of the consultation, in figures: in all, by group, by college and by channel. Each counts its rows. */
export async function readConsultation(tools: Tools, actor: Actor) {
  const { record, rows } = await loadRows(tools, actor)
  const today = dayInFrance(tools.now())
  const partOf = (
    part: ConsultationPart,
    things: readonly { readonly id: string; readonly label: string }[],
  ) =>
    [...things, { id: null, label: null }]
      .map(({ id, label }) => ({
        id,
        label,
        figures: figuresOf(rows, part, id),
        turnout: turnoutIn(rows, part, id),
      }))
      .filter(({ id, figures }) => id !== null || isShown(part, figures))
  return {
    figures: figuresOf(rows, null, null),
    turnout: turnoutOf(rows),
    fates: proposalFates.map((fate) => ({
      fate,
      figure: figureOfFate(fate),
      count: rowsOfFigure(rows, { figure: figureOfFate(fate), part: null, of: null }).length,
    })),
    parts: {
      group: partOf('group', record.groups),
      college: partOf('college', record.colleges),
      channel: partOf('channel', record.channels),
    },
    events: record.events
      .filter((event) => !isToCome(event, today))
      .map((event) => ({
        key: event.key,
        label: event.label,
        ...eventDates(event),
        participants: event.participants,
        active: rowsOfFigure(rows, { figure: 'active', part: 'event', of: event.key }).length,
      })),
  }
}

/** The rows that a figure counts, one by one. */
export async function readConsultationRows(tools: Tools, actor: Actor, cut: ConsultationCut) {
  const { record, rows } = await loadRows(tools, actor)
  const labels = Object.fromEntries(
    [...record.groups, ...record.colleges, ...record.channels].map(({ id, label }) => [id, label]),
  )
  return { rows: rowsOfFigure(rows, cut), labels }
}

/** What belongs to no part has a line where that says something. */
function isShown(part: ConsultationPart, figures: Figures): boolean {
  return figures.writers + figures.submitted + (part === 'group' ? figures.ballots : 0) > 0
}

function figuresOf(
  rows: readonly ConsultationRow[],
  part: ConsultationPart | null,
  of: string | null,
): Figures {
  const counts = consultationFigures.map((figure) => [
    figure,
    rowsOfFigure(rows, { figure, part, of }).length,
  ])
  return Object.fromEntries(counts) as Figures
}

/** As `2026-03-14`. */
function dayInFrance(at: Date): string {
  return at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' })
}

function turnoutIn(rows: readonly ConsultationRow[], part: ConsultationPart, of: string | null) {
  return turnoutOf(rowsOfFigure(rows, { figure: 'ballots', part, of }))
}

async function loadRows(
  { sql }: Tools,
  actor: Actor,
): Promise<{ readonly record: ConsultationRecord; readonly rows: readonly ConsultationRow[] }> {
  const [record, ballots] = await Promise.all([
    readRecord(sql, actor.planId).then(found),
    listBallots(sql, actor.planId, actor.accountId, { state: 'closed' }),
  ])
  const standing = ballots.filter(({ outcome, replacedBy }) => outcome !== 'cancelled' && replacedBy === null)
  const rows: readonly ConsultationRow[] = [
    ...record.writers.map((writer) => ({ ...writer, kind: 'writer' }) as const),
    ...record.proposals.map((proposal) => ({ ...proposal, kind: 'proposal' }) as const),
    ...record.amendments.map((amendment) => ({ ...amendment, kind: 'amendment' }) as const),
    ...standing.map(
      (ballot) =>
        ({
          kind: 'ballot',
          id: ballot.id,
          question: ballot.question,
          outcome: ballot.outcome,
          electors: ballot.electors,
          voters: hidesCounts(ballot) ? null : ballot.voters,
          groupIds: ballot.groupId === null ? [] : [ballot.groupId],
          collegeIds: [],
          channelIds: [],
        }) as const,
    ),
    ...activeRows(record),
  ]
  return { record, rows }
}

/** Who was active on the platform during an event, each once. */
function activeRows({ active, events }: ConsultationRecord): readonly ConsultationRow[] {
  const people = new Map<string, { readonly name: string; readonly keys: Set<string> }>()
  const dated = events.map((event) => ({ key: event.key, ...eventDates(event) }))
  for (const { id, name, day } of active) {
    const person = people.get(id) ?? { name, keys: new Set() }
    for (const key of eventKeysOn(dated, day)) person.keys.add(key)
    people.set(id, person)
  }
  return [...people]
    .map(([id, { name, keys }]) => ({
      kind: 'active' as const,
      id,
      name,
      eventKeys: [...keys],
      groupIds: [],
      collegeIds: [],
      channelIds: [],
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
}
