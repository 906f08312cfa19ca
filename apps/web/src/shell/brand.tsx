import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import classes from './brand.module.css'

/** The product's name, and the way home. `short`: the mark alone on a narrow screen, to leave room for the plan's name. */
export function Brand({ short }: { short: boolean }) {
  const t = useTranslations('common')

  return (
    <Link to="/" className={classes.brand} data-short={short || undefined} aria-label={t('productName')}>
      <svg viewBox="0 0 32 22" width="34" height="24" aria-hidden="true" className={classes.mark}>
        <circle cx="11.5" cy="11" r="8.5" />
        <circle cx="20.5" cy="11" r="8.5" />
      </svg>
      <span className={classes.name}>{t('productName')}</span>
    </Link>
  )
}
