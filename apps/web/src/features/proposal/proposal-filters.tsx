import { type ProposalState, proposalStates } from '@deconcert/domain'
import { Button, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ItemFilter } from '../../facet/item-filter'
import { useAddressFilter, useTypedFilter } from '../../lib/use-address-filter'
import { groupsQuery } from '../../proposal/groups-query'
import classes from './proposal-filters.module.css'
import { filterNames } from './use-proposal-filter'

type Props = {
  readonly slug: string
  /** How many proposals the other filters find in each state. */
  readonly counts: { readonly [State in ProposalState]?: number | undefined }
  readonly isFiltered: boolean
}

export function ProposalFilters({ slug, counts, isFiltered }: Props) {
  const t = useTranslations('proposal')
  const [state, setState] = useAddressFilter(filterNames.state)
  const [group, setGroup] = useAddressFilter(filterNames.group)
  const [text, setText] = useTypedFilter(filterNames.text)
  const navigate = useNavigate()
  const groups = useQuery(groupsQuery(slug)).data?.groups ?? []
  const total = proposalStates.reduce((sum, each) => sum + (counts[each] ?? 0), 0)
  const states = proposalStates.filter((each) => (counts[each] ?? 0) > 0 || each === state)

  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.text}
        aria-label={t('list.search')}
        placeholder={t('list.search')}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={200}
      />
      <Select
        aria-label={t('list.state')}
        data={[
          { value: '', label: t('list.anyState', { count: total }) },
          ...states.map((each) => ({
            value: each,
            label: t('list.stateCount', { state: t(`state.${each}`), count: counts[each] ?? 0 }),
          })),
        ]}
        value={state}
        onChange={setState}
        allowDeselect={false}
      />
      <Select
        aria-label={t('list.group')}
        data={[
          { value: '', label: t('list.anyGroup') },
          ...groups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={group}
        onChange={setGroup}
        searchable={groups.length > 8}
        allowDeselect={false}
      />
      <ItemFilter slug={slug} />
      {isFiltered && (
        <Button variant="subtle" onClick={() => void navigate({ to: '.', search: {}, replace: true })}>
          {t('list.clear')}
        </Button>
      )}
    </search>
  )
}
