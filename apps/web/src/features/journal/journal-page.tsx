import { Button, Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconHistory, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { useAddressFilter } from '../../lib/use-address-filter'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import classes from './journal.module.css'
import { JournalDays } from './journal-days'
import { type Entry, type JournalFilter, journalFamilies, journalQuery } from './journal-query'
import { VerifyChain } from './verify-chain'

const typingMilliseconds = 250

/** Everything that happened in the plan, and whether its chain holds. */
export function JournalPage() {
  const t = useTranslations('journal.page')

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} trail={usePlanTrail()} />
      <VerifyChain />
      <Journal />
    </>
  )
}

function Journal() {
  const t = useTranslations('journal.page')
  const slug = usePlanSlug()
  const [subject, setSubject] = useAddressFilter('sujet')
  const [actor, setActor] = useAddressFilter('par')
  const navigate = useNavigate()
  const family = journalFamilies.find((each) => each === subject) ?? null
  const [settled] = useDebouncedValue<JournalFilter>({ family, actor: actor.trim() }, typingMilliseconds)
  const query = useInfiniteQuery({ ...journalQuery(slug, settled), placeholderData: keepPreviousData })
  const isFiltered = family !== null || actor !== ''

  return (
    <>
      <search className={classes.filters}>
        <FamilyFilter value={family ?? ''} onChange={setSubject} />
        <TextInput
          aria-label={t('actor')}
          placeholder={t('actorPlaceholder')}
          leftSection={<IconSearch size={18} aria-hidden="true" />}
          value={actor}
          onChange={(event) => setActor(event.currentTarget.value)}
          maxLength={200}
        />
        {isFiltered && (
          <Button variant="subtle" onClick={() => void navigate({ to: '.', search: {}, replace: true })}>
            {t('clear')}
          </Button>
        )}
      </search>
      <QueryView query={query} lines={8}>
        {({ pages }) => (
          <Entries
            entries={pages.flatMap((page) => page.entries)}
            isFiltered={isFiltered}
            older={query.hasNextPage ? () => void query.fetchNextPage() : null}
            isFetching={query.isFetchingNextPage}
          />
        )}
      </QueryView>
    </>
  )
}

function FamilyFilter({ value, onChange }: { value: string; onChange: (family: string | null) => void }) {
  const t = useTranslations('journal')

  return (
    <Select
      aria-label={t('page.family')}
      data={[
        { value: '', label: t('families.all') },
        ...journalFamilies.map((family) => ({ value: family, label: t(`families.${family}`) })),
      ]}
      value={value}
      onChange={onChange}
      allowDeselect={false}
    />
  )
}

type EntriesProps = {
  readonly entries: readonly Entry[]
  readonly isFiltered: boolean
  readonly older: (() => void) | null
  readonly isFetching: boolean
}

function Entries({ entries, isFiltered, older, isFetching }: EntriesProps) {
  const t = useTranslations('journal.page')

  if (entries.length === 0) {
    return isFiltered ? (
      <EmptyState title={t('nothing.title')}>{t('nothing.explanation')}</EmptyState>
    ) : (
      <EmptyState title={t('empty.title')} icon={<IconHistory size={24} />}>
        {t('empty.explanation')}
      </EmptyState>
    )
  }
  return (
    <>
      <JournalDays entries={entries} />
      <div className={classes.end}>
        {older === null ? (
          t('end')
        ) : (
          <Button variant="default" loading={isFetching} onClick={older}>
            {t('older')}
          </Button>
        )}
      </div>
    </>
  )
}
