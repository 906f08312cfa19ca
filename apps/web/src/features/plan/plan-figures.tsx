import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { PlanProfile } from '../../plan/plan-query'
import { type Tree, treeQuery } from '../../plan/tree-query'
import { SectionCard } from '../../ui/section-card'
import { StatGrid, StatTile } from '../../ui/stat-tile'
import { DeclaredFigures } from './declared-figures'

/** What the plan holds, beside what it announced. */
export function PlanFigures({ slug, profile }: { slug: string; profile: PlanProfile }) {
  const t = useTranslations('plan.figures')
  const { counts, plan } = profile
  const levels = useQuery(treeQuery(slug)).data?.levels ?? []

  return (
    <SectionCard title={t('title')}>
      <StatGrid>
        {levels.map((level) => (
          <LevelTile
            key={level.key}
            level={level}
            entered={counts.nodes[level.key] ?? 0}
            declared={plan.declaredCounts[level.key]}
          />
        ))}
        <StatTile value={counts.groups} label={t('groups')} />
        <StatTile value={counts.people} label={t('people')} />
        <StatTile
          value={sumOf(counts.proposals)}
          label={t('proposals')}
          hint={t('promoted', { count: counts.proposals.promoted ?? 0 })}
        />
        <StatTile
          value={counts.ballots.closed ?? 0}
          label={t('ballots')}
          hint={t('open', { count: counts.ballots.open ?? 0 })}
        />
      </StatGrid>
      <DeclaredFigures profile={profile} />
    </SectionCard>
  )
}

type LevelTileProps = {
  readonly level: Tree['levels'][number]
  readonly entered: number
  readonly declared: number | undefined
}

function LevelTile({ level, entered, declared }: LevelTileProps) {
  const t = useTranslations('plan.figures')
  const label = level.labelPlural ?? level.labelSingular ?? t('level', { depth: level.depth })

  return (
    <StatTile
      value={entered}
      label={label}
      hint={declared !== undefined && t('entered', { declared, entered })}
    />
  )
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
