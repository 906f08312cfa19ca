import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { PersonChip } from '../../ui/person'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import classes from './group-page.module.css'
import { groupPresenceQuery } from './group-query'

/** Who has a text of the group open now. */
export function GroupPresence({ slug, group }: { slug: string; group: string }) {
  const t = useTranslations('group.page')
  const query = useQuery(groupPresenceQuery(slug, group))

  return (
    <SectionCard title={t('here')}>
      <QueryView query={query} lines={1}>
        {({ here }) =>
          here.length === 0 ? (
            <Text c="dimmed">{t('nobody')}</Text>
          ) : (
            <ul className={classes.people}>
              {here.map(({ accountId, name }) => (
                <li key={accountId}>
                  <PersonChip id={accountId} name={name} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </SectionCard>
  )
}
