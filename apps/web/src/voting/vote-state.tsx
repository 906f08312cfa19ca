import { Alert, Button, Text } from '@mantine/core'
import { IconCircleCheck, IconCloudOff, IconSend } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import classes from '../ballot/ballot.module.css'
import type { Ballot } from '../ballot/ballot-query'
import { MyReceipt } from '../ballot/my-receipt'
import type { CastVote } from '../ballot/use-cast-vote'
import { forgetReceipt, type Receipt, type ReceiptKey } from '../lib/receipt'
import { useOnline } from '../lib/use-online'
import { RefusalAlert } from '../ui/refusal-alert'
import { useFocusOnMount } from '../ui/use-focus-on-mount'

type Props = { readonly ballot: Ballot; readonly receiptKey: ReceiptKey; readonly receipt: Receipt | null }

/** `isJustSent`: from this page, a moment ago. */
type VotedProps = Props & { readonly isJustSent: boolean }

/** The server has the vote. */
export function Voted({ ballot, receiptKey, receipt, isJustSent }: VotedProps) {
  const told = useFocusOnMount<HTMLDivElement>(isJustSent)
  const t = useTranslations('ballot.vote')
  const voting = useTranslations('voting')

  return (
    <div className={classes.stack}>
      <div className={classes.voted} role="status" ref={told} tabIndex={-1}>
        <IconCircleCheck size={26} aria-hidden="true" className={classes.votedIcon} />
        <div>
          <strong>{t('recorded')}</strong>
          <div>{t('recordedNext')}</div>
        </div>
      </div>
      {receipt?.said === 'already-voted' && <Text>{voting('alreadyVoted')}</Text>}
      {receipt === null ? (
        <Text c="dimmed">{voting('votedElsewhere')}</Text>
      ) : (
        <MyReceipt ballot={ballot} receiptKey={receiptKey} receipt={receipt} />
      )}
    </div>
  )
}

type UnsentProps = Props & { readonly receipt: Receipt; readonly cast: CastVote }

/** A vote left, or could not leave, and no answer came: the same one is sent again, and no other. */
export function UnsentVote({ ballot, receiptKey, receipt, cast }: UnsentProps) {
  const t = useTranslations('voting')
  const isOnline = useOnline()
  const told = useFocusOnMount<HTMLDivElement>(!cast.isIdle)

  return (
    <div className={classes.stack} ref={told} tabIndex={-1}>
      <Alert
        color="yellow"
        variant="default"
        role="status"
        icon={<IconCloudOff aria-hidden="true" />}
        title={t('unsent')}
      >
        {t(isOnline ? 'unsentOnline' : 'unsentOffline')}
      </Alert>
      {isOnline && <RefusalAlert error={cast.error} />}
      <div>
        <Button
          leftSection={<IconSend size={18} aria-hidden="true" />}
          loading={cast.isPending}
          onClick={() => cast.mutate({ choice: receipt.choice, isShared: receipt.isShared ?? false })}
        >
          {t('resend')}
        </Button>
      </div>
      <MyReceipt ballot={ballot} receiptKey={receiptKey} receipt={receipt} />
    </div>
  )
}

/** The vote came too late: nothing was recorded. */
export function LateVote({ ballot, receiptKey, receipt }: Props & { readonly receipt: Receipt }) {
  const t = useTranslations('voting')

  return (
    <div className={classes.stack}>
      <Alert color="red" variant="default" role="status" title={t('late')}>
        {t('lateExplained')}
      </Alert>
      <MyReceipt ballot={ballot} receiptKey={receiptKey} receipt={receipt} />
      {ballot.state === 'open' && (
        <div>
          <Button variant="default" onClick={() => forgetReceipt(receiptKey)}>
            {t('voteAgain')}
          </Button>
        </div>
      )}
    </div>
  )
}
