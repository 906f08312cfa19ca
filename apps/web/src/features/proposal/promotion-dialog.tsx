import type { Place } from '@deconcert/domain/plan'
import { Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import type { Tree } from '../../plan/tree-query'
import type { Proposal } from '../../proposal/proposal-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { parentsFor, positionsUnder, previewOf, trailOf } from './promotion-place'
import { PromotionPreview } from './promotion-preview'

type Level = Tree['levels'][number]

type Props = { readonly proposal: Proposal; readonly tree: Tree; readonly onClose: () => void }

/** The value that stands for the root in the list of parents. */
const root = 'root'

/** Asks where in the tree an adopted proposal goes, and shows what that gives before it is done. */
export function PromotionDialog({ proposal, tree, onClose }: Props) {
  const t = useTranslations('promotion')
  const slug = usePlanSlug()
  const [level, setLevel] = useState(() => likelyLevel(tree))
  const [parent, setParent] = useState<string | null>(null)
  const [rank, setRank] = useState<number | null>(null)
  const place = level && parent !== null ? placeOf(tree, level, parent, rank) : null
  const preview = place && previewOf(tree, place, proposal.title)

  const promote = useAct(
    (json: Place & { proposalId: string }) =>
      call(api.plans[':plan'].promotions.$post({ param: { plan: slug }, json })),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: onClose },
  )
  const onConfirm = () => {
    if (place !== null && preview?.refusal === null) promote.mutate({ proposalId: proposal.id, ...place })
  }

  return (
    <ConfirmDialog
      opened
      size="lg"
      onClose={onClose}
      title={t('title')}
      confirm={t('confirm')}
      onConfirm={onConfirm}
      busy={promote.isPending}
      error={promote.error}
    >
      <LevelSelect
        tree={tree}
        value={level}
        onChange={(chosen) => {
          setLevel(chosen)
          setParent(null)
          setRank(null)
        }}
      />
      {level && (
        <ParentSelect
          tree={tree}
          level={level}
          value={parent}
          onChange={(chosen) => {
            setParent(chosen)
            setRank(null)
          }}
        />
      )}
      {place && <PositionSelect tree={tree} place={place} onChange={setRank} />}
      {preview && <PromotionPreview preview={preview} />}
      <Text c="dimmed" size="sm">
        {t('next')}
      </Text>
    </ConfirmDialog>
  )
}

/** The level that carries sheets, else the lowest: most proposals are actions. */
function likelyLevel({ levels }: Tree): Level | undefined {
  const byDepth = levels.toSorted((one, other) => other.depth - one.depth)
  return byDepth.find(({ carriesSheet }) => carriesSheet) ?? byDepth[0]
}

function placeOf(tree: Tree, level: Level, parent: string, rank: number | null): Place {
  const parentId = parent === root ? null : parent
  const last = positionsUnder(tree, parentId).at(-1)?.position ?? 0
  return { levelKey: level.key, parentId, position: rank ?? last }
}

type LevelProps = {
  readonly tree: Tree
  readonly value: Level | undefined
  readonly onChange: (level: Level | undefined) => void
}

function LevelSelect({ tree, value, onChange }: LevelProps) {
  const t = useTranslations('promotion')

  return (
    <Select
      label={t('level')}
      data={tree.levels.map(({ key, labelSingular, depth }) => ({
        value: key,
        label: labelSingular ?? t('unnamedLevel', { depth }),
      }))}
      value={value?.key ?? null}
      onChange={(key) => onChange(tree.levels.find((level) => level.key === key))}
      allowDeselect={false}
    />
  )
}

type ParentProps = {
  readonly tree: Tree
  readonly level: Level
  readonly value: string | null
  readonly onChange: (parent: string | null) => void
}

function ParentSelect({ tree, level, value, onChange }: ParentProps) {
  const t = useTranslations('promotion')
  const parents = parentsFor(tree, level)
  const lines = parents.nodes.map((node) => {
    const above = trailOf(tree, node)
    const name = node.label === node.title ? node.title : `${node.label} – ${node.title}`
    return { value: node.id as string, label: above === '' ? name : `${above} · ${name}` }
  })

  return (
    <Select
      label={t('parent')}
      data={parents.root ? [{ value: root, label: t('root') }, ...lines] : lines}
      value={value}
      onChange={onChange}
      placeholder={t('parentPlaceholder')}
      searchable
      nothingFoundMessage={t('noParent')}
      maxDropdownHeight={280}
      allowDeselect={false}
      required
    />
  )
}

type PositionProps = {
  readonly tree: Tree
  readonly place: Place
  readonly onChange: (position: number) => void
}

function PositionSelect({ tree, place, onChange }: PositionProps) {
  const t = useTranslations('promotion')
  const positions = positionsUnder(tree, place.parentId)
  const labelOf = ({ after }: (typeof positions)[number], index: number) => {
    if (after === null) return t(positions.length === 1 ? 'only' : 'first')
    const label = after.label === after.title ? after.title : `${after.label} – ${after.title}`
    return t(index === positions.length - 1 ? 'last' : 'after', { label })
  }

  return (
    <Select
      label={t('position')}
      data={positions.map((each, index) => ({ value: String(each.position), label: labelOf(each, index) }))}
      value={String(place.position)}
      onChange={(position) => position !== null && onChange(Number(position))}
      allowDeselect={false}
      maxDropdownHeight={280}
    />
  )
}
