import { isLive, nodeEditRefusal } from '@deconcert/domain/plan'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { type Tree, treeQuery } from '../../plan/tree-query'
import { SectionCard } from '../../ui/section-card'
import { AnnouncedCounts } from './announced-counts'
import { branchCounts } from './branch-counts'
import type { NodeProfile } from './node-query'
import { useBranchTotals } from './use-branch-totals'

type Props = { readonly slug: string; readonly node: NodeProfile }

/** How many of each level a branch announces, beside those that are entered. */
export function NodeCounts({ slug, node }: Props) {
  const t = useTranslations('structure.counts')
  const totals = useBranchTotals()
  const mayEdit = usePermission('node.edit') === null && nodeEditRefusal(node) === null
  const tree = useQuery(treeQuery(slug)).data
  const levels = tree === undefined ? [] : levelsBelow(tree.levels, node.levelKey)
  const isAnnounced = Object.keys(node.declaredCounts).length > 0

  if (tree === undefined || levels.length === 0 || !isLive(node.state) || (!mayEdit && !isAnnounced))
    return null
  const entered = branchCounts(tree.nodes).get(node.id)
  return (
    <SectionCard
      title={t('title')}
      action={
        mayEdit && (
          <AnnouncedCounts
            slug={slug}
            levels={levels}
            declared={node.declaredCounts}
            branch={{ id: node.id, name: node.title }}
          />
        )
      }
    >
      <p>{totals({ levels: tree.levels, entered, declared: node.declaredCounts })}</p>
    </SectionCard>
  )
}

/** The levels that may stand below one, at any depth. */
function levelsBelow(levels: Tree['levels'], key: string): Tree['levels'] {
  const above = new Set([key])
  const below = new Set<string>()
  for (const each of above)
    for (const level of levels.filter(({ allowedParents }) => allowedParents.includes(each))) {
      above.add(level.key)
      below.add(level.key)
    }
  return levels.filter((level) => below.has(level.key))
}
