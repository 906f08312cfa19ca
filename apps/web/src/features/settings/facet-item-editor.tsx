import { type FacetGroup, facetLimits, itemRemovalRefusal } from '@deconcert/domain/plan'
import { ActionIcon, Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { ActionButton } from '../../ui/action-button'
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

function Acts({ item, name, use, place, onChange, onMove, onRemove }: ActsProps) {
  const t = useTranslations('facet.settings')
  const { uses, isUsed } = use ?? { uses: 0, isUsed: false }

  return (
    <Group gap="xs">
      <ActionIcon
        variant="default"
        aria-label={t('up', { name })}
        disabled={place.isFirst}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={16} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t('down', { name })}
        disabled={place.isLast}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={16} aria-hidden="true" />
      </ActionIcon>
      {item.id !== null && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => onChange({ ...item, retired: !item.retired })}
        >
          {t(item.retired ? 'restore' : 'retire')}
        </Button>
      )}
      <ActionButton
        refusal={itemRemovalRefusal(isUsed)}
        onClick={onRemove}
        variant="default"
        size="compact-sm"
      >
        {t('remove')}
      </ActionButton>
      <span className={classes.note}>
        {[...(item.retired ? [t('retired')] : []), ...(uses > 0 ? [t('uses', { count: uses })] : [])].join(
          ' · ',
        )}
      </span>
    </Group>
  )
}
