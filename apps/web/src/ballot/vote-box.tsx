import { type ForAgainstChoice, voteRefusal } from '@deconcert/domain'
import { Alert, Button, Text } from '@mantine/core'
import { IconCircleCheck, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { useNow, useTranslations } from 'use-intl'
import type { Receipt } from '../lib/receipt'
import { useReasonText } from '../lib/use-reason-text'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { RefusalAlert } from '../ui/refusal-alert'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'
import { useChoiceText } from './choice-text'
import { Choices } from './choices'
import { MyReceipt } from './my-receipt'
import { useCastVote } from './use-cast-vote'
import { useReceipt } from './use-receipt'

/** What the reader may do with an open ballot: vote, once; or why not. */
export function VoteBox({ ballot }: { ballot: Ballot }) {
  const now = useNow({ updateInterval: 10_000 })
  const { receipt } = useReceipt(ballot.id)
  const [chosen, setChosen] = useState<ForAgainstChoice | null>(null)
  const closesAt = ballot.closesAt === null ? null : new Date(ballot.closesAt)
  const refusal = voteRefusal({ state: ballot.state, closesAt }, ballot, now)

  if (refusal === 'already-voted') return <Voted ballot={ballot} />
  if (refusal !== null) return <MayNotVote ballot={ballot} refusal={refusal} />
  // While the dialog is open, it says itself what becomes of the vote that it sent.
  if (receipt !== null && chosen === null) return <SendAgain ballot={ballot} receipt={receipt} />
  return <ChooseAndConfirm ballot={ballot} chosen={chosen} onChoose={setChosen} />
}

type ChooseProps = {
  readonly ballot: Ballot
  readonly chosen: ForAgainstChoice | null
  readonly onChoose: (choice: ForAgainstChoice | null) => void
}

function ChooseAndConfirm({ ballot, chosen, onChoose }: ChooseProps) {
  const t = useTranslations('ballot.vote')
  const choiceText = useChoiceText()
  const cast = useCastVote(ballot.id, () => onChoose(null))
  const close = () => {
    onChoose(null)
    cast.reset()
  }

  return (
    <>
      <Text>{t(ballot.secrecy)}</Text>
      <Choices onChoose={onChoose} />
      {chosen !== null && (
        <ConfirmDialog
          opened
          onClose={close}
          title={t('confirmTitle', { choice: choiceText(chosen) })}
          confirm={t('confirm', { choice: choiceText(chosen) })}
          onConfirm={() => !cast.isPending && cast.mutate(chosen)}
          busy={cast.isPending}
          error={cast.error}
        >
          <Text className={classes.question}>{ballot.question}</Text>
          <Text c="dimmed">
            {t(ballot.secrecy)} {t('explanation')}
          </Text>
        </ConfirmDialog>
      )}
    </>
  )
}

/** A vote left and no answer came: the same one can be sent again, and no other. */
function SendAgain({ ballot, receipt }: { ballot: Ballot; receipt: Receipt }) {
  const t = useTranslations('ballot.vote')
  const choiceText = useChoiceText()
  const cast = useCastVote(ballot.id, () => undefined)

  return (
    <div className={classes.stack}>
      <Alert color="yellow" variant="default" role="status">
        {t('waiting', { choice: choiceText(receipt.choice) })}
      </Alert>
      <RefusalAlert error={cast.error} />
      <div>
        <Button
          leftSection={<IconSend size={18} aria-hidden="true" />}
          loading={cast.isPending}
          onClick={() => cast.mutate(receipt.choice)}
        >
          {t('resend')}
        </Button>
      </div>
    </div>
  )
}

function Voted({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot.vote')

  return (
    <div className={classes.stack}>
      <div className={classes.voted} role="status">
        <IconCircleCheck size={26} aria-hidden="true" className={classes.votedIcon} />
        <div>
          <strong>{t('recorded')}</strong>
          <div>{t('recordedNext')}</div>
        </div>
      </div>
      {ballot.secrecy === 'secret' && <MyReceipt ballotId={ballot.id} />}
    </div>
  )
}

type MayNot = { readonly ballot: Ballot; readonly refusal: Parameters<ReturnType<typeof useReasonText>>[0] }

function MayNotVote({ ballot, refusal }: MayNot) {
  const t = useTranslations('ballot.vote')
  const reasonText = useReasonText()

  return (
    <Text className={classes.reason}>
      {reasonText(refusal)}{' '}
      {refusal === 'not-an-elector' &&
        t('notElector', { electors: ballot.electors, group: ballot.groupName ?? '' })}
    </Text>
  )
}
