import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { AppLink } from '../ui/app-link'
import { SectionCard } from '../ui/section-card'
import classes from './adopted-version.module.css'
import { adoptedQuery } from './version-query'

/** The version that was adopted, with its hash whole: on screen and on paper. Nothing while none is. */
export function AdoptedVersion({ slug }: { slug: string }) {
  const t = useTranslations('version.adopted')
  const format = useFormatter()
  const adopted = useQuery(adoptedQuery(slug)).data
  if (!adopted) return null

  const { version, label, at, sha256 } = adopted
  return (
    <SectionCard title={label ?? t('title')}>
      <p className={classes.line}>
        {t('of', { number: version, date: format.dateTime(new Date(at), { dateStyle: 'long' }) })}
      </p>
      <p className={classes.line}>
        {t('hash')}
        <br />
        <code className={classes.hash}>{sha256}</code>
      </p>
      <p className={classes.check}>{t('check')}</p>
      <AppLink to={`/p/${slug}/schema`} search={{ vue: 'versions', de: String(version) }}>
        {t('see')}
      </AppLink>
    </SectionCard>
  )
}
