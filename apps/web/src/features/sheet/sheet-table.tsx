import { isLive } from '@deconcert/domain/plan'
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { NodeStateBadge } from '../../node/node-state-badge'
import { KeptRules } from '../../sheet-life/kept-rules'
import { SheetStateBadge } from '../../sheet-life/sheet-state-badge'
import type { ListedSheet } from '../../sheet-life/sheets-query'
import { AppLink } from '../../ui/app-link'
import { RelativeDate } from '../../ui/date-text'
import { type Column, ResponsiveTable } from '../../ui/responsive-table'
import { MissingRules } from './missing-rules'
import classes from './sheet-table.module.css'
import { leadOf } from './use-sheet-filter'

type Props = {
  readonly slug: string
  readonly sheets: readonly ListedSheet[]
}

export function SheetTable({ slug, sheets }: Props) {
  const t = useTranslations('sheet.list')
  const tLife = useTranslations('sheetLife')

  const columns: readonly Column<ListedSheet>[] = [
    {
      key: 'reference',
      header: t('column.reference'),
      cell: ({ number, reference }) => (
        <span className={classes.number} title={reference}>
          {number ?? <Text c="dimmed">{t('unnumbered')}</Text>}
        </span>
      ),
    },
    {
      key: 'title',
      header: t('column.title'),
      names: true,
      cell: ({ id, title, groupSlug, groupName }) => (
        <>
          <AppLink to={`/p/${slug}/fiches/${id}`}>{title}</AppLink>
          {groupSlug !== null && (
            <AppLink to={`/p/${slug}/groupes/${groupSlug}`} className={classes.group}>
              {groupName}
            </AppLink>
          )}
        </>
      ),
    },
    {
      key: 'lead',
      header: t('column.lead'),
      cell: (sheet) => (
        <span className={classes.lead}>{leadOf(sheet) || <Text c="dimmed">{t('noLead')}</Text>}</span>
      ),
    },
    {
      key: 'state',
      header: t('column.state'),
      cell: ({ state, completeness }) =>
        isLive(state) ? (
          <SheetStateBadge state={completeness.state} />
        ) : (
          <NodeStateBadge of="sheet" state={state} />
        ),
    },
    {
      key: 'kept',
      header: tLife('list.column'),
      cell: ({ completeness: { kept, total, findings } }) => (
        <>
          <KeptRules kept={kept} total={total} />
          <MissingRules findings={findings} />
        </>
      ),
    },
    {
      key: 'changed',
      header: t('column.changed'),
      cell: ({ updatedAt }) =>
        updatedAt === null ? <Text c="dimmed">{t('never')}</Text> : <RelativeDate value={updatedAt} />,
    },
  ]

  return <ResponsiveTable caption={t('caption')} columns={columns} rows={sheets} rowKey={({ id }) => id} />
}
