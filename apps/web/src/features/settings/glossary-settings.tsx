import { ActionIcon, Button, Text } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { QueryView } from '../../ui/query-view'
import { RefusalAlert } from '../../ui/refusal-alert'
import { SectionCard } from '../../ui/section-card'
import { AcronymForm } from '../../writing/acronym-form'
import { useDefineAcronym } from '../../writing/use-define-acronym'
import classes from '../../writing/writing.module.css'
import { type Entry, glossaryQuery } from '../../writing/writing-query'

/** What the acronyms of the plan mean: whoever writes adds to it. */
export function GlossarySettings({ slug }: { readonly slug: string }) {
  const query = useQuery(glossaryQuery(slug))
  return <QueryView query={query}>{({ entries }) => <Glossary slug={slug} entries={entries} />}</QueryView>
}

function Glossary({ slug, entries }: { readonly slug: string; readonly entries: readonly Entry[] }) {
  const t = useTranslations('writing.glossary')
  const mayEdit = usePermission('glossary.edit') === null
  const [edited, setEdited] = useState<readonly string[]>([])
  // What somebody takes away while one writes in it stays until one has chosen.
  const live = entries.filter(({ meaning, acronym }) => meaning !== '' || edited.includes(acronym))
  const entryOf = (acronym: string) =>
    entries.find((entry) => entry.acronym === acronym.replaceAll('.', '').trim())

  return (
    <SectionCard title={t('title')}>
      <Text c="dimmed">{t('explanation')}</Text>
      {live.length === 0 ? (
        <Text my="md">{t('empty')}</Text>
      ) : (
        <ul className={classes.entries}>
          {live.map((entry) => (
            <Line
              key={entry.acronym}
              slug={slug}
              entry={entry}
              mayEdit={mayEdit}
              isEdited={edited.includes(entry.acronym)}
              onEdit={(isNow) =>
                setEdited((before) => [
                  ...before.filter((each) => each !== entry.acronym),
                  ...(isNow ? [entry.acronym] : []),
                ])
              }
            />
          ))}
        </ul>
      )}
      {mayEdit && <AcronymForm slug={slug} entryOf={entryOf} action={t('add')} />}
    </SectionCard>
  )
}

type LineProps = {
  readonly slug: string
  readonly entry: Entry
  readonly mayEdit: boolean
  readonly isEdited: boolean
  readonly onEdit: (isNow: boolean) => void
}

function Line({ slug, entry, mayEdit, isEdited, onEdit }: LineProps) {
  const t = useTranslations('writing.glossary')
  const tCommon = useTranslations('common')
  const define = useDefineAcronym(slug)
  const { acronym, meaning } = entry

  if (isEdited)
    return (
      <li className={classes.entry}>
        <AcronymForm slug={slug} entry={entry} action={t('save')} onDone={() => onEdit(false)}>
          <Button variant="default" size="compact-md" onClick={() => onEdit(false)}>
            {tCommon('cancel')}
          </Button>
        </AcronymForm>
      </li>
    )
  return (
    <li className={classes.entry}>
      <strong>{acronym}</strong>
      <span>{meaning}</span>
      {mayEdit && (
        <div>
          <ActionIcon variant="subtle" aria-label={t('edit', { acronym })} onClick={() => onEdit(true)}>
            <IconPencil size={18} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            aria-label={t('remove', { acronym })}
            loading={define.isPending}
            onClick={() => define.mutate({ ...entry, meaning: '' })}
          >
            <IconTrash size={18} aria-hidden="true" />
          </ActionIcon>
        </div>
      )}
      <RefusalAlert error={define.error} />
    </li>
  )
}
