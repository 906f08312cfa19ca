import type { Refusal } from '@deconcert/domain'
import { acronymLength, glossaryEntryRefusal, meaningLength } from '@deconcert/domain/writing'
import { Button, Group, Text, TextInput } from '@mantine/core'
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
  /** What the plan says of an acronym that somebody types, where it knew it before. */
  readonly entryOf?: (acronym: string) => Entry | undefined
  readonly action: string
  readonly onDone?: () => void
  readonly children?: ReactNode
}

/** An acronym and what it means. */
export function AcronymForm({ slug, entry, entryOf, action, onDone, children }: Props) {
  const t = useTranslations('writing.glossary')
  const [acronym, setAcronym] = useState(entry?.acronym ?? '')
  const [meaning, setMeaning] = useState(entry?.meaning ?? '')
  const now = entry ?? entryOf?.(acronym)
  const { version, theirs, overwrite } = useSeenVersion(entry, now, meaning.trim())
  const define = useDefineAcronym(slug, () => {
    if (!entry) setAcronym('')
    if (!entry) setMeaning('')
    onDone?.()
  })
  const refusal = definitionRefusal(acronym, meaning)

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (refusal === null && theirs === null) define.mutate({ acronym, meaning, version })
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
      {theirs && (
        <Theirs
          entry={theirs}
          onKeepMine={overwrite}
          onTakeTheirs={() => {
            setMeaning(entry ? theirs.meaning : '')
            if (!entry) setAcronym('')
            overwrite()
            onDone?.()
          }}
        />
      )}
      {theirs === null && <RefusalAlert error={define.error} />}
      <Group gap="xs">
        <ActionButton
          type="submit"
          refusal={refusal ?? (theirs && 'stale-version')}
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

/** Why this cannot be said, or null. Nothing is said by an empty meaning. */
function definitionRefusal(acronym: string, meaning: string): Refusal | null {
  return glossaryEntryRefusal({ acronym, meaning }) ?? (meaning.trim() === '' ? 'field-missing' : null)
}

/**
 * The version over which somebody writes: the one they saw. Another meaning that came since is theirs to see before it
 * is written over.
 */
function useSeenVersion(entry: Entry | undefined, now: Entry | undefined, mine: string) {
  const [seen, setSeen] = useState<Pick<Entry, 'acronym' | 'version'> | undefined>(entry)
  const isSeen = now === undefined || (seen?.acronym === now.acronym && seen.version === now.version)
  // An acronym that is taken away, for whoever adds it, says nothing that could be lost.
  const isBlank = entry === undefined && now?.meaning === ''
  const theirs = now === undefined || isSeen || isBlank || now.meaning === mine ? null : now
  return { version: now?.version ?? 0, theirs, overwrite: () => setSeen(now) }
}

type TheirsProps = {
  readonly entry: Entry
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
}

/** What the glossary says by now: for the person to choose. */
function Theirs({ entry: { acronym, meaning }, onKeepMine, onTakeTheirs }: TheirsProps) {
  const t = useTranslations('writing.glossary')

  return (
    <div role="alert">
      <Text fw={550}>
        {meaning === '' ? t('removedSince', { acronym }) : t('saidSince', { acronym, meaning })}
      </Text>
      <Group gap="xs" mt="xs">
        <Button size="compact-md" onClick={onKeepMine}>
          {t('keepMine')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onTakeTheirs}>
          {t('takeTheirs')}
        </Button>
      </Group>
    </div>
  )
}
