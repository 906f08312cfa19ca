import { useTranslations } from 'use-intl'
import { ResponsiveTable } from '../ui/responsive-table'
import { SectionCard } from '../ui/section-card'
import { useVoteText } from '../voting/vote-text'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'
import { FindMyVote } from './find-my-vote'

/** Every vote of a closed secret ballot, in the order of fingerprints: each voter finds theirs, anyone counts again. */
export function PublishedVotes({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot.published')
  const voteText = useVoteText(ballot.rules)
  const { votes } = ballot

  if (votes.length === 0) return null
  return (
    <SectionCard title={t('title')} aside={votes.length}>
      <div className={classes.stack}>
        <p>{t('explanation')}</p>
        {ballot.hasVoted && <FindMyVote ballot={ballot} />}
        <details className={classes.details}>
          <summary>{t('show', { count: votes.length })}</summary>
          <ResponsiveTable
            caption={t('caption')}
            columns={[
              {
                key: 'commitment',
                header: t('commitment'),
                cell: (vote) => <code className={classes.hash}>{vote.commitment}</code>,
                names: true,
              },
              { key: 'choice', header: t('choice'), cell: (vote) => voteText(vote.choice) },
              {
                key: 'nonce',
                header: t('nonce'),
                cell: (vote) => <code className={classes.hash}>{vote.nonce}</code>,
              },
            ]}
            rows={votes}
            rowKey={(vote) => vote.commitment}
          />
        </details>
      </div>
    </SectionCard>
  )
}
