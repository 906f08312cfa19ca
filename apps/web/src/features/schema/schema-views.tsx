import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { useAddressFilter } from '../../lib/use-address-filter'
import { BareLink } from '../../ui/app-link'
import classes from './schema-views.module.css'

/** The words that stand for each view in the address (`?vue=`), in their order; without any, the first. */
const views = ['arbre', 'matrice', 'territoires', 'versions'] as const

export type SchemaView = (typeof views)[number]

/** The view that the address names; the tree when it names none. */
export function useSchemaView(): SchemaView {
  const [asked] = useAddressFilter('vue')
  return views.find((view) => view === asked) ?? 'arbre'
}

/** Links between the views of the plan, below the title of each. */
export function SchemaViews() {
  const t = useTranslations('tree.views')
  const slug = usePlanSlug()
  const here = useSchemaView()

  return (
    <nav aria-label={t('label')} className={classes.views}>
      {views.map((view) => (
        <BareLink
          key={view}
          to={`/p/${slug}/schema`}
          search={{ vue: view }}
          className={view === here ? classes.here : classes.view}
          aria-current={view === here ? 'page' : undefined}
        >
          {t(view)}
        </BareLink>
      ))}
    </nav>
  )
}
