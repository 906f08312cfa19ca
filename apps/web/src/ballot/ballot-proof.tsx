import { useTranslations } from 'use-intl'
import { DefinitionList } from '../ui/definition-list'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'

/** The fingerprints of everything that was frozen at opening and sealed at closing. */
export function BallotProof({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot.proof')
  const hashes = {
    config: ballot.hashes.rules,
    text: ballot.texts.length === 1 ? ballot.texts[0]?.sha256 : null,
    roll: ballot.hashes.electorate,
    voters: ballot.hashes.roll,
    votes: ballot.hashes.votes,
    result: ballot.hashes.result,
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
