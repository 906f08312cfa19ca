import type { Refusal } from '@deconcert/domain'
import { usePlanSlug } from '../../lib/actor'
import { CardSection } from './card-section'
import classes from './diagnostic-figures.module.css'
import { SeriesSection } from './series-section'

/** Which diagnostic this is, and why the reader may not write it, or null when they may. */
export type DiagnosticHome = { readonly diagnosticId: string; readonly writeRefusal: Refusal | null }

/** The figures of a diagnostic, below its text: cards, and indicators by territory. */
export function DiagnosticFigures(home: DiagnosticHome) {
  const slug = usePlanSlug()

  return (
    <div className={classes.sections}>
      <CardSection slug={slug} home={home} />
      <SeriesSection slug={slug} home={home} />
    </div>
  )
}
