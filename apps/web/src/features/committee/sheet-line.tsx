import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { KeptRules } from '../../sheet-life/kept-rules'
import { SheetStateBadge } from '../../sheet-life/sheet-state-badge'
import type { ListedSheet } from '../../sheet-life/sheets-query'
import { AppLink } from '../../ui/app-link'
import { RelativeDate } from '../../ui/date-text'
import classes from './committee-sheets.module.css'

type Props = {
  readonly slug: string
  readonly sheet: ListedSheet
  readonly isChosen: boolean
  /** Null for somebody who only looks on, and for a sheet on which nothing is decided now. */
  readonly onChoose: ((isChosen: boolean) => void) | null
  readonly children: ReactNode
}

/** One sheet as the committee sees it. */
export function SheetLine({ slug, sheet, isChosen, onChoose, children }: Props) {
  const t = useTranslations('sheetLife.copil')
  const { id, number, title, completeness } = sheet
  const name = number === null ? title : `${number} – ${title}`

  return (
    <li className={classes.line}>
      {onChoose !== null && (
        <Checkbox
          aria-label={t('choose', { title: name })}
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      )}
      <div className={classes.words}>
        <div className={classes.top}>
          <AppLink to={`/p/${slug}/fiches/${id}`}>{name}</AppLink>
          <SheetStateBadge state={completeness.state} />
          <RelativeDate value={completeness.since} />
        </div>
        <KeptRules kept={completeness.kept} total={completeness.total} />
        {children}
      </div>
    </li>
  )
}
