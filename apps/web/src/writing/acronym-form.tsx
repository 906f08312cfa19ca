import { acronymLength, glossaryEntryRefusal, meaningLength } from '@deconcert/domain/writing'
import { Group, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActionButton } from '../ui/action-button'
import { RefusalAlert } from '../ui/refusal-alert'
import { useDefineAcronym } from './use-define-acronym'
import classes from './writing.module.css'
import type { Entry } from './writing-query'

type Props = {
  readonly slug: string
  /** What is already said: an entry to edit, or an acronym to explain. Without it, any acronym. */
  readonly entry?: Entry
  /** The version of an acronym that somebody types, where the plan knew it before. */
  readonly versionOf?: (acronym: string) => number
  readonly action: string
  readonly onDone?: () => void
  readonly children?: ReactNode
}

/** An acronym and what it means. */
export function AcronymForm({ slug, entry, versionOf, action, onDone, children }: Props) {
  const t = useTranslations('writing.glossary')
  const [acronym, setAcronym] = useState(entry?.acronym ?? '')
  const [meaning, setMeaning] = useState(entry?.meaning ?? '')
  const define = useDefineAcronym(slug, () => {
    if (!entry) setAcronym('')
    if (!entry) setMeaning('')
    onDone?.()
  })
  const refusal =
    glossaryEntryRefusal({ acronym, meaning }) ?? (meaning.trim() === '' ? 'field-missing' : null)

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        const version = entry?.version ?? versionOf?.(acronym) ?? 0
        if (refusal === null) define.mutate({ acronym, meaning, version })
      }}
    >
      <div className={classes.fields}>
        {!entry && (
          <TextInput
            label={t('acronym')}
            value={acronym}
            onChange={(event) => setAcronym(event.currentTarget.value)}
            maxLength={acronymLength * 2}
            className={classes.acronym}
          />
        )}
        <TextInput
          label={entry ? t('meaningOf', { acronym: entry.acronym }) : t('meaning')}
          value={meaning}
          onChange={(event) => setMeaning(event.currentTarget.value)}
          maxLength={meaningLength}
          className={classes.meaning}
        />
      </div>
      <RefusalAlert error={define.error} />
      <Group gap="xs">
        <ActionButton
          type="submit"
          refusal={refusal}
          onClick={() => undefined}
          loading={define.isPending}
          size="compact-md"
        >
          {action}
        </ActionButton>
        {children}
      </Group>
    </form>
  )
}
