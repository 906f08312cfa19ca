import { type Choice, choiceText, isBlankChoice } from '@deconcert/domain/ballot'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Ballot } from '../ballot/ballot-query'
import type { CastVote } from '../ballot/use-cast-vote'
import { parseReceipt, type ReceiptKey, readStoredReceipt } from '../lib/receipt'
import { greyed } from '../ui/greyed'
import { blankOf } from './blank-choice'
import { ChoiceForm } from './choice-form'
import { ReviewDialog } from './review-dialog'
import { shownOptions } from './shown-option'
import { useVoteDraft } from './use-vote-draft'
import classes from './voting.module.css'

type Props = {
  readonly ballot: Ballot
  readonly voteKey: ReceiptKey
  readonly cast: CastVote
  readonly isReviewing: boolean
  readonly onReview: (isReviewing: boolean) => void
  /** Whom the reader votes for, null for themself. */
  readonly forName: string | null
}

/** The ballot paper, then the step that asks whether it is right, then the sending. */
export function CastVoteForm({ ballot, voteKey, cast, isReviewing, onReview, forName }: Props) {
  const t = useTranslations('voting')
  const { rules } = ballot
  const draft = useVoteDraft(voteKey, rules)
  const [reviewed, setReviewed] = useState<Choice | null>(null)
  const review = (choice: Choice) => {
    cast.reset()
    setReviewed(choice)
    onReview(true)
  }
  const send = (isShared: boolean) => {
    if (cast.isPending || reviewed === null) return
    const vote = { choice: choiceText(reviewed), isShared }
    cast.mutate(vote, { onSettled: () => isKept(voteKey) && onReview(false) })
  }
  const isOneClick = rules.method.key === 'for-against'

  return (
    <>
      <Text>{t(`secrecy.${ballot.secrecy}`)}</Text>
      {draft.packet !== null && (
        <Text fw={600}>{t('packet', { drawn: draft.packet.length, options: rules.options.length })}</Text>
      )}
      <ChoiceForm
        method={rules.method}
        options={shownOptions(rules, ballot.texts, draft.packet)}
        value={draft.choice}
        onChange={isOneClick ? review : draft.change}
      />
      {!isOneClick && <PaperActions rules={rules} choice={draft.choice} onReview={review} />}
      {isReviewing && reviewed !== null && (
        <ReviewDialog
          ballot={ballot}
          choice={reviewed}
          shown={draft.packet?.length ?? rules.options.length}
          forName={forName}
          cast={cast}
          onClose={() => onReview(false)}
          onSend={send}
        />
      )}
    </>
  )
}

/** Once it may have left, the vote is no more on paper. */
function isKept(key: ReceiptKey): boolean {
  return parseReceipt(readStoredReceipt(key)) !== null
}

type ActionsProps = {
  readonly rules: Ballot['rules']
  readonly choice: Choice | null
  readonly onReview: (choice: Choice) => void
}

/** To the review, with what is chosen or with a blank paper. */
export function PaperActions({ rules, choice, onReview }: ActionsProps) {
  const t = useTranslations('voting')
  const isBlank = choice === null || isBlankChoice(rules, choiceText(choice))

  return (
    <div>
      <div className={classes.actions}>
        <Button {...greyed(isBlank)} onClick={() => choice !== null && !isBlank && onReview(choice)}>
          {t('review')}
        </Button>
        <Button variant="default" onClick={() => onReview(blankOf(rules.method))}>
          {t('blank')}
        </Button>
      </div>
      <Text size="sm" c="dimmed" mt="xs">
        {t(isBlank ? 'nothingChosen' : 'keptHere')}
      </Text>
    </div>
  )
}
