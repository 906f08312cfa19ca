import { itemsByGroup } from '@deconcert/domain/plan'
import { Checkbox } from '@mantine/core'
import { itemLabel } from './facet-words'
import type { ShownFacet } from './facets-query'
import classes from './statements.module.css'

type Props = {
  readonly facets: readonly ShownFacet[]
  readonly ticked: ReadonlySet<string>
  readonly onTick: (itemId: string, isTicked: boolean) => void
  readonly isBusy?: boolean
}

/** Ticks the statements of each facet, in its groups. What is retired is offered only where it is ticked. */
export function ItemChoice({ facets, ticked, onTick, isBusy = false }: Props) {
  return facets.map((facet) => {
    const items = facet.items.filter(({ id, retired }) => ticked.has(id) || !(retired || facet.retired))
    if (items.length === 0) return null
    return (
      <fieldset key={facet.id} className={classes.choice}>
        <legend className={classes.groupName}>{facet.label}</legend>
        {itemsByGroup({ ...facet, items })
          .filter((group) => group.items.length > 0)
          .map((group) => (
            <Checkbox.Group
              key={group.key ?? ''}
              label={group.label ?? undefined}
              value={group.items.map(({ id }) => id).filter((id) => ticked.has(id))}
            >
              {group.items.map((item) => (
                <Checkbox
                  key={item.id}
                  value={item.id}
                  label={itemLabel(item)}
                  readOnly={isBusy}
                  onChange={(event) => onTick(item.id, event.currentTarget.checked)}
                  mt={6}
                />
              ))}
            </Checkbox.Group>
          ))}
      </fieldset>
    )
  })
}
