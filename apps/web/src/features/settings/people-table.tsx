import type { Refusal } from '@deconcert/domain'
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PlanProfile } from '../../plan/plan-query'
import { ActionButton } from '../../ui/action-button'
import { PersonChip } from '../../ui/person'
import { type Column, ResponsiveTable } from '../../ui/responsive-table'
import { GiveSeatDialog } from './give-seat-dialog'
import type { PlanPerson } from './people-query'
import { PersonSeats } from './person-seats'
import classes from './settings-page.module.css'
import { useSeatName } from './use-seat-name'

type Props = {
  readonly slug: string
  readonly people: readonly PlanPerson[]
  readonly profile: PlanProfile
  readonly refusal: Refusal | null
}

const pageSize = 40

/** Everybody of the plan, found by name, role or group. */
export function PeopleTable({ slug, people, profile, refusal }: Props) {
  const t = useTranslations('settings.people')
  const [search, setSearch] = useState('')
  const [most, setMost] = useState(pageSize)
  const [receiver, setReceiver] = useState<PlanPerson | null>(null)
  const found = useFound(people, search)
  const columns = usePeopleColumns(slug, refusal, setReceiver)

  return (
    <>
      <TextInput
        label={t('search')}
        type="search"
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value)
          setMost(pageSize)
        }}
      />
      <p role="status" className={classes.found}>
        {t('found', { count: found.length })}
      </p>
      <ResponsiveTable
        caption={t('caption')}
        columns={columns}
        rows={found.slice(0, most)}
        rowKey={(person) => person.accountId}
      />
      {found.length > most && (
        <Button variant="default" mt="md" onClick={() => setMost(most + pageSize)}>
          {t('more')}
        </Button>
      )}
      {receiver && (
        <GiveSeatDialog slug={slug} person={receiver} profile={profile} onClose={() => setReceiver(null)} />
      )}
    </>
  )
}

function usePeopleColumns(
  slug: string,
  refusal: Refusal | null,
  onGive: (person: PlanPerson) => void,
): readonly Column<PlanPerson>[] {
  const t = useTranslations('settings.people')

  return [
    {
      key: 'person',
      header: t('person'),
      names: true,
      cell: ({ accountId, displayName, email }) => (
        <PersonChip id={accountId} name={displayName} detail={email} />
      ),
    },
    { key: 'seats', header: t('seats'), cell: (person) => <PersonSeats slug={slug} person={person} /> },
    {
      key: 'give',
      header: t('act'),
      align: 'right',
      cell: (person) => (
        <ActionButton
          refusal={refusal}
          onClick={() => onGive(person)}
          variant="default"
          size="compact-md"
          aria-label={t('giveSeatTo', { name: person.displayName })}
        >
          {t('giveSeat')}
        </ActionButton>
      ),
    },
  ]
}

/** Those in whom every word of the search is found, whatever its case and accents. */
function useFound(people: readonly PlanPerson[], search: string): readonly PlanPerson[] {
  const seatName = useSeatName()
  const words = plain(search).split(/\s+/)

  return people.filter(({ displayName, email, seats }) => {
    const text = plain([displayName, email ?? '', ...seats.map(seatName)].join(' '))
    return words.every((word) => text.includes(word))
  })
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
