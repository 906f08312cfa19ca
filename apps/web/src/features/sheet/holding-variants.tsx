import { holdsInherited } from '@deconcert/domain/sheet'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTerritoryName } from '../../facet/facet-words'
import { territoriesQuery } from '../../facet/facets-query'
import { SheetStateBadge } from '../../sheet-life/sheet-state-badge'
import { AppLink } from '../../ui/app-link'
import type { Sheet } from './sheet-query'
import classes from './sheet-variants.module.css'

/** The variants that keep a sheet as it is, for whoever would have them sent back. */
export function HoldingVariants({ slug, sheet }: { slug: string; sheet: Sheet }) {
  const t = useTranslations('facet.territory')
  const territories = useQuery(territoriesQuery(slug)).data?.territories ?? []
  const nameOf = useTerritoryName()

  return (
    <ul className={classes.variants}>
      {sheet.variants
        .filter(({ state }) => holdsInherited(state))
        .map(({ id, title, territoryId, state }) => (
          <li key={id} className={classes.holding}>
            <AppLink to={`/p/${slug}/fiches/${id}`}>
              {territoryId === null ? t('wholeDepartment') : nameOf(territories, territoryId)}
              {` – ${title}`}
            </AppLink>
            <SheetStateBadge state={state} />
          </li>
        ))}
    </ul>
  )
}
