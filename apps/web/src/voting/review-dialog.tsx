import { type Choice, choiceText, isBlankChoice } from '@deconcert/domain/ballot'
import { Alert, Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import ballotClasses from '../ballot/ballot.module.css'
import type { Ballot } from '../ballot/ballot-query'
import type { CastVote } from '../ballot/use-cast-vote'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { useChoiceLines } from './choice-lines'
import { ChoiceList } from './choice-list'
import { numbersIn } from './method-form'

type Props = {
  readonly ballot: Ballot
  readonly choice: Choice
  /** How many options this voter was shown. */
  readonly shown: number
  readonly forName: string | null
  readonly cast: CastVote
  readonly onClose: () => void
  readonly onSend: (isShared: boolean) => void
}

/** The vote in words before it leaves: it cannot be changed afterwards. */
export function ReviewDialog({ ballot, choice, shown, forName, cast, onClose, onSend }: Props) {
  const t = useTranslations('voting')
  const [isShared, setShared] = useState(false)
  const words = useReviewWords(ballot.rules, choice)

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={words.title}
      confirm={words.confirm}
      onConfirm={() => onSend(isShared)}
      busy={cast.isPending}
      error={cast.error}
    >
      {forName !== null && <Text fw={600}>{t('forName', { name: forName })}</Text>}
      <Text className={ballotClasses.question}>{ballot.question}</Text>
      <ChoiceList rules={ballot.rules} choice={choice} />
      <Unjudged ballot={ballot} choice={choice} shown={shown} />
      <Text c="dimmed">
        {t(`secrecy.${ballot.secrecy}`)} {t('final')}
      </Text>
      <Checkbox
        label={t('shared')}
        description={t('sharedExplained')}
        checked={isShared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
    </ConfirmDialog>
  )
}

function useReviewWords(rules: Ballot['rules'], choice: Choice) {
  const t = useTranslations('voting')
  const vote = useTranslations('ballot.vote')
  const { lines } = useChoiceLines(rules)(choice)
  const said = { choice: lines[0] ?? '' }

  if (typeof choice === 'string') return { title: vote('confirmTitle', said), confirm: vote('confirm', said) }
  const isBlank = isBlankChoice(rules, choiceText(choice))
  return { title: t('reviewTitle'), confirm: t(isBlank ? 'castBlank' : 'cast') }
}

/** In a majority judgment, what becomes of the options that are left without a mention. */
function Unjudged({ ballot: { rules }, choice, shown }: Pick<Props, 'ballot' | 'choice' | 'shown'>) {
  const t = useTranslations('voting.judgment')
  const { method } = rules
  const judged = Object.keys(numbersIn(choice)).length
  const left = shown - judged

  if (method.key !== 'majority-judgment' || judged === 0 || left === 0) return null
  return (
    <Alert variant="default">
      {method.missing === 'worst'
        ? t('leftWorst', { left, grade: method.grades[0] ?? '' })
        : t('leftExpressed', { left })}
    </Alert>
  )
}
