import { Button, Select } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { type BallotLine, ballotsQuery } from '../../ballot/ballot-query'
import { useFirstElectorate } from '../../ballot/may-open'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { LinkButton } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import classes from './ballots-page.module.css'
import { ClosedBallots } from './closed-ballots'
import { OpenBallots } from './open-ballots'
import { ballotStateFilters, methodsIn, useBallotFilter } from './use-ballot-filter'

/** Every ballot of the plan: those in which one can vote, then what the others decided. */
export function BallotsPage() {
  const t = useTranslations('ballot.list')
  const slug = usePlanSlug()
  const query = useQuery(ballotsQuery(slug))

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        trail={usePlanTrail()}
        action={<ComposeLink slug={slug} />}
      />
      <QueryView query={query} lines={6}>
        {(ballots) => (ballots.length === 0 ? <NoBallot slug={slug} /> : <Ballots ballots={ballots} />)}
      </QueryView>
    </>
  )
}

function NoBallot({ slug }: { slug: string }) {
  const t = useTranslations('ballot.list.empty')

  return (
    <EmptyState
      title={t('title')}
      icon={<IconChecklist size={24} />}
      action={
        <LinkButton to={`/p/${slug}/propositions`} search={{ etat: 'published' }} variant="default">
          {t('action')}
        </LinkButton>
      }
    >
      {t('explanation')}
    </EmptyState>
  )
}

function Ballots({ ballots }: { ballots: readonly BallotLine[] }) {
  const t = useTranslations('ballot.list')
  const filter = useBallotFilter()
  const kept = ballots.filter(filter.keeps)
  const open = kept.filter(({ state }) => state === 'open')
  const closed = kept.filter(({ state }) => state !== 'open')

  return (
    <>
      <Filters ballots={ballots} filter={filter} />
      {kept.length === 0 && <EmptyState title={t('nothing.title')}>{t('nothing.explanation')}</EmptyState>}
      {(open.length > 0 || !filter.isSet) && (
        <SectionCard title={t('open')} aside={open.length > 0 && open.length}>
          {open.length === 0 ? t('noneOpen') : <OpenBallots ballots={open} />}
        </SectionCard>
      )}
      {closed.length > 0 && (
        <SectionCard title={t('closed')} aside={closed.length}>
          <ClosedBallots ballots={closed} />
        </SectionCard>
      )}
    </>
  )
}

type FilterProps = {
  readonly ballots: readonly BallotLine[]
  readonly filter: ReturnType<typeof useBallotFilter>
}

function Filters({ ballots, filter }: FilterProps) {
  const t = useTranslations('ballot')
  const methodName = useTranslations('composition.method')
  const groups = new Map(
    ballots.flatMap(({ groupSlug, groupName }) =>
      groupSlug === null || groupName === null ? [] : [[groupSlug, groupName]],
    ),
  )
  const outcomes = new Set<string | null>(ballots.map(({ outcome }) => outcome))
  const states = ballotStateFilters.filter(
    (state) => state === 'mes-votes' || outcomes.has(state) || state === filter.state,
  )
  const label = (state: (typeof ballotStateFilters)[number]) =>
    state === 'mes-votes' ? t('list.onlyMine') : t(`outcome.${state}`)

  return (
    <div className={classes.filters}>
      <Select
        label={t('list.state')}
        data={states.map((state) => ({ value: state, label: label(state) }))}
        value={filter.state || null}
        onChange={filter.setState}
        placeholder={t('list.anyState')}
        clearable
      />
      <Select
        label={t('list.method')}
        data={methodsIn(ballots).map((value) => ({ value, label: methodName(value) }))}
        value={filter.method || null}
        onChange={filter.setMethod}
        placeholder={t('list.anyMethod')}
        clearable
      />
      <Select
        label={t('list.group')}
        data={[...groups].map(([value, name]) => ({ value, label: name }))}
        value={filter.group || null}
        onChange={filter.setGroup}
        placeholder={t('list.anyGroup')}
        searchable={groups.size > 6}
        clearable
      />
      {filter.isSet && (
        <Button variant="subtle" onClick={filter.clear}>
          {t('list.clear')}
        </Button>
      )}
    </div>
  )
}

/** Leads to where a ballot is composed, for whoever may open one. */
function ComposeLink({ slug }: { slug: string }) {
  const t = useTranslations('composition')

  if (useFirstElectorate() === null) return null
  return <LinkButton to={`/p/${slug}/scrutins/nouveau`}>{t('action')}</LinkButton>
}
