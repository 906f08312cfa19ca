import { isJournalKind, isSeatRole, type SheetFieldKey } from '@deconcert/domain'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
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
  const tField = useTranslations('sheet.field')
  const titleOf = useNodeTitles()

  return ({ kind, subject }) => {
    if (!isJournalKind(kind)) return t('unknown', { kind })
    const role = typeof subject.role === 'string' && isSeatRole(subject.role) ? subject.role : 'unknown'
    const field = `${subject.field}.label` as `${SheetFieldKey}.label`
    const outcome = `outcome.${subject.outcome}` as 'outcome.adopted'
    const decision = `decision.${subject.kind}` as 'decision.validate'
    return t(`kind.${kind}`, {
      title: textIn(subject.title ?? subject.question) ?? titleOf(subject.node) ?? t('untitled'),
      code: typeof subject.code === 'number' ? proposalCode(subject.code) : t('someProposal'),
      role: t(`role.${role}`),
      field: tField.has(field) ? tField(field) : t('someField'),
      outcome: t.has(outcome) ? t(outcome) : '',
      decision: t.has(decision) ? t(decision) : '',
      count: Array.isArray(subject.nodes) ? subject.nodes.length : 1,
    })
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
