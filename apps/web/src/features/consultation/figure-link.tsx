import type { ConsultationCut } from '@deconcert/domain/plan'
import { useFormatter, useTranslations } from 'use-intl'
import { AppLink } from '../../ui/app-link'
import { cutSearch } from './use-cut'

type Props = {
  readonly slug: string
  readonly cut: ConsultationCut
  readonly count: number
  /** Of which part, in words. */
  readonly of?: string
}

/** A figure that leads to its rows. Where there is nothing there is nothing to see. */
export function FigureLink({ slug, cut, count, of }: Props) {
  const t = useTranslations('consultation')
  const format = useFormatter()
  const shown = format.number(count)

  if (count === 0) return shown
  const what = [shown, t(`figure.${cut.figure}`), of].filter((part) => part !== undefined).join(' – ')
  return (
    <AppLink to={`/p/${slug}/bilan`} search={cutSearch(cut)} aria-label={what}>
      {shown}
    </AppLink>
  )
}
