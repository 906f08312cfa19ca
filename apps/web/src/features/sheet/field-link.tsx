import { useTranslations } from 'use-intl'
import { PlaceLink } from './place-link'

type Props = {
  readonly field: string
  /** What the link is about, for those who hear it out of its line. */
  readonly about: string
}

/** Leads to a field of this very page. */
export function FieldLink({ field, about }: Props) {
  const t = useTranslations('sheetLife')

  return (
    <PlaceLink place={`field-${field}`} label={`${t('goTo')} (${about})`}>
      {t('goTo')}
    </PlaceLink>
  )
}
