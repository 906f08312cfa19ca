import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import classes from './figure.module.css'

type Props = {
  readonly attributes: Readonly<Record<string, unknown>>
  readonly children: ReactNode
}

/** A testimony to be read or printed: quoted, marked as one, with who speaks in general words. */
export function ReadTestimony({ attributes, children }: Props) {
  const t = useTranslations('figure.testimony')
  const said = [attributes.audience, attributes.circumstances].filter(
    (text) => typeof text === 'string' && text !== '',
  )

  return (
    <figure className={classes.testimony} data-testimony>
      <blockquote>{children}</blockquote>
      <figcaption className={classes.details}>{[t('mark'), ...said].join(' · ')}</figcaption>
    </figure>
  )
}
