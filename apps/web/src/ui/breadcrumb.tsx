import { useTranslations } from 'use-intl'
import { AppLink } from './app-link'
import classes from './breadcrumb.module.css'

export type Crumb = { readonly label: string; readonly to: string }

export function Breadcrumb({ trail, here }: { trail: readonly Crumb[]; here: string }) {
  const t = useTranslations('shell.breadcrumb')

  return (
    <nav aria-label={t('label')} className={classes.nav}>
      <ol className={classes.list}>
        {trail.map((crumb) => (
          <li key={crumb.to} className={classes.item}>
            <AppLink to={crumb.to} className={classes.link}>
              {crumb.label}
            </AppLink>
          </li>
        ))}
        <li className={classes.item} aria-current="page">
          <span className={classes.here}>{here}</span>
        </li>
      </ol>
    </nav>
  )
}
