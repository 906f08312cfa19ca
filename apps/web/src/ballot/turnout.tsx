import { Progress } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './ballot.module.css'

type Props = {
  readonly voters: number
  readonly electors: number
  /** 0 when no quorum is asked; absent where it is not shown. */
  readonly quorumNeeded?: number
}

/** How many have voted, and how many more the quorum needs; nothing else is told while a ballot is open. */
export function Turnout({ voters, electors, quorumNeeded = 0 }: Props) {
  const t = useTranslations('ballot.vote')
  const sentence = t('turnout', { voters, electors })
  const missing = quorumNeeded - voters

  return (
    <div className={classes.turnout}>
      <p className={classes.turnoutCount} aria-live="polite">
        {sentence}
      </p>
      <Progress
        value={electors === 0 ? 0 : (voters / electors) * 100}
        size="md"
        color="pine"
        aria-label={sentence}
      />
      {quorumNeeded > 0 && (
        <p className={classes.small}>
          {missing > 0
            ? t('quorumMissing', { needed: quorumNeeded, missing })
            : t('quorumReached', { needed: quorumNeeded })}
        </p>
      )}
    </div>
  )
}
