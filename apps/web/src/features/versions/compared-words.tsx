import type { WordRun } from '@deconcert/document'
import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import { ChangedWords } from '../../ui/changed-words'
import classes from '../../ui/changed-words.module.css'

type Props = {
  readonly runs: readonly WordRun[]
  /** Which of the two wordings: what goes belongs to the first, what comes to the second. */
  readonly side: 'before' | 'after'
}

/** Beyond so many characters that stay, only both ends are shown. */
const longestSame = 240
const shownEnd = 100

/** One of two wordings, with what the other has not: underlined or struck through, and said. */
export function ComparedWords({ runs, side }: Props) {
  const t = useTranslations('version.words')
  const own = side === 'before' ? 'removed' : 'added'

  return (
    <span className={classes.words}>
      {runs.map(({ kind, text }, place) => {
        // Runs were reckoned: they have no other identity than their place.
        const key = `${place} ${kind}`
        if (kind === 'same') return <Fragment key={key}>{shortened(text)}</Fragment>
        if (kind !== own) return null
        return <ChangedWords key={key} kind={kind} text={text} said={{ kind: t(kind), end: t('end') }} />
      })}
    </span>
  )
}

function shortened(text: string): string {
  if (text.length <= longestSame) return text
  return `${text.slice(0, shownEnd)} […] ${text.slice(-shownEnd)}`
}
