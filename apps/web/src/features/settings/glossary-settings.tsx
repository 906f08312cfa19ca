import { ActionIcon, Button, Text } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { QueryView } from '../../ui/query-view'
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
  const live = entries.filter(({ meaning }) => meaning !== '')
  const versionOf = (acronym: string) =>
    entries.find((entry) => entry.acronym === acronym.replaceAll('.', '').trim())?.version ?? 0

  return (
    <SectionCard title={t('title')}>
      <Text c="dimmed">{t('explanation')}</Text>
      {live.length === 0 ? (
        <Text my="md">{t('empty')}</Text>
      ) : (
        <ul className={classes.entries}>
          {live.map((entry) => (
            <Line key={entry.acronym} slug={slug} entry={entry} mayEdit={mayEdit} />
          ))}
        </ul>
      )}
      {mayEdit && <AcronymForm slug={slug} versionOf={versionOf} action={t('add')} />}
    </SectionCard>
  )
}

type LineProps = { readonly slug: string; readonly entry: Entry; readonly mayEdit: boolean }

function Line({ slug, entry, mayEdit }: LineProps) {
  const t = useTranslations('writing.glossary')
  const tCommon = useTranslations('common')
  const [isEdited, setEdited] = useState(false)
  const define = useDefineAcronym(slug)
  const { acronym, meaning } = entry

  if (isEdited)
    return (
      <li className={classes.entry}>
        <AcronymForm slug={slug} entry={entry} action={t('save')} onDone={() => setEdited(false)}>
          <Button variant="default" size="compact-md" onClick={() => setEdited(false)}>
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
          <ActionIcon variant="subtle" aria-label={t('edit', { acronym })} onClick={() => setEdited(true)}>
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
    </li>
  )
}
