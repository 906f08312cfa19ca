import { useTranslations } from 'use-intl'
import { DefinitionList } from '../ui/definition-list'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'

/** The fingerprints of everything that was frozen at opening and sealed at closing. */
export function BallotProof({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot.proof')
  const hashes = {
    config: ballot.configSha256,
    text: ballot.textSha256,
    roll: ballot.rollSha256,
    voters: ballot.voterRollSha256,
    votes: ballot.countsHidden ? null : ballot.votesSha256,
    result: ballot.countsHidden ? null : ballot.resultSha256,
  }
  const names = Object.keys(hashes) as (keyof typeof hashes)[]

  return (
    <details className={classes.details}>
      <summary>{t('title')}</summary>
      <p>{t('explanation')}</p>
      <DefinitionList
        entries={names.map((name) => ({
          term: t(name),
          detail: hashes[name] && <code className={classes.hash}>{hashes[name]}</code>,
        }))}
      />
    </details>
  )
}
