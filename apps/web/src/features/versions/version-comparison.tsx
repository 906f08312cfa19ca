import type { LevelChange, VersionChange, VersionChangeKind } from '@deconcert/domain/plan'
import { Button, Checkbox, Group, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslations } from 'use-intl'
import { QueryView } from '../../ui/query-view'
import { countKinds } from './change-kinds'
import { VersionChangeItem } from './version-change-item'
import { comparisonQuery, type ReadVersion } from './version-queries'
import classes from './versions.module.css'

type Compared = {
  readonly before: ReadVersion
  readonly after: ReadVersion
  readonly comparison: { readonly levels: readonly LevelChange[]; readonly nodes: readonly VersionChange[] }
}

const pageLength = 60

/** What leads from one version to another, side by side. */
export function VersionComparison({ slug, from, to }: { slug: string; from: number; to: number }) {
  const query = useQuery(comparisonQuery(slug, from, to))
  return (
    <QueryView query={query}>{(compared) => <Comparison key={`${from} ${to}`} {...compared} />}</QueryView>
  )
}

function Comparison({ before, after, comparison }: Compared) {
  const t = useTranslations('version.compare')
  const { levels, nodes } = comparison

  return (
    <div className={classes.comparison}>
      <HashChecks versions={[before, after]} />
      {levels.length + nodes.length === 0 && <Text role="status">{t('same')}</Text>}
      {levels.length > 0 && <Levels changes={levels} />}
      {nodes.length > 0 && <Changes changes={nodes} before={before} after={after} />}
    </div>
  )
}

function HashChecks({ versions }: { versions: readonly ReadVersion[] }) {
  const t = useTranslations('version.compare')
  const wrong = versions.find(({ check }) => check === 'wrong')

  if (wrong)
    return (
      <Text role="alert" c="red.9" fw={600}>
        {t('wrong', { number: wrong.content.version })}
      </Text>
    )
  const isChecked = versions.every(({ check }) => check === 'right')
  return <p className={classes.dim}>{t(isChecked ? 'verified' : 'unchecked')}</p>
}

function Levels({ changes }: { changes: readonly LevelChange[] }) {
  const t = useTranslations('version.compare')

  return (
    <section aria-label={t('levels')}>
      <ul className={classes.levels}>
        {changes.map(({ before, after }) => {
          const level = after ?? before
          if (level === null) return null
          const name = level.labelSingular ?? t('levelUnnamed', { depth: level.depth })
          const sentence = before === null ? 'levelAdded' : after === null ? 'levelRemoved' : 'levelChanged'
          return <li key={level.key}>{t(sentence, { name })}</li>
        })}
      </ul>
    </section>
  )
}

function Changes({
  changes,
  before,
  after,
}: Omit<Compared, 'comparison'> & { changes: readonly VersionChange[] }) {
  const t = useTranslations('version')
  const counts = countKinds(changes)
  // What only follows from other changes is there when asked for.
  const first = counts.map(([kind]) => kind).filter((kind) => kind !== 'renumbered' || counts.length === 1)
  const [kinds, setKinds] = useState<readonly VersionChangeKind[]>(first)
  const [most, setMost] = useState(pageLength)
  const shown = changes.filter((change) => change.kinds.some((kind) => kinds.includes(kind)))

  const print = () => {
    // Paper shows every change: the rest must stand on the page before it is printed.
    flushSync(() => setMost(changes.length))
    window.print()
  }

  return (
    <>
      <Checkbox.Group
        label={t('compare.filter')}
        value={[...kinds]}
        onChange={(chosen) => setKinds(chosen as VersionChangeKind[])}
        className={classes.filters}
      >
        <Group gap="sm" mt={6}>
          {counts.map(([kind, count]) => (
            <Checkbox key={kind} value={kind} label={t('compare.chip', { kind: t(`kind.${kind}`), count })} />
          ))}
        </Group>
      </Checkbox.Group>
      <Text role="status" className={classes.dim}>
        {shown.length === 0 ? t('compare.noneLeft') : t('compare.count', { count: shown.length })}
      </Text>
      <ul className={classes.changes}>
        {shown.slice(0, most).map((change) => (
          <VersionChangeItem key={change.id} change={change} before={before} after={after} />
        ))}
      </ul>
      <Group gap="sm" className={classes.buttons}>
        {shown.length > most && (
          <Button variant="default" onClick={() => setMost(most + pageLength)}>
            {t('compare.more')}
          </Button>
        )}
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={print}>
          {t('compare.print')}
        </Button>
      </Group>
    </>
  )
}
