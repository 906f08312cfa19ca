import { useTranslations } from 'use-intl'
import { type BallotLine, ballotAddress } from '../../ballot/ballot-query'
import { useMethodText } from '../../ballot/method-text'
import { Turnout } from '../../ballot/turnout'
import { usePlanSlug } from '../../lib/actor'
import { usePair } from '../../lib/use-pair'
import { proposalCode } from '../../proposal/proposal-code'
import { AppLink, LinkButton } from '../../ui/app-link'
import { StateBadge } from '../../ui/state-badge'
import classes from './ballots-page.module.css'

/** Votes under way, those that wait for the reader first. */
export function OpenBallots({ ballots }: { ballots: readonly BallotLine[] }) {
  const waits = (ballot: BallotLine) => Number(ballot.isElector && !ballot.hasVoted)

  return (
    <ul className={classes.open}>
      {ballots
        .toSorted((one, other) => waits(other) - waits(one))
        .map((ballot) => (
          <OpenBallot key={ballot.id} ballot={ballot} />
        ))}
    </ul>
  )
}

function OpenBallot({ ballot }: { ballot: BallotLine }) {
  const t = useTranslations('ballot')
  const slug = usePlanSlug()
  const methodText = useMethodText()
  const to = ballotAddress(slug, ballot.id)

  return (
    <li className={classes.card}>
      <div className={classes.words}>
        <AppLink to={to} className={classes.name}>
          {ballot.title}
        </AppLink>
        <span className={classes.note}>
          {[
            ballot.code !== null && proposalCode(ballot.code),
            methodText(ballot.methodKey, ballot.options.length),
            ballot.groupName,
            ballot.methodKey !== 'show-of-hands' && t(`secrecy.${ballot.secrecy}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {ballot.methodKey !== 'show-of-hands' && (
          <Turnout voters={ballot.voters} electors={ballot.electors} />
        )}
      </div>
      <OpenBallotAction ballot={ballot} to={to} />
    </li>
  )
}

function OpenBallotAction({ ballot, to }: { ballot: BallotLine; to: string }) {
  const t = useTranslations('ballot.list')
  const label = usePair()(t(ballot.isElector ? 'vote' : 'follow'), ballot.title)

  if (ballot.hasVoted) return <StateBadge tone="success">{t('voted')}</StateBadge>
  return (
    <LinkButton to={to} variant={ballot.isElector ? 'filled' : 'default'} aria-label={label}>
      {t(ballot.isElector ? 'vote' : 'follow')}
    </LinkButton>
  )
}
