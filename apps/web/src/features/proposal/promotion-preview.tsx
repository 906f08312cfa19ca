import { useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import { StateBadge } from '../../ui/state-badge'
import type { Preview } from './promotion-place'
import classes from './promotion-preview.module.css'

/** The lines around a place, as they would be once the proposal stands there. */
export function PromotionPreview({ preview }: { preview: Preview }) {
  const t = useTranslations('promotion')
  const reasonText = useReasonText()

  if (preview.refusal !== null) return <p role="alert">{reasonText(preview.refusal)}</p>
  return (
    <section className={classes.preview} aria-label={t('preview')}>
      <p className={classes.becomes} role="status">
        {t('becomes', { reference: preview.reference })}
      </p>
      <ol
        className={classes.lines}
        data-more-above={preview.isCutAbove || undefined}
        data-more-below={preview.isCutBelow || undefined}
      >
        {preview.lines.map(({ id, number, title, was, isNew }) => (
          <li key={id} className={classes.line} data-new={isNew || undefined}>
            <span className={classes.number}>{number}</span>
            <span className={classes.title}>{title}</span>
            {isNew && <StateBadge tone="success">{t('isNew')}</StateBadge>}
            {was !== null && <span className={classes.was}>{t('was', { number: was })}</span>}
          </li>
        ))}
      </ol>
      <p className={classes.note}>
        {t('renumbered', { count: preview.renumbered })} {preview.carriesSheet && t('sheet')}
      </p>
    </section>
  )
}
