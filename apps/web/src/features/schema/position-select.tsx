import { Select } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { TreeLine } from '../../plan/tree-query'
import { lineName } from './line-name'

type Props = {
  readonly siblings: readonly TreeLine[]
  /** Rank from 0. */
  readonly value: number
  readonly onChange: (position: number) => void
}

/** First, or after one of its siblings. */
export function PositionSelect({ siblings, value, onChange }: Props) {
  const t = useTranslations('tree.move')

  return (
    <Select
      label={t('position')}
      data={[
        { value: '0', label: t('first') },
        ...siblings.map((node, index) => ({
          value: String(index + 1),
          label: t('after', { name: lineName(node) }),
        })),
      ]}
      value={String(value)}
      onChange={(chosen) => onChange(Number(chosen ?? 0))}
      allowDeselect={false}
      maxDropdownHeight={260}
    />
  )
}
