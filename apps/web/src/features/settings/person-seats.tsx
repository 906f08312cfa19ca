import { seatRefusal } from '@deconcert/domain'
import { ActionIcon, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSeats } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { useMe } from '../../lib/me'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import type { PersonSeat, PlanPerson } from './people-query'
import classes from './settings-page.module.css'
import { useSeatName } from './use-seat-name'

/** The seats of one person; those of which the reader disposes can be taken back. */
export function PersonSeats({ slug, person }: { slug: string; person: PlanPerson }) {
  const t = useTranslations('settings.people')
  const seatName = useSeatName()
  const holder = { seats: usePlanSeats(), isAdmin: useMe()?.isAdmin ?? false }
  const [leaving, setLeaving] = useState<PersonSeat | null>(null)

  return (
    <>
      <ul className={classes.seats}>
        {person.seats.map((seat) => (
          <li key={seat.id} className={classes.seat}>
            <span>{seatName(seat)}</span>
            {seatRefusal(holder, seat) === null && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('removeSeat', { seat: seatName(seat), name: person.displayName })}
                onClick={() => setLeaving(seat)}
              >
                <IconX size={16} aria-hidden="true" />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {leaving && (
        <RemoveSeatDialog slug={slug} person={person} seat={leaving} onClose={() => setLeaving(null)} />
      )}
    </>
  )
}

type DialogProps = {
  readonly slug: string
  readonly person: PlanPerson
  readonly seat: PersonSeat
  readonly onClose: () => void
}

function RemoveSeatDialog({ slug, person, seat, onClose }: DialogProps) {
  const t = useTranslations('settings.people')
  const seatName = useSeatName()
  const remove = useAct(
    () => call(api.plans[':plan'].people.seats[':seat'].$delete({ param: { plan: slug, seat: seat.id } })),
    { quiet: true, success: t('seatRemoved'), invalidate: planKey(slug), onSuccess: onClose },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('removeTitle')}
      confirm={t('removeConfirm')}
      onConfirm={() => remove.mutate()}
      busy={remove.isPending}
      error={remove.error}
      danger
    >
      <Text>{t('removeExplanation', { name: person.displayName, seat: seatName(seat) })}</Text>
    </ConfirmDialog>
  )
}
