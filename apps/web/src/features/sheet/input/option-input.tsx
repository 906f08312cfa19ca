import { type ComboboxData, MultiSelect, Select, Text } from '@mantine/core'
import { useContext } from 'react'
import { useTranslations } from 'use-intl'
import { itemsOf, textOf } from '../field-value'
import { type OptionGroup, type OptionSource, useOptions } from './field-options'
import { type InputProps, naming } from './input-props'
import { SheetShown } from './sheet-around'

type Source = { readonly source: OptionSource }

/** Several things of the plan: values, audiences, territories, places. */
export function ManyOptions({ value, onChange, source, shape, ...props }: InputProps<'list'> & Source) {
  const t = useTranslations('sheet.input')
  const groups = useOptions(source)
  const chosen = itemsOf(value).map(textOf)

  if (groups !== null && chosen.length === 0 && groups.every(({ items }) => items.length === 0)) {
    return <Text c="dimmed">{t(`noOption.${source}`)}</Text>
  }
  return (
    <MultiSelect
      {...naming(props)}
      data={dataOf(groups ?? [], chosen, t('unknownOption'))}
      value={chosen}
      onChange={(next) => onChange(next, false)}
      maxValues={shape.most}
      placeholder={chosen.length === 0 ? t('choose') : ''}
      nothingFoundMessage={t('nothingFound')}
      searchable
      hidePickedOptions
    />
  )
}

/** One thing of the plan. */
export function OneOption({ value, onChange, source, ...props }: InputProps<'text'> & Source) {
  const t = useTranslations('sheet.input')
  const { nodeId } = useContext(SheetShown)
  const chosen = textOf(value)
  const groups = useOptions(source)?.map(({ group, items }) => ({
    group,
    // Nothing is linked to itself.
    items: items.filter((item) => item.value !== nodeId || item.value === chosen),
  }))

  return (
    <Select
      {...naming(props)}
      data={dataOf(groups ?? [], chosen === '' ? [] : [chosen], t('unknownOption'))}
      value={chosen === '' ? null : chosen}
      onChange={(next) => onChange(next ?? '', false)}
      placeholder={t('choose')}
      nothingFoundMessage={t('nothingFound')}
      searchable
      allowDeselect={false}
    />
  )
}

/** The options in groups, and what was chosen before and is no longer offered. */
function dataOf(
  groups: readonly OptionGroup[],
  chosen: readonly string[],
  unknownLabel: string,
): ComboboxData {
  const known = new Set(groups.flatMap(({ items }) => items.map((item) => item.value)))
  const gone = chosen.filter((each) => !known.has(each)).map((value) => ({ value, label: unknownLabel }))
  const ungrouped = groups.filter(({ group }) => group === '').flatMap(({ items }) => items)
  const grouped = groups
    .filter(({ group }) => group !== '')
    .map(({ group, items }) => ({ group, items: [...items] }))
  return [...ungrouped, ...grouped, ...gone] as ComboboxData
}
