import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTerritoryName } from '../../facet/facet-words'
import { type ShownTerritory, territoriesQuery } from '../../facet/facets-query'
import { usePermission, usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { AppLink } from '../../ui/app-link'
import { SectionCard } from '../../ui/section-card'
import type { Sheet } from './sheet-query'
import classes from './sheet-variants.module.css'

/** What a variant is a variant of; on a departmental sheet its variants, with what differs in each. */
export function SheetVariants({ sheet }: { sheet: Sheet }) {
  const slug = usePlanSlug()
  const territories = useQuery(territoriesQuery(slug)).data?.territories ?? []
  const mayEdit = usePermission('node.edit') === null

  if (sheet.departmental !== null) return <VariantOf sheet={sheet} territories={territories} />
  if (sheet.variants.length === 0 && !(mayEdit && territories.length > 0)) return null
  return <Variants sheet={sheet} territories={territories} mayEdit={mayEdit} />
}

type Props = { readonly sheet: Sheet; readonly territories: readonly ShownTerritory[] }

function VariantOf({ sheet, territories }: Props) {
  const t = useTranslations('facet.variant')
  const tTerritory = useTranslations('facet.territory')
  const slug = usePlanSlug()
  const nameOf = useTerritoryName()
  const { departmental, territoryId, ownKeys } = sheet
  if (departmental === null) return null

  return (
    <SectionCard
      title={t('title', {
        territory: territoryId === null ? tTerritory('wholeDepartment') : nameOf(territories, territoryId),
      })}
      aside={t('differing', { count: ownKeys.length })}
    >
      <p className={classes.note}>{t('explanation')}</p>
      <AppLink to={`/p/${slug}/fiches/${departmental.id}`}>
        {t('departmental', { title: departmental.title })}
      </AppLink>
    </SectionCard>
  )
}

function Variants({ sheet, territories, mayEdit }: Props & { readonly mayEdit: boolean }) {
  const t = useTranslations('facet.variant')
  const tTerritory = useTranslations('facet.territory')
  const slug = usePlanSlug()
  const nameOf = useTerritoryName()

  return (
    <SectionCard title={t('variants')} aside={sheet.variants.length}>
      {sheet.variants.length === 0 && <p className={classes.note}>{t('none')}</p>}
      <ul className={classes.variants}>
        {sheet.variants.map(({ id, title, territoryId, differing }) => (
          <li key={id} className={classes.variant}>
            <AppLink to={`/p/${slug}/fiches/${id}`}>
              {territoryId === null ? tTerritory('wholeDepartment') : nameOf(territories, territoryId)}
              {title !== sheet.title && ` – ${title}`}
            </AppLink>
            <span className={classes.note}>{t('differing', { count: differing })}</span>
          </li>
        ))}
      </ul>
      {mayEdit && <AddVariant sheet={sheet} territories={territories} />}
    </SectionCard>
  )
}

function AddVariant({ sheet, territories }: Props) {
  const t = useTranslations('facet.variant')
  const slug = usePlanSlug()
  const nameOf = useTerritoryName()
  const taken = new Set(sheet.variants.map(({ territoryId }) => territoryId))
  const free = territories.filter(({ id, retired }) => !(retired || taken.has(id)))
  const [chosen, setChosen] = useState('')
  const territoryId = free.some(({ id }) => id === chosen) ? chosen : (free[0]?.id ?? '')
  const act = useAct(
    () =>
      call(
        api.plans[':plan'].sheets[':sheet'].variants.$post({
          param: { plan: slug, sheet: sheet.id },
          json: { territoryId },
        }),
      ),
    { invalidate: planKey(slug), success: t('added') },
  )

  if (free.length === 0) return null
  return (
    <div className={classes.add}>
      <NativeSelect
        label={t('territory')}
        value={territoryId}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={free.map(({ id }) => ({ value: id, label: nameOf(territories, id) }))}
      />
      <Button variant="default" onClick={() => act.mutate()} loading={act.isPending}>
        {t('add')}
      </Button>
    </div>
  )
}
