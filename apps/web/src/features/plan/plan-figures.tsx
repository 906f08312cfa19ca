import { Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { PlanProfile } from '../../plan/plan-query'
import { useQualifiedCount } from '../../plan/qualified-count'
import { type Tree, treeQuery } from '../../plan/tree-query'
import { SectionCard } from '../../ui/section-card'
import { StatGrid, StatTile } from '../../ui/stat-tile'
import classes from './plan-page.module.css'

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
      <DeclaredFigures figures={profile.figures} />
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

/** What the document said in numbers, in its own words: such numbers are told, never added up. */
function DeclaredFigures({ figures }: { figures: PlanProfile['figures'] }) {
  const t = useTranslations('plan.figures')
  const qualified = useQualifiedCount()

  if (figures.length === 0) return null
  return (
    <>
      <Title order={3} className={classes.declaredTitle}>
        {t('declared')}
      </Title>
      <ul className={classes.declared}>
        {figures.map(({ key, value, qualifier, verbatim, label }) => (
          <li key={key}>
            {verbatim ?? `${label ?? key} : ${qualified({ value: Number(value), qualifier })}`}
          </li>
        ))}
      </ul>
    </>
  )
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
