import { useTranslations } from 'use-intl'
import type { PersonSeat } from './people-query'

/** A seat in words: its role, and where. */
export function useSeatName(): (
  seat: Pick<PersonSeat, 'role' | 'groupName' | 'bodyLabel' | 'collegeLabel'>,
) => string {
  const tRole = useTranslations('identity.role')
  const t = useTranslations('settings.people')

  return ({ role, groupName, bodyLabel, collegeLabel }) => {
    const college = collegeLabel === null ? null : t('college', { college: collegeLabel })
    return [tRole(role), groupName, bodyLabel, college].filter((part) => part !== null).join(' – ')
  }
}
