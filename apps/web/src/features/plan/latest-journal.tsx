import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useJournalSentence } from '../../journal/journal-sentence'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { AppLink } from '../../ui/app-link'
import { RelativeDate } from '../../ui/date-text'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import classes from './plan-page.module.css'

const shown = 6

/** The last things that happened, in a sentence each. */
export function LatestJournal({ slug }: { slug: string }) {
  const t = useTranslations('plan.journal')
  const tJournal = useTranslations('journal')
  const sentence = useJournalSentence()
  const query = useQuery({
    queryKey: planKey(slug, 'journal', 'latest'),
    queryFn: () => call(api.plans[':plan'].journal.$get({ param: { plan: slug }, query: {} })),
  })

  return (
    <SectionCard title={t('title')}>
      <QueryView query={query} lines={shown}>
        {({ entries }) => (
          <ul className={classes.journal}>
            {entries.slice(0, shown).map((entry) => (
              <li key={entry.position}>
                {`${entry.actor ?? tJournal('nobody')} ${sentence(entry)}`}
                <span className={classes.journalWhen}>
                  <RelativeDate value={entry.at} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <AppLink to={`/p/${slug}/journal`}>{t('all')}</AppLink>
    </SectionCard>
  )
}
