import { isId } from '@deconcert/domain'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useAddressFilter } from '../lib/use-address-filter'
import { itemLabel } from './facet-words'
import { facetsQuery } from './facets-query'

/** The word that stands for the statement of a filter in the address. */
const itemFilterName = 'repere'

/** The statement that the address asks for; null when it asks for none. */
export function useItemFilter(): string | null {
  const [item] = useAddressFilter(itemFilterName)
  return isId(item) ? item : null
}

/** Chooses a statement, to see what relies on it. Nothing where the plan has none. */
export function ItemFilter({ slug }: { slug: string }) {
  const t = useTranslations('facet.statements')
  const [item, setItem] = useAddressFilter(itemFilterName)
  const facets = useQuery(facetsQuery(slug)).data?.facets ?? []

  if (facets.every(({ items }) => items.length === 0)) return null
  return (
    <Select
      aria-label={t('filter')}
      data={[
        { value: '', label: t('all') },
        ...facets
          .filter(({ items }) => items.length > 0)
          .map(({ label, items }, index) => ({
            // Two families may have the same name; a list has it once.
            group:
              facets.findIndex((each) => each.label === label) === index ? label : `${label} (${index + 1})`,
            items: items.map((each) => ({ value: each.id, label: itemLabel(each) })),
          })),
      ]}
      value={item}
      onChange={setItem}
      searchable
      allowDeselect={false}
    />
  )
}

/** Whether a line is ticked with the statement that the address asks for; every line is when it asks for none. */
export function useIsTicked(slug: string): (nodeId: string) => boolean {
  const item = useItemFilter()
  const ticks = useQuery({ ...facetsQuery(slug), enabled: item !== null }).data?.ticks ?? []
  const ticked = new Set(ticks.filter(({ itemId }) => itemId === item).map(({ nodeId }) => nodeId))
  return (nodeId) => item === null || ticked.has(nodeId)
}
