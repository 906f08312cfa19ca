import { isAlternative, isImageWidth, isUuid } from '@deconcert/document'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'

import { fileAddress } from './file-address'
import classes from './text-image.module.css'

type Props = { readonly attrs: Readonly<Record<string, unknown>> }

/** An image of a text, to be read; what it shows, in words, where it cannot be shown. */
export function TextImage({ attrs: { file, alt, width } }: Props) {
  const t = useTranslations('insert.image')
  const slug = usePlanSlug()
  const [isMissing, setMissing] = useState(false)
  const words = isAlternative(alt) ? alt : ''

  if (isMissing || !isUuid(file)) return <p className={classes.missing}>{t('missing', { words })}</p>
  return (
    <img
      src={fileAddress(slug, file)}
      alt={words}
      loading="lazy"
      className={classes.image}
      data-width={isImageWidth(width) ? width : 'medium'}
      onError={() => setMissing(true)}
    />
  )
}
