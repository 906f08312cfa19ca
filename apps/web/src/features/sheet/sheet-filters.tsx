import { sheetStates } from '@deconcert/domain/sheet'
import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ItemFilter, useItemFilter } from '../../facet/item-filter'
import { useAddressFilter, useTypedFilter } from '../../lib/use-address-filter'
import type { ListedSheet } from '../../sheet-life/sheets-query'
import classes from './sheet-filters.module.css'
import { filterNames, isFiltered, type SheetFilter, sheetSorts, withoutLead } from './use-sheet-filter'

type Props = {
  readonly slug: string
  readonly sheets: readonly ListedSheet[]
  readonly filter: SheetFilter
}

export function SheetFilters({ slug, sheets, filter }: Props) {
  const t = useTranslations('sheet.list')
  const [text, setText] = useTypedFilter(filterNames.text)
  const [, setLead] = useAddressFilter(filterNames.lead)
  const [, setSort] = useAddressFilter(filterNames.sort)
  const navigate = useNavigate()
  const item = useItemFilter()

  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.text}
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={200}
      />
      <StateFilter sheets={sheets} />
      <GroupFilter sheets={sheets} />
      <ItemFilter slug={slug} />
      <Select
        aria-label={t('sort')}
        data={sheetSorts.map((each) => ({ value: each, label: t(`sorts.${each}`) }))}
        value={filter.sort}
        onChange={(sort) => setSort(sort === 'plan' ? null : sort)}
        allowDeselect={false}
      />
      <Checkbox
        className={classes.check}
        label={t('withoutLead')}
        checked={filter.isWithoutLead}
        onChange={(event) => setLead(event.currentTarget.checked ? withoutLead : null)}
      />
      {(isFiltered(filter) || item !== null) && (
        <Button variant="subtle" onClick={() => void navigate({ to: '.', search: {}, replace: true })}>
          {t('clear')}
        </Button>
      )}
    </search>
  )
}

function StateFilter({ sheets }: Pick<Props, 'sheets'>) {
  const t = useTranslations('sheet')
  const tState = useTranslations('sheetLife.state')
  const [state, setState] = useAddressFilter(filterNames.state)
  const present = sheetStates.filter(
    (each) => each === state || sheets.some(({ completeness }) => completeness.state === each),
  )

  return (
    <Select
      aria-label={t('list.state')}
      data={[
        { value: '', label: t('list.anyState') },
        ...present.map((each) => ({ value: each, label: tState(each) })),
      ]}
      value={state}
      onChange={setState}
      allowDeselect={false}
    />
  )
}

function GroupFilter({ sheets }: Pick<Props, 'sheets'>) {
  const t = useTranslations('sheet.list')
  const [group, setGroup] = useAddressFilter(filterNames.group)
  const groups = new Map(
    sheets.flatMap(({ groupSlug, groupName }) =>
      groupSlug === null ? [] : [[groupSlug, groupName ?? groupSlug]],
    ),
  )

  return (
    <Select
      aria-label={t('group')}
      data={[
        { value: '', label: t('anyGroup') },
        ...[...groups]
          .map(([value, label]) => ({ value, label }))
          .sort((one, other) => one.label.localeCompare(other.label)),
      ]}
      value={group}
      onChange={setGroup}
      searchable={groups.size > 8}
      allowDeselect={false}
    />
  )
}
