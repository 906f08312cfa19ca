import { sheetSections, sheetTemplate } from '@deconcert/domain'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import classes from './sheet-form.module.css'
import { useCurrentSection } from './use-current-section'

/** The parts of the sheet, always at hand, and how far its long texts are stored. */
export function SheetNav({ status }: { status: ReactNode }) {
  const t = useTranslations('sheet')
  const current = useCurrentSection(sheetSections)

  return (
    <nav aria-label={t('page.sections')} className={classes.nav}>
      <ul className={classes.navList}>
        {sheetSections.map((section) => (
          <li key={section}>
            <a
              href={`#${section}`}
              className={classes.navLink}
              aria-current={section === current ? 'location' : undefined}
            >
              {t(`section.${section}`)}
              <span className={classes.navCount} aria-hidden="true">
                {sheetTemplate.filter((field) => field.section === section).length}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <div className={classes.navStatus}>{status}</div>
    </nav>
  )
}
