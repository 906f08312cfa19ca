import { facetLimits, itemsByGroup, numberItems } from '@deconcert/domain/plan'
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { type DraftFacet, type DraftItem, newGroupKey, newItem, withoutGroup, withStep } from './facet-draft'
import { FacetItemEditor, type ItemUse } from './facet-item-editor'
import classes from './settings-page.module.css'

type Props = {
  readonly facet: DraftFacet
  readonly uses: ReadonlyMap<string, ItemUse>
  readonly onChange: (facet: DraftFacet) => void
}

/** The items of a facet under its groups, numbered as they will be. */
export function FacetItems({ facet, uses, onChange }: Props) {
  const t = useTranslations('facet.settings')
  const shown = itemsByGroup(facet)
  const ordered = shown.flatMap(({ items }) => items)
  const numbers = numberItems(facet.numbering, ordered)
  const add = (groupKey: string | null) =>
    onChange({ ...facet, items: [...facet.items, newItem(facet, groupKey)] })
  const change = (item: DraftItem, changed: DraftItem) =>
    onChange({ ...facet, items: facet.items.with(facet.items.indexOf(item), changed) })
  const isFull = facet.items.length >= facetLimits.items

  return (
    <>
      {shown.map((group) => (
        <div key={group.key ?? ''} className={classes.group}>
          {group.key !== null && <GroupName facet={facet} groupKey={group.key} onChange={onChange} />}
          <ol className={classes.items}>
            {group.items.map((item, index) => (
              <FacetItemEditor
                key={item.draftId}
                item={item}
                number={numbers[ordered.indexOf(item)] ?? null}
                groups={facet.groups}
                use={uses.get(item.id ?? '')}
                place={{ isFirst: index === 0, isLast: index === group.items.length - 1 }}
                onChange={(changed) => change(item, changed)}
                onMove={(step) => onChange({ ...facet, items: withStep(facet.items, item, step) })}
                onRemove={() => onChange({ ...facet, items: facet.items.filter((each) => each !== item) })}
              />
            ))}
          </ol>
          {!isFull && group.key !== null && (
            <AddButton onClick={() => add(group.key)}>
              {t('addItemIn', { group: group.label === '' ? t('unnamedGroup') : (group.label ?? '') })}
            </AddButton>
          )}
        </div>
      ))}
      <div className={classes.saveLine}>
        {!isFull && (
          <AddButton onClick={() => add(null)}>
            {t(facet.groups.length === 0 ? 'addItem' : 'addLooseItem')}
          </AddButton>
        )}
        {facet.groups.length < facetLimits.groups && (
          <AddButton
            onClick={() =>
              onChange({ ...facet, groups: [...facet.groups, { key: newGroupKey(facet), label: '' }] })
            }
          >
            {t('addGroup')}
          </AddButton>
        )}
      </div>
    </>
  )
}

function AddButton({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button
      variant="default"
      size="compact-md"
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}

type NameProps = Omit<Props, 'uses'> & { readonly groupKey: string }

function GroupName({ facet, groupKey, onChange }: NameProps) {
  const t = useTranslations('facet.settings')
  const index = facet.groups.findIndex(({ key }) => key === groupKey)
  const label = facet.groups[index]?.label ?? ''

  return (
    <div className={classes.groupTop}>
      <TextInput
        label={t('group', { rank: index + 1 })}
        value={label}
        onChange={(event) =>
          onChange({
            ...facet,
            groups: facet.groups.with(index, { key: groupKey, label: event.currentTarget.value }),
          })
        }
        maxLength={facetLimits.label}
        required
      />
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('removeGroup', { rank: index + 1 })}
        onClick={() => onChange(withoutGroup(facet, groupKey))}
      >
        <IconTrash size={16} aria-hidden="true" />
      </ActionIcon>
    </div>
  )
}
