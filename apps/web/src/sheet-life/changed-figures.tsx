import type { FigureChange, FigureSaid } from '@deconcert/domain/figure'
import { useFormatter, useTranslations } from 'use-intl'
import { RelativeDate } from '../ui/date-text'
import { StateBadge } from '../ui/state-badge'
import classes from './changed-figures.module.css'
import type { ListedSheet } from './sheets-query'

type Changed = NonNullable<ListedSheet['completeness']['changed']>

/** The figures that a sheet cites and that say something else than when it was submitted, or decided on. */
export function ChangedFigures({ changed }: { readonly changed: Changed | null }) {
  const t = useTranslations('sheetLife.figures')

  if (changed === null) return null
  return (
    <div className={classes.changed}>
      <StateBadge tone="warning">{t('changed', { count: changed.figures.length })}</StateBadge>
      <p className={classes.since}>
        {t(`since.${changed.event}`)} <RelativeDate value={changed.at} />
      </p>
      <FigureChanges changes={changed.figures} />
    </div>
  )
}

/** Each figure by its name, with what it said and what it says now. */
export function FigureChanges({ changes }: { readonly changes: readonly FigureChange[] }) {
  const t = useTranslations('sheetLife.figures')
  const partsOf = useParts()

  return (
    <ul className={classes.list}>
      {changes.map(({ before, now }) => (
        <li key={now.id}>
          <strong>{now.title}</strong>
          <ul className={classes.parts}>
            {now.isRetired && !before.isRetired && <li>{t('retired')}</li>}
            {before.points !== now.points && <li>{t('points')}</li>}
            {before.isErased ? (
              <li>{t('erased')}</li>
            ) : (
              partsOf(before, now).map((part) => <li key={part.what}>{t('part', part)}</li>)
            )}
          </ul>
        </li>
      ))}
    </ul>
  )
}

type Part = { readonly what: string; readonly before: string; readonly now: string }

/** What of a figure is not as it was, each with its words then and now. */
function useParts(): (before: FigureSaid, now: FigureSaid) => readonly Part[] {
  const t = useTranslations('figure')
  const { number } = useFormatter()
  const nothing = useTranslations('sheetLife.figures')('nothing')

  const placeOf = ({ territory }: FigureSaid) =>
    territory === null ? t('wholeTerritory') : territory || t('unnamedTerritory')
  const figureOf = ({ value, unit }: FigureSaid) =>
    [value === null ? '' : number(value, { maximumFractionDigits: 6 }), unit].filter(Boolean).join(' ')
  const shown: readonly [string, (figure: FigureSaid) => string][] = [
    [t('form.title'), ({ title }) => title],
    [t('form.value'), figureOf],
    [t('form.year'), ({ year }) => String(year ?? '')],
    [t('form.territory'), placeOf],
    [t('form.source'), ({ source }) => source],
    [t('form.link'), ({ link }) => link],
    [t('form.reading'), ({ reading }) => reading],
    [t('form.reliability'), ({ reliability }) => (reliability === null ? '' : t(`readings.${reliability}`))],
  ]
  return (before, now) =>
    shown.flatMap(([what, wordsOf]) => {
      const [then, today] = [wordsOf(before), wordsOf(now)]
      return then === today ? [] : [{ what, before: then || nothing, now: today || nothing }]
    })
}
