import { Title } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import { useJournalSentence } from '../../journal/journal-sentence'
import { usePlanSlug } from '../../lib/actor'
import { groupBy } from '../../lib/group-by'
import { BareLink } from '../../ui/app-link'
import { PersonAvatar } from '../../ui/person'
import classes from './journal.module.css'
import type { Entry } from './journal-query'
import { subjectAddress } from './subject-address'

/** The entries, day by day. */
export function JournalDays({ entries }: { entries: readonly Entry[] }) {
  const format = useFormatter()
  const days = groupBy(entries, ({ at }) =>
    format.dateTime(new Date(at), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  )

  return [...days].map(([day, ofDay]) => (
    <section key={day} className={classes.day} aria-label={day}>
      <Title order={2} size="h3" className={classes.dayName}>
        {day}
      </Title>
      <ol className={classes.entries}>
        {ofDay.map((entry) => (
          <EntryLine key={entry.position} entry={entry} />
        ))}
      </ol>
    </section>
  ))
}

function EntryLine({ entry }: { entry: Entry }) {
  const t = useTranslations('journal')
  const format = useFormatter()
  const slug = usePlanSlug()
  const sentence = useJournalSentence()(entry)
  const address = subjectAddress(slug, entry)
  const actor = entry.actor ?? t('nobody')

  return (
    <li className={classes.entry}>
      <time dateTime={entry.at} className={classes.time}>
        {format.dateTime(new Date(entry.at), { timeStyle: 'short' })}
      </time>
      <PersonAvatar name={actor} size="sm" {...(entry.actorId !== null && { id: entry.actorId })} />
      <div className={classes.words}>
        <strong>{actor}</strong>{' '}
        {address === null ? (
          sentence
        ) : (
          <BareLink to={address} className={classes.link}>
            {sentence}
          </BareLink>
        )}
        <Details entry={entry} />
      </div>
    </li>
  )
}

function Details({ entry: { position, hash, kind, subject } }: { entry: Entry }) {
  const t = useTranslations('journal.page')
  const reason = typeof subject.reason === 'string' ? subject.reason : ''

  return (
    <details className={classes.details}>
      <summary>{t('details')}</summary>
      <dl>
        {reason !== '' && <Fact term={t('reason')}>{reason}</Fact>}
        <Fact term={t('position')}>{position}</Fact>
        <Fact term={t('kindName')}>
          <code>{kind}</code>
        </Fact>
        <Fact term={t('hash')}>
          <code>{hash}</code>
        </Fact>
      </dl>
    </details>
  )
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
