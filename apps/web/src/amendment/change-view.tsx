import { Fragment, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Messages } from '../i18n/fr/catalogue'
import { ChangedWords } from '../ui/changed-words'
import words from '../ui/changed-words.module.css'
import type { AmendmentChange } from './amendment-query'
import classes from './change-view.module.css'

type Block = keyof Messages['amendment']['changes']['block']

/** One change word by word: what comes is underlined, what goes is struck through, and both are said. */
export function ChangeView({ change, aside }: { change: AmendmentChange; aside?: ReactNode }) {
  const t = useTranslations('amendment.changes')

  return (
    <div className={classes.change}>
      <div className={classes.top}>
        <ChangeName change={change} />
        {aside}
      </div>
      {change.kind === 'added' && (
        <p className={classes.note}>
          {change.after === null ? t('first') : t('after', { text: change.after })}
        </p>
      )}
      {change.isFormOnly && <p className={classes.note}>{t('formOnly')}</p>}
      <p className={words.words}>
        {change.runs.map(({ kind, text }, place) => {
          // A change that was reckoned: its runs have no other identity than their place.
          const key = `${place} ${kind}`
          if (kind === 'same') return <Fragment key={key}>{text}</Fragment>
          return <ChangedWords key={key} kind={kind} text={text} said={{ kind: t(kind), end: t('end') }} />
        })}
      </p>
      {change.isOutdated && <p className={classes.outdated}>{t('outdated')}</p>}
    </div>
  )
}

function ChangeName({ change: { index, kind, blocks } }: { change: AmendmentChange }) {
  const t = useTranslations('amendment.changes')
  const nameOf = (block: string) =>
    t(t.has(`block.${block as Block}`) ? `block.${block as Block}` : 'block.other')

  if (index < 0) return <span className={classes.name}>{t('ofTitle')}</span>
  return (
    <span className={classes.name}>
      {t('number', { number: index + 1 })}
      <span className={classes.kind}>{`${blocks.map(nameOf).join(', ')} · ${t(`kind.${kind}`)}`}</span>
    </span>
  )
}
