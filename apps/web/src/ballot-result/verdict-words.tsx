import type { BallotResult, BallotRules } from '@deconcert/domain/ballot'
import { Fragment } from 'react'
import classes from './result.module.css'
import type { Sentence } from './sentence'
import { useSentenceText } from './sentence-text'
import { verdictSentences } from './verdict-sentences'

/** What a reader looks for first. */
const decisive: ReadonlySet<Sentence['key']> = new Set([
  'adopted',
  'rejected',
  'tied',
  'noQuorum',
  'leader',
  'leaders',
  'unbeaten',
  'consentRefer',
  'consentVote',
] as const)

type Props = { readonly rules: BallotRules; readonly result: BallotResult }

/** The arithmetic of a result as a paragraph, what was decided in bold. */
export function VerdictWords({ rules, result }: Props) {
  const sentenceText = useSentenceText()

  return (
    <p className={classes.verdict}>
      {verdictSentences(rules, result).map((sentence) => (
        <Fragment key={sentenceText(sentence)}>
          {decisive.has(sentence.key) ? (
            <strong>{sentenceText(sentence)}</strong>
          ) : (
            sentenceText(sentence)
          )}{' '}
        </Fragment>
      ))}
    </p>
  )
}
