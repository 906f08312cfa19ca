import { sheetSections } from '@deconcert/domain'
import { useTranslations } from 'use-intl'
import { type ShownField, useShownFields } from '../../sheet-template/shown-field'
import { SectionCard } from '../../ui/section-card'
import { StateBadge } from '../../ui/state-badge'
import classes from './sheet-template.module.css'
import type { TemplateDraft } from './sheet-template-draft'

/** What a sheet becomes, field after field, while one changes them. */
export function SheetTemplatePreview({ draft }: { readonly draft: TemplateDraft }) {
  const t = useTranslations('sheetTemplate.preview')
  const tSection = useTranslations('sheet.section')
  const fields = useShownFields(draft)

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and one scrolls with the keyboard what has the focus
    <section className={classes.preview} aria-label={t('title')} tabIndex={0}>
      <SectionCard title={t('title')}>
        {sheetSections.map((section) => {
          const shown = fields.filter((field) => field.section === section)
          if (shown.length === 0) return null
          return (
            <section key={section} className={classes.section} aria-label={tSection(section)}>
              <h3 className={classes.name}>{tSection(section)}</h3>
              <ol className={classes.fields}>
                {shown.map((field) => (
                  <PreviewField key={field.key} field={field} />
                ))}
              </ol>
            </section>
          )
        })}
      </SectionCard>
    </section>
  )
}

function PreviewField({ field: { rank, label, help, own } }: { readonly field: ShownField }) {
  const t = useTranslations('sheetTemplate.preview')

  return (
    <li className={classes.field} value={rank}>
      <span className={classes.rank} aria-hidden="true">
        {rank}
      </span>
      <div>
        {label} {own !== null && <StateBadge tone="info">{t('by')}</StateBadge>}
        {help !== '' && <p className={classes.help}>{help}</p>}
      </div>
    </li>
  )
}
