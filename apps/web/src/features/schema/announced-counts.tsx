import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import type { Tree } from '../../plan/tree-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { WholeNumberInput } from '../../ui/whole-number-input'
import { useLevelName } from './level-name'

type Counts = Readonly<Record<string, number | null>>

type Props = {
  readonly slug: string
  readonly levels: Tree['levels']
  readonly declared: Readonly<Record<string, number>>
  /** The branch that announces; null for the plan. */
  readonly branch: { readonly id: string; readonly name: string } | null
}

/** Opens the fields in which one says how many of each level are announced. */
export function AnnouncedCounts(props: Props) {
  const t = useTranslations('structure.counts')
  const [isOpen, setOpen] = useState(false)

  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
        {t('edit')}
      </Button>
      {isOpen && <CountsDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function CountsDialog({ slug, levels, declared, branch, onClose }: Props & { readonly onClose: () => void }) {
  const t = useTranslations('structure.counts')
  const tCommon = useTranslations('common')
  const levelName = useLevelName()
  const [seen] = useState<Counts>(() =>
    Object.fromEntries(levels.map(({ key }) => [key, declared[key] ?? null])),
  )
  const [counts, setCounts] = useState<Counts>(seen)
  const save = useAct(() => saveCounts(slug, branch?.id ?? null, seen, counts), {
    quiet: true,
    success: t('done'),
    invalidate: planKey(slug),
    onSuccess: onClose,
  })
  const isWrong = Object.values(counts).some((count) => Number.isNaN(count))

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title')}
      confirm={tCommon('save')}
      onConfirm={() => !isWrong && save.mutate()}
      busy={save.isPending}
      error={save.error}
    >
      <Text c="dimmed">{branch ? t('explanationBranch', { name: branch.name }) : t('explanation')}</Text>
      {levels.map((level, index) => (
        <WholeNumberInput
          key={level.key}
          label={levelName(level, 2)}
          value={counts[level.key] ?? null}
          onChange={(value, isEmpty) =>
            setCounts((before) => ({ ...before, [level.key]: isEmpty ? null : value }))
          }
          data-autofocus={index === 0 || undefined}
        />
      ))}
    </ConfirmDialog>
  )
}

/** Sends only what was changed, with what was seen of it. */
async function saveCounts(slug: string, node: string | null, seen: Counts, counts: Counts): Promise<void> {
  const changed = Object.keys(counts).filter((key) => counts[key] !== seen[key])
  if (changed.length === 0) return
  const only = (from: Counts) => Object.fromEntries(changed.map((key) => [key, from[key] ?? null]))
  const json = { before: only(seen), counts: only(counts) }
  await (node === null
    ? call(api.plans[':plan']['declared-counts'].$put({ param: { plan: slug }, json }))
    : call(api.plans[':plan'].nodes[':node']['declared-counts'].$put({ param: { plan: slug, node }, json })))
}
