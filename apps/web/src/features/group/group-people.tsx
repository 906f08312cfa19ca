import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { PersonChip } from '../../ui/person'
import { SectionCard } from '../../ui/section-card'
import classes from './group-page.module.css'
import type { Group } from './group-type'

/** Who sits in the group: those who facilitate it first, and the college of each. */
export function GroupPeople({ people }: { people: Group['people'] }) {
  const t = useTranslations('group.page')

  return (
    <SectionCard title={t('people')} aside={people.length > 0 && people.length}>
      {people.length === 0 ? (
        <Text c="dimmed">{t('noPeople')}</Text>
      ) : (
        <ul className={classes.people}>
          {people.map(({ accountId, displayName, role, college }) => (
            <li key={`${accountId} ${role}`}>
              <PersonChip
                id={accountId}
                name={displayName}
                detail={[role === 'facilitator' ? t('facilitator') : null, college]
                  .filter((part) => part !== null)
                  .join(' · ')}
              />
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  )
}
