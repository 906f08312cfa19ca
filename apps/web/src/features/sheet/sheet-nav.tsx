import { sheetSections } from '@deconcert/domain'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ShownField } from '../../sheet-template/shown-field'
import classes from './sheet-form.module.css'
import { useCurrentSection } from './use-current-section'

type Props = { readonly fields: readonly ShownField[]; readonly status: ReactNode }

/** The parts of the sheet, always at hand, and how far its long texts are stored. */
export function SheetNav({ fields, status }: Props) {
  const t = useTranslations('sheet')
  const sections = sheetSections.filter((section) => fields.some((field) => field.section === section))
  const current = useCurrentSection(sections)

  return (
    <nav aria-label={t('page.sections')} className={classes.nav}>
      <ul className={classes.navList}>
        {sections.map((section) => (
          <li key={section}>
            <a
              href={`#${section}`}
              className={classes.navLink}
              aria-current={section === current ? 'location' : undefined}
            >
              {t(`section.${section}`)}
              <span className={classes.navCount} aria-hidden="true">
                {fields.filter((field) => field.section === section).length}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <div className={classes.navStatus}>{status}</div>
    </nav>
  )
}
