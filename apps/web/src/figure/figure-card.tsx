import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { StateBadge } from '../ui/state-badge'
import classes from './figure.module.css'
import { cardsQuery, type ShownCard } from './figure-query'

/** The card of this id as it stands now, in a text that cites it. */
export function CitedCard({ id }: { readonly id: string }) {
  const t = useTranslations('figure')
  const slug = usePlanSlug()
  const { data, isPending, isEnabled } = useQuery(cardsQuery(slug))
  const card = data?.cards.find((each) => each.id === id)

  if (card !== undefined) return <FigureCard card={card} />
  return <p className={classes.missing}>{isPending && isEnabled ? t('loading') : t('unavailable')}</p>
}

/** A figure with all that makes it one: what is counted, when, where, by whom, and how far to rely on it. */
export function FigureCard({ card }: { readonly card: ShownCard }) {
  const t = useTranslations('figure')
  const { number } = useFormatter()
  const { title, value, unit, year, reading, source, link, reliability, isRetired } = card
  const place =
    card.territoryId === null ? t('wholeTerritory') : (card.territoryName ?? t('unnamedTerritory'))
  const about = [
    ...(year === null ? [] : [String(year)]),
    place,
    ...(source === '' ? [] : [t('source', { source })]),
  ]

  return (
    <figure className={classes.card} data-reliability={reliability} data-retired={isRetired}>
      {value !== null && (
        <p className={classes.value}>
          <strong>{number(value, { maximumFractionDigits: 6 })}</strong>
          {unit !== '' && <span className={classes.unit}> {unit}</span>}
        </p>
      )}
      <figcaption className={classes.caption}>
        <p className={classes.title}>{title}</p>
        {reading !== '' && <p>{reading}</p>}
        <p className={classes.details}>
          <StateBadge tone={reliability === 'testimony' ? 'progress' : 'neutral'}>
            {t(`readings.${reliability}`)}
          </StateBadge>{' '}
          {about.join(' · ')}
          {link !== '' && (
            <>
              {' '}
              <a href={link} target="_blank" rel="noopener noreferrer nofollow">
                {t('sourceLink')}
              </a>
            </>
          )}
        </p>
        {isRetired && (
          <p className={classes.details}>
            <StateBadge tone="warning">{t('retiredMark')}</StateBadge>
          </p>
        )}
      </figcaption>
    </figure>
  )
}
