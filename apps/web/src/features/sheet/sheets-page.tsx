import { Text } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useIsTicked } from '../../facet/item-filter'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { type ListedSheet, sheetsQuery } from '../../sheet-life/sheets-query'
import { LinkButton } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { SheetFilters } from './sheet-filters'
import { SheetTable } from './sheet-table'
import { filterSheets, useSheetFilter } from './use-sheet-filter'

/** Every action sheet of the plan; the filters are in the address. */
export function SheetsPage() {
  const t = useTranslations('sheet.list')
  const slug = usePlanSlug()
  const query = useQuery(sheetsQuery(slug))

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} trail={usePlanTrail()} />
      <QueryView query={query} lines={8}>
        {({ sheets }) =>
          sheets.length === 0 ? <NoSheet slug={slug} /> : <Sheets slug={slug} sheets={sheets} />
        }
      </QueryView>
    </>
  )
}

type SheetsProps = {
  readonly slug: string
  readonly sheets: readonly ListedSheet[]
}

function Sheets({ slug, sheets }: SheetsProps) {
  const t = useTranslations('sheet.list')
  const filter = useSheetFilter()
  const isTicked = useIsTicked(slug)
  const found = filterSheets(sheets, filter).filter(({ nodeId }) => isTicked(nodeId))

  return (
    <>
      <SheetFilters slug={slug} sheets={sheets} filter={filter} />
      {found.length === 0 ? (
        <EmptyState title={t('nothing.title')}>{t('nothing.explanation')}</EmptyState>
      ) : (
        <>
          <Text c="dimmed" mb="xs" role="status">
            {t('found', { count: found.length, total: sheets.length })}
          </Text>
          <SheetTable slug={slug} sheets={found} />
        </>
      )}
    </>
  )
}

function NoSheet({ slug }: { slug: string }) {
  const t = useTranslations('sheet.list.empty')

  return (
    <EmptyState
      title={t('title')}
      icon={<IconClipboardText size={24} />}
      action={
        <LinkButton to={`/p/${slug}/schema`} variant="default">
          {t('action')}
        </LinkButton>
      }
    >
      {t('explanation')}
    </EmptyState>
  )
}
