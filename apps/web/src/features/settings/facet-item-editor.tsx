import { type FacetGroup, facetLimits, itemRemovalRefusal } from '@deconcert/domain/plan'
import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { EntryActs } from './entry-acts'
import type { DraftItem } from './facet-draft'
import { textOrNull } from './level-draft'
import classes from './settings-page.module.css'

/** How often an item is ticked where everybody reads it, and whether it is anywhere. */
export type ItemUse = { readonly uses: number; readonly isUsed: boolean }

type Props = {
  readonly item: DraftItem
  readonly number: number | null
  readonly groups: readonly FacetGroup[]
  /** Nothing of an item that is not saved yet. */
  readonly use: ItemUse | undefined
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean }
  readonly onChange: (item: DraftItem) => void
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

/** One item: its code, its words, what it says at length, its group. */
export function FacetItemEditor({ item, number, groups, onChange, ...acts }: Props) {
  const t = useTranslations('facet.settings')
  const name = item.label.trim() === '' ? item.code : item.label

  return (
    <li className={classes.facetItem} aria-label={name} data-retired={item.retired}>
      <div className={classes.facetItemTop}>
        {number !== null && <span className={classes.number}>{number}</span>}
        <TextInput
          label={t('code')}
          value={item.code}
          onChange={(event) => onChange({ ...item, code: event.currentTarget.value })}
          maxLength={facetLimits.code}
          className={classes.code}
          required
        />
        <Textarea
          label={t('itemLabel')}
          value={item.label}
          onChange={(event) => onChange({ ...item, label: event.currentTarget.value })}
          maxLength={facetLimits.itemLabel}
          className={classes.words}
          autosize
          minRows={1}
          required
        />
      </div>
      <Textarea
        label={t('text')}
        value={item.text ?? ''}
        onChange={(event) => onChange({ ...item, text: textOrNull(event.currentTarget.value) })}
        maxLength={facetLimits.text}
        autosize
        minRows={1}
      />
      {groups.length > 0 && (
        <NativeSelect
          label={t('itemGroup')}
          value={item.groupKey ?? ''}
          onChange={(event) => onChange({ ...item, groupKey: event.currentTarget.value || null })}
          data={[
            { value: '', label: t('noGroup') },
            ...groups.map(({ key, label }) => ({
              value: key,
              label: label === '' ? t('unnamedGroup') : label,
            })),
          ]}
        />
      )}
      <Acts item={item} name={name} onChange={onChange} {...acts} />
    </li>
  )
}

type ActsProps = Omit<Props, 'number' | 'groups'> & { readonly name: string }

function Acts({ item, use, place, ...props }: ActsProps) {
  const t = useTranslations('facet.settings')
  const { uses, isUsed } = use ?? { uses: 0, isUsed: false }

  return (
    <Group gap="xs">
      <EntryActs entry={item} size="compact-sm" removal={itemRemovalRefusal(isUsed)} {...place} {...props} />
      <span className={classes.note}>
        {[...(item.retired ? [t('retired')] : []), ...(uses > 0 ? [t('uses', { count: uses })] : [])].join(
          ' · ',
        )}
      </span>
    </Group>
  )
}
