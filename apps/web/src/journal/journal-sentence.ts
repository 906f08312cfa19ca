import { isJournalKind, isSeatRole, type SheetFieldKey } from '@deconcert/domain'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { amendmentName } from '../amendment/amendment-address'
import { usePlanSlug } from '../lib/actor'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { proposalCode } from '../proposal/proposal-code'

export type JournalEntry = {
  readonly kind: string
  readonly subject: Readonly<Record<string, unknown>>
}

/** Says in a sentence what an entry of the journal tells, without the name of whoever did it. */
export function useJournalSentence(): (entry: JournalEntry) => string {
  const t = useTranslations('journal')
  const titleOf = useNodeTitles()
  const wordsOf = useWords()

  return ({ kind, subject }) => {
    if (!isJournalKind(kind)) return t('unknown', { kind })
    const title = textIn(subject.title) ?? textIn(subject.question) ?? titleOf(subject.node)
    const words = { title: title ?? t('untitled'), ...wordsOf(subject), ...consentWords(subject) }
    return t(`kind.${kind}`, { ...words, text: t('text', { ...words, of: textKind(subject) }) })
  }
}

function useWords() {
  const t = useTranslations('journal')
  const tField = useTranslations('sheet.field')
  const word = (key: string) => (t.has(key as 'nobody') ? t(key as 'nobody') : '')

  return (subject: JournalEntry['subject']) => {
    const { role, field, outcome, kind, code, amendmentCode, nodes, options, event } = subject
    const fieldKey = `${field}.label` as `${SheetFieldKey}.label`
    return {
      code: codeIn(subject) ?? t('someProposal'),
      amendment: typeof amendmentCode === 'number' ? amendmentName(amendmentCode) : t('someAmendment'),
      named: namedBy(code, options),
      role: t(`role.${isSeatRole(role) ? role : 'unknown'}`),
      field: tField.has(fieldKey) ? tField(fieldKey) : t('someField'),
      step: word(`step.${event}`),
      attested: word(`attested.${kind}`),
      outcome: word(`outcome.${outcome}`),
      decision: word(`decision.${kind}`),
      count: countOf(nodes),
      act: word(`act.${subject.act}`),
      of: String(subject.of ?? ''),
      ...peopleIn(subject),
    }
  }
}

/** The code of what an entry is about: of a ballot on an amendment, the one of the amendment. */
function codeIn({ ballot, code, amendmentCode }: JournalEntry['subject']): string | undefined {
  if (ballot !== undefined && typeof amendmentCode === 'number') return amendmentName(amendmentCode)
  return typeof code === 'number' ? proposalCode(code) : undefined
}

/** Which kind of text an entry is about. */
function textKind(subject: JournalEntry['subject']): string {
  const kinds = ['amendment', 'proposal', 'diagnostic'] as const
  return kinds.find((kind) => subject[kind] !== undefined) ?? 'sheet'
}

/** Whom an entry names, and which count. */
function peopleIn({ line, askedByName, giver, holder }: JournalEntry['subject']) {
  const [person, from, to] = [askedByName, giver, holder].map((name) => textIn(name) ?? '')
  return { line: String(line ?? ''), person: person ?? '', giver: from ?? '', holder: to ?? '' }
}

/** Whether an entry is about one proposal: a ballot on several things is told by its question. */
function namedBy(code: unknown, options: unknown): 'yes' | 'no' {
  return typeof code === 'number' || options === undefined ? 'yes' : 'no'
}

function countOf(nodes: unknown): number {
  if (typeof nodes === 'number') return nodes
  return Array.isArray(nodes) ? nodes.length : 1
}

/** What the entries of a consent tell: a round, an objection, what was decided of somebody or something. */
function consentWords({ round, objection, present, admissible, recorded }: JournalEntry['subject']) {
  return {
    round: Number(round ?? 0),
    objection: Number(objection ?? 0),
    present: String(present),
    admissible: String(admissible),
    recorded: String(recorded),
  }
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Names the lines of the plan, which the journal knows by their ids. */
function useNodeTitles(): (id: unknown) => string | undefined {
  const slug = usePlanSlug()
  const nodes = useQuery({
    queryKey: planKey(slug, 'nodes'),
    queryFn: () => call(api.plans[':plan'].nodes.$get({ param: { plan: slug } })),
  }).data?.nodes
  const titles = useMemo(() => new Map(nodes?.map(({ id, title }) => [id as string, title])), [nodes])
  return (id) => titles.get(String(id))
}
