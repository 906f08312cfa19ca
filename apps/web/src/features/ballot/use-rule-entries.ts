import type { BallotRules } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { useQuorumText } from '../../ballot/ballot-config'
import { useFigures } from '../../ballot-result/use-figures'

type Entry = { readonly term: string; readonly detail: string | null }

/** The rules of a ballot in sentences, as they were frozen. */
export function useRuleEntries(rules: BallotRules): readonly Entry[] {
  const t = useTranslations('ballotPage.rules')
  const ballot = useTranslations('ballot')
  const quorumText = useQuorumText()
  const method = useMethodSentences(rules)
  const { secrecy, proxies } = rules

  return [
    { term: t('method'), detail: method.join(' ') },
    { term: ballot('rules.electors'), detail: t('electors', { electors: rules.electors }) },
    {
      term: ballot('rules.secrecy'),
      detail: `${ballot(`secrecy.${secrecy}`)}. ${ballot(`secrecyExplained.${secrecy}`)}`,
    },
    { term: ballot('rules.quorum'), detail: quorumText(rules) },
    { term: ballot('rules.majority'), detail: useMajoritySentences(rules).join(' ') },
    { term: t('selection'), detail: useSelectionSentence(rules) },
    { term: t('colleges'), detail: useCollegeSentences(rules).join(' ') },
    {
      term: t('proxies'),
      detail:
        proxies.mostPerHolder === 0
          ? null
          : t('proxiesText', {
              most: proxies.mostPerHolder,
              count: proxies.countForQuorum ? 'yes' : 'no',
            }),
    },
  ]
}

function useMethodSentences({ method }: BallotRules): readonly string[] {
  const t = useTranslations('ballotPage.rules')

  switch (method.key) {
    case 'approval':
      return [t('methods.approval', { most: method.most ?? 0 })]
    case 'majority-judgment':
      return [
        t('methods.majority-judgment', { grades: method.grades.length }),
        method.missing === 'worst' ? t('worst') : t('onlyExpressed', { least: method.leastJudgments }),
        ...(method.perVoter === null ? [] : [t('packets', { count: method.perVoter })]),
      ]
    case 'dots':
      return [t('methods.dots', { dots: method.dots, most: method.mostPerOption })]
    case 'consent':
      return [t('methods.consent', { rounds: method.mostRounds })]
    case 'for-against':
    case 'show-of-hands':
    case 'borda':
    case 'schulze':
      return [t(`methods.${method.key}`)]
  }
}

function useMajoritySentences({ majority, castingVote, leastFavourable }: BallotRules): readonly string[] {
  const t = useTranslations('ballotPage.rules.majority')
  if (majority === null) return []
  const kind =
    majority.kind !== 'qualified'
      ? t(majority.kind)
      : t(majority.of === 'expressed' ? 'qualifiedExpressed' : 'qualifiedElectors', { share: majority.share })
  return [
    kind,
    ...(majority.kind === 'expressed' && castingVote === null ? [t('tie')] : []),
    ...(castingVote === null ? [] : [t('casting', { label: castingVote.label })]),
    ...(leastFavourable === 0 ? [] : [t('least', { least: leastFavourable })]),
  ]
}

function useSelectionSentence({ selection, method }: BallotRules): string | null {
  const t = useTranslations('ballotPage.rules.selections')
  switch (selection?.kind) {
    case undefined:
      return null
    case 'none':
      return t('none')
    case 'top':
      return t('top', { places: selection.places })
    case 'share':
      return t('share', { percent: selection.percent })
    case 'grade':
      return t('grade', {
        grade: (method.key === 'majority-judgment' && method.grades[selection.least]) || '',
      })
  }
}

function useCollegeSentences({ colleges, counting }: BallotRules): readonly string[] {
  const t = useTranslations('ballotPage.rules')
  const { percent } = useFigures()
  if (colleges.length === 0) return []
  const names = colleges.map(({ label, weight, seats }) =>
    counting === 'raw'
      ? t('college', { college: label, seats })
      : t('weighed', { college: label, seats, weight: percent(weight) }),
  )
  return [t(`countings.${counting}`), `${names.join(' ; ')}.`]
}
