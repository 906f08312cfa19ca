import type { BallotComposition } from '@deconcert/domain/ballot'
import { Checkbox, Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useMayOpen } from '../../ballot/may-open'
import { usePlanSlug } from '../../lib/actor'
import { groupsQuery } from '../../proposal/groups-query'
import { SectionCard } from '../../ui/section-card'
import { WholeNumberInput } from '../../ui/whole-number-input'
import { CollegesInput } from './colleges-input'
import classes from './composition.module.css'
import type { Composing } from './use-composition'

type Chosen = BallotComposition['electorate']

/** Who votes, by which colleges, and who may vote for somebody else. */
export function ElectorateSection({ composing }: { composing: Composing }) {
  const t = useTranslations('composition.electorate')
  const isConsent = composing.draft.method.key === 'consent'

  return (
    <SectionCard title={t('title')}>
      <div className={classes.fields}>
        <ElectorateInput composing={composing} />
        {!isConsent && composing.electorate !== null && <CollegesInput composing={composing} />}
        {!isConsent && <ProxiesInput composing={composing} />}
      </div>
    </SectionCard>
  )
}

function ElectorateInput({ composing }: { composing: Composing }) {
  const t = useTranslations('composition.electorate')
  const groups = useQuery(groupsQuery(usePlanSlug())).data?.groups ?? []
  const { draft, change, errorAt } = composing
  const mayOpen = useMayOpen()
  const every: readonly (readonly [string, string, Chosen])[] = [
    ['plan', t('plan'), { kind: 'plan' }],
    ['committee', t('committee'), { kind: 'committee' }],
    ...groups.map(({ id, name }) => [id, name, { kind: 'group', groupId: id }] as const),
  ]
  const known = every.filter(([, , electorate]) => mayOpen(electorate))
  const isGroup = ([, , { kind }]: (typeof every)[number]) => kind === 'group'

  return (
    <div>
      <Select
        id="field-electorate"
        label={t('label')}
        placeholder={t('choose')}
        maw="32rem"
        data={[
          { group: t('group'), items: itemsOf(known.filter(isGroup)) },
          { group: t('others'), items: itemsOf(known.filter((each) => !isGroup(each))) },
        ]}
        value={draft.electorate === null ? null : nameOf(draft.electorate)}
        onChange={(value) => {
          const chosen = known.find(([name]) => name === value)
          if (chosen !== undefined) change({ electorate: chosen[2], colleges: [], counting: 'raw' })
        }}
        allowDeselect={false}
        searchable={groups.length > 6}
        error={errorAt('electorate')}
      />
      {composing.electorate !== null && <WhoVotes electorate={composing.electorate} />}
    </div>
  )
}

function itemsOf(known: readonly (readonly [string, string, Chosen])[]) {
  return known.map(([value, label]) => ({ value, label }))
}

function nameOf(electorate: Chosen): string {
  return electorate.kind === 'group' ? electorate.groupId : electorate.kind
}

function WhoVotes({ electorate }: { electorate: NonNullable<Composing['electorate']> }) {
  const t = useTranslations('composition.electorate')
  const { electors, colleges } = electorate
  const without = electors.filter(({ collegeId }) => collegeId === null).length
  const parts = colleges
    .filter(({ seats }) => seats > 0)
    .map(({ label, seats }) => t('colleges', { label, seats }))
  if (parts.length > 0 && without > 0) parts.push(t('without', { seats: without }))

  return (
    <div className={classes.who}>
      <Text fw={600} role="status">
        {t('counted', { electors: electors.length })}
      </Text>
      {parts.length > 0 && <Text size="sm">{parts.join(' · ')}</Text>}
      {electors.length > 0 && (
        <details>
          <summary>{t('names')}</summary>
          <p className={classes.names}>{electors.map(({ name }) => name).join(', ')}</p>
        </details>
      )}
    </div>
  )
}

function ProxiesInput({ composing }: { composing: Composing }) {
  const t = useTranslations('composition.proxy')
  const { draft, change, errorAt } = composing
  const { proxies } = draft

  return (
    <div className={classes.fields} id="field-proxies" tabIndex={-1}>
      <WholeNumberInput
        label={t('label')}
        description={t('description')}
        value={proxies.mostPerHolder}
        onChange={(mostPerHolder) => change({ proxies: { ...proxies, mostPerHolder } })}
        error={errorAt('proxies')}
      />
      {proxies.mostPerHolder > 0 && (
        <Checkbox
          label={t('quorum')}
          description={t('quorumExplained')}
          checked={proxies.countForQuorum}
          onChange={(event) =>
            change({ proxies: { ...proxies, countForQuorum: event.currentTarget.checked } })
          }
        />
      )}
    </div>
  )
}
