import { useFormatter, useTranslations } from 'use-intl'
import { usePair } from '../../lib/use-pair'
import { collegeModeOf } from './college-mode'
import { type CompositionDraft, isMoment } from './composition-draft'
import { kindOf } from './majority-input'
import { useQuorumWords } from './quorum-input'
import type { Composing } from './use-composition'

type Entry = { readonly term: string; readonly detail: string | null }

/** Every rule of the draft in words, in the order of the page. */
export function useSummary(composing: Composing): readonly Entry[] {
  const t = useTranslations('composition.summary')
  const names = useTranslations('composition')
  const ballot = useTranslations('ballot')
  const format = useFormatter()
  const quorum = useQuorumWords(composing)
  const decision = useDecisionWords(composing.draft)
  const colleges = useCollegeWords(composing)
  const { draft, electorate } = composing
  const { proxies } = draft
  const proxyText = t('proxiesUpTo', {
    most: proxies.mostPerHolder,
    inQuorum: String(proxies.countForQuorum),
  })

  return [
    { term: t('question'), detail: draft.question.trim() || t('unset') },
    { term: t('options'), detail: useOptionWords(draft) },
    { term: t('method'), detail: names(`method.${draft.method.key}`) },
    {
      term: t('electors'),
      detail:
        electorate === null
          ? t('unset')
          : names('electorate.counted', { electors: electorate.electors.length }),
    },
    { term: t('colleges'), detail: colleges },
    { term: t('proxies'), detail: proxies.mostPerHolder === 0 ? t('noProxies') : proxyText },
    { term: t('secrecy'), detail: ballot(`secrecy.${draft.secrecy}`) },
    {
      term: t('quorum'),
      detail: [names(`rule.quorumKind.${draft.quorum.kind}`), quorum].filter(Boolean).join('. '),
    },
    { term: t('majority'), detail: decision.majority },
    { term: t('selection'), detail: decision.selection },
    {
      term: t('closing'),
      detail: closingWords(),
    },
  ]

  function closingWords(): string {
    if (draft.closesAt === '') return names('rule.closingByHand')
    if (!isMoment(draft.closesAt)) return t('unset')
    return format.dateTime(new Date(draft.closesAt), { dateStyle: 'full', timeStyle: 'short' })
  }
}

function useOptionWords({ options }: CompositionDraft): string {
  const t = useTranslations('composition.summary')
  const [first, ...others] = options

  if (first === undefined) return t('unset')
  return others.length === 0 ? first.label : t('and', { first: first.label, others: others.length })
}

function useCollegeWords({ draft, electorate }: Composing): string {
  const t = useTranslations('composition.college')
  const mode = collegeModeOf(draft)
  const pair = usePair()
  const labels = new Map((electorate?.colleges ?? []).map(({ id, label }) => [id, label]))

  if (mode === 'none') return t('none')
  const each = draft.colleges.map(({ id, typed }) =>
    mode === 'shown' ? (labels.get(id) ?? '') : `${labels.get(id) ?? ''} ${typed}`,
  )
  return pair(t(mode), each.join(', '))
}

function useDecisionWords({ majority, castingVote, selection, method }: CompositionDraft) {
  const t = useTranslations('composition.rule')
  const summary = useTranslations('composition.summary')
  const pair = usePair()
  const of = majority?.kind === 'qualified' ? ` (${majority.share})` : ''
  const words = majority === null ? null : t(`majorityKind.${kindOf(majority)}`) + of
  const casting = words !== null && castingVote ? summary('casting', { majority: words }) : words

  return { majority: casting, selection: selectionWords() }

  function selectionWords(): string | null {
    if (selection === null) return null
    const kind = t(`selectionKind.${selection.kind}`)
    switch (selection.kind) {
      case 'none':
        return kind
      case 'top':
        return pair(kind, selection.places)
      case 'share':
        return pair(kind, `${selection.percent} %`)
      case 'grade':
        return pair(kind, method.key === 'majority-judgment' ? (method.grades[selection.least] ?? '') : '')
    }
  }
}
