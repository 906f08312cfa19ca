import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { NodeStateBadge } from '../../node/node-state-badge'
import { AppLink } from '../../ui/app-link'
import { RelativeDate } from '../../ui/date-text'
import { type Column, ResponsiveTable } from '../../ui/responsive-table'
import { FilledBar } from './filled-bar'
import type { ListedSheet } from './sheet-query'
import classes from './sheet-table.module.css'
import { leadOf } from './use-sheet-filter'

export function SheetTable({ slug, sheets }: { slug: string; sheets: readonly ListedSheet[] }) {
  const t = useTranslations('sheet.list')

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
      cell: ({ id, title }) => <AppLink to={`/p/${slug}/fiches/${id}`}>{title}</AppLink>,
    },
    {
      key: 'lead',
      header: t('column.lead'),
      cell: (sheet) => (
        <span className={classes.lead}>{leadOf(sheet) || <Text c="dimmed">{t('noLead')}</Text>}</span>
      ),
    },
    {
      key: 'group',
      header: t('column.group'),
      cell: ({ groupSlug, groupName }) =>
        groupSlug !== null && (
          <AppLink to={`/p/${slug}/groupes/${groupSlug}`} c="inherit">
            {groupName}
          </AppLink>
        ),
    },
    {
      key: 'state',
      header: t('column.state'),
      cell: ({ state }) => <NodeStateBadge of="sheet" state={state} />,
    },
    { key: 'filled', header: t('column.filled'), cell: ({ filled }) => <FilledBar filled={filled} /> },
    {
      key: 'changed',
      header: t('column.changed'),
      cell: ({ updatedAt }) =>
        updatedAt === null ? <Text c="dimmed">{t('never')}</Text> : <RelativeDate value={updatedAt} />,
    },
  ]

  return <ResponsiveTable caption={t('caption')} columns={columns} rows={sheets} rowKey={({ id }) => id} />
}
