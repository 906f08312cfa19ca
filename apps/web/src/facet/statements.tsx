import { itemsByGroup } from '@deconcert/domain/plan'
import { useTranslations } from 'use-intl'
import type { ShownFacet } from './facets-query'
import classes from './statements.module.css'

/** The statements of one facet as they are printed: under their groups, with their own numbers. */
export function Statements({ facet }: { facet: ShownFacet }) {
  const items = facet.items.filter(({ retired }) => !retired)

  return (
    <>
      {itemsByGroup({ ...facet, items })
        .filter((group) => group.items.length > 0)
        .map((group) => (
          <div key={group.key ?? ''} className={classes.group}>
            {group.label !== null && <h4 className={classes.groupName}>{group.label}</h4>}
            <ul className={classes.items}>
              {group.items.map(({ id, number, label, displayLabel, text }) => (
                <li key={id} className={classes.item}>
                  {number !== null && <span className={classes.number}>{number}</span>}
                  <span>
                    {displayLabel ?? label}
                    {text !== null && text !== label && <span className={classes.text}>{text}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  )
}

type Ticked = {
  readonly facets: readonly ShownFacet[]
  readonly itemIds: ReadonlySet<string>
}

/** What something is ticked with, facet by facet. */
export function TickedItems({ facets, itemIds }: Ticked) {
  const t = useTranslations('facet.statements')
  const shown = facets
    .map((facet) => ({ facet, items: facet.items.filter(({ id }) => itemIds.has(id)) }))
    .filter(({ items }) => items.length > 0)

  if (shown.length === 0) return <p className={classes.none}>{t('none')}</p>
  return (
    <dl className={classes.ticked}>
      {shown.map(({ facet, items }) => (
        <div key={facet.id}>
          <dt className={classes.groupName}>{facet.label}</dt>
          {items.map(({ id, number, label, displayLabel, retired }) => (
            <dd key={id} className={classes.item}>
              {number !== null && <span className={classes.number}>{number}</span>}
              <span>
                {displayLabel ?? label} {retired && <span className={classes.none}>{t('retired')}</span>}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
