import { personalDataIn } from '@deconcert/domain'
import { useTranslations } from 'use-intl'
import classes from './figure.module.css'

type Props = {
  readonly words: string
  /** What is told, with what was found. */
  readonly message: 'personal' | 'personalCard'
}

/** Tells, while somebody writes, what in the words could tell who somebody is. */
export function PersonalHint({ words, message }: Props) {
  const t = useTranslations('figure')
  const found = [...new Set(personalDataIn(words).map(({ from, to }) => words.slice(from, to)))]

  return (
    <div role="status">
      {found.length > 0 && <p className={classes.personal}>{t(message, { found: found.join(' », « ') })}</p>}
    </div>
  )
}
