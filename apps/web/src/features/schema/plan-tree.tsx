import { childrenByParent, isLive } from '@deconcert/domain/plan'
import { Button, Switch, VisuallyHidden } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { isAnnouncing } from '../../lib/announce'
import type { Tree, TreeLine } from '../../plan/tree-query'
import { alsoBelow, branchCounts } from './branch-counts'
import { LevelChangeDialog } from './level-change-dialog'
import { lineName } from './line-name'
import type { NodeDialog } from './node-dialog'
import { NumberFinder } from './number-finder'
import classes from './schema-page.module.css'
import type { TreeChange } from './tree-changes'
import { TreeProvider } from './tree-context'
import { TreeList } from './tree-list'
import { useAskedMove } from './use-asked-move'
import { useBranchTotals } from './use-branch-totals'
import { useFreshNodes } from './use-fresh-nodes'
import { useKeyMoves } from './use-key-moves'
import { useNodeDrag } from './use-node-drag'
import { useOpenBranches } from './use-open-branches'

type Props = {
  readonly slug: string
  readonly tree: Tree
  /** Null for those who only read. */
  readonly onChoose: ((dialog: NodeDialog) => void) | null
}

/** The lines of the plan in their order, with what has just happened to them. */
export function PlanTree({ slug, tree, onChoose }: Props) {
  const t = useTranslations('tree')
  const tKeys = useTranslations('structure.keys')
  const [showsGone, setShowsGone] = useState(false)
  const { nodes } = tree
  const shown = useMemo(
    () => (showsGone ? nodes : nodes.filter(({ state }) => isLive(state))),
    [nodes, showsGone],
  )
  const children = useMemo(() => childrenByParent(shown), [shown])
  const counts = useMemo(() => branchCounts(nodes), [nodes])
  const fresh = useFreshNodes(nodes)
  const branches = useOpenBranches(nodes, fresh)
  const moves = useAskedMove(slug)
  const drag = useNodeDrag(tree, moves)
  const keys = useKeyMoves(tree, moves, onChoose !== null)
  const also = useMemo(() => alsoBelow(nodes), [nodes])
  const totals = useBranchTotals()
  const totalsOf = ({ id, declaredCounts }: TreeLine) =>
    totals({ levels: tree.levels, entered: counts.get(id), declared: declaredCounts })
  const editing = useMemo(() => onChoose && { drag, onChoose }, [drag, onChoose])
  const goneCount = nodes.filter(({ state }) => !isLive(state)).length

  return (
    <>
      <div className={classes.tools}>
        <Button variant="default" size="compact-md" onClick={branches.openAll}>
          {t('expandAll')}
        </Button>
        <Button variant="default" size="compact-md" onClick={branches.closeAll}>
          {t('collapseAll')}
        </Button>
        {goneCount > 0 && (
          <Switch
            label={t('showGone', { count: goneCount })}
            checked={showsGone}
            onChange={(event) => setShowsGone(event.currentTarget.checked)}
          />
        )}
        <NumberFinder slug={slug} tree={tree} />
      </div>
      {onChoose && (
        <p className={classes.hint}>
          {t('move.dragHint')} {tKeys('hint')}
        </p>
      )}
      <TreeProvider value={{ slug, children, totalsOf, also, fresh, branches, editing }}>
        <div ref={keys.lines}>
          <TreeList parentId={null} label={t('label')} />
        </div>
      </TreeProvider>
      <LevelChangeDialog tree={tree} moves={moves} />
      <News nodes={nodes} fresh={fresh} />
      <VisuallyHidden role="status">{keys.stuck !== null && tKeys('nowhere')}</VisuallyHidden>
    </>
  )
}

/** Says aloud which lines have just appeared or moved. */
function News({ nodes, fresh }: { nodes: readonly TreeLine[]; fresh: ReadonlyMap<string, TreeChange> }) {
  const t = useTranslations('tree')
  const [first] = nodes.filter(({ id }) => fresh.has(id))
  const change = first && fresh.get(first.id)

  return (
    <VisuallyHidden role="status" aria-live="polite">
      {first && change && isAnnouncing() ? t(change, { name: lineName(first) }) : ''}
    </VisuallyHidden>
  )
}
