import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { facetsQuery } from '../../facet/facets-query'
import { Statements } from '../../facet/statements'
import classes from '../../facet/statements.module.css'
import { treeQuery } from '../../plan/tree-query'
import { SectionCard } from '../../ui/section-card'

/** What crosses the whole plan, then what crosses a branch of it, as statements. */
export function PlanStatements({ slug }: { slug: string }) {
  const t = useTranslations('facet.statements')
  const facets = useQuery(facetsQuery(slug)).data?.facets ?? []
  const nodes = useQuery(treeQuery(slug)).data?.nodes ?? []
  const live = facets.filter(({ retired, items }) => !retired && items.some((item) => !item.retired))

  if (live.length === 0) return null
  return (
    <SectionCard title={t('title')}>
      {live
        .toSorted((one, other) => Number(one.nodeId !== null) - Number(other.nodeId !== null))
        .map((facet, index) => {
          const branch = nodes.find(({ id }) => id === facet.nodeId)
          const name = branch ? `${facet.label} (${t('branch', { branch: branch.label })})` : facet.label
          return (
            <details key={facet.id} className={classes.facet} open={index === 0}>
              <summary>{name}</summary>
              <Statements facet={facet} />
            </details>
          )
        })}
    </SectionCard>
  )
}
