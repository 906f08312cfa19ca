import { Button, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useOpenText } from '../editor/document-context'
import { useOpenEditors } from '../editor/open-editors'
import { useFigureWords } from '../figure/use-figure-words'
import { usePermission, usePlanSlug } from '../lib/actor'
import { LoadingLines } from '../ui/loading-lines'
import { AcronymForm } from './acronym-form'
import { showPassage } from './show-passage'
import { type FoundPlace, findingCount, findingsIn } from './text-finding'
import { useOpenWords } from './use-open-words'
import classes from './writing.module.css'
import { glossaryQuery } from './writing-query'

const shownCharacters = 120

/** What a text could say more plainly, and what may tell who somebody is. It follows what is typed. */
export function ReviewPanel() {
  const t = useTranslations('writing.review')
  const slug = usePlanSlug()
  const words = useOpenWords(useFigureWords(slug))
  const entries = useQuery(glossaryQuery(slug)).data?.entries
  const findings = useMemo(() => {
    const known = (entries ?? []).filter(({ meaning }) => meaning !== '').map(({ acronym }) => acronym)
    return findingsIn(words ?? [], new Set(known))
  }, [words, entries])

  if (words === null || entries === undefined) return <LoadingLines lines={4} />
  const versionOf = (acronym: string) => entries.find((entry) => entry.acronym === acronym)?.version ?? 0
  return (
    <>
      <Text className={classes.note}>{t('explanation')}</Text>
      <Text role="status" fw={600} my="xs">
        {findingCount(findings) === 0 ? t('nothing') : t('counted', { count: findingCount(findings) })}
      </Text>
      <Findings title={t('personal')} count={findings.personal.length} note={t('personalHint')}>
        {findings.personal.map(({ passage, nth, place, kind }) => (
          <li key={`${passage}/${nth}`} className={classes.finding}>
            <Passage passage={passage} place={place} />
            <span className={classes.note}>{t(`personalKind.${kind}`)}</span>
          </li>
        ))}
      </Findings>
      <Findings title={t('acronyms')} count={findings.acronyms.length}>
        {findings.acronyms.map(({ passage, place, acronym }) => (
          <li key={acronym} className={classes.finding}>
            <Passage passage={passage} place={place} />
            <Explain slug={slug} acronym={acronym} version={versionOf(acronym)} />
          </li>
        ))}
      </Findings>
      <Findings title={t('sentences')} count={findings.sentences.length}>
        {findings.sentences.map(({ passage, nth, place, words: count }) => (
          <li key={`${passage}/${nth}`} className={classes.finding}>
            <Passage passage={passage} place={place} />
            <span className={classes.note}>{t('sentence', { words: count })}</span>
          </li>
        ))}
      </Findings>
    </>
  )
}

type FindingsProps = {
  readonly title: string
  readonly count: number
  readonly note?: string
  readonly children: ReactNode
}

function Findings({ title, count, note, children }: FindingsProps) {
  if (count === 0) return null
  return (
    <>
      <Title order={3} size="h5">
        {`${title} (${count})`}
      </Title>
      {note && <Text className={classes.note}>{note}</Text>}
      <ul className={classes.findings}>{children}</ul>
    </>
  )
}

/** The words themselves, which lead to their place where the reader writes. */
function Passage({ passage, place }: { readonly passage: string; readonly place: FoundPlace | null }) {
  const t = useTranslations('writing.review')
  const editors = useOpenEditors()
  const doc = useOpenText()?.doc ?? null
  const shown = passage.length > shownCharacters ? `${passage.slice(0, shownCharacters)}…` : passage

  if (doc === null || place === null || !editors.has(place.fragment)) return <span>{shown}</span>
  return (
    <button
      type="button"
      className={classes.passage}
      aria-label={t('show', { passage: shown })}
      onClick={() => showPassage(doc, editors, place)}
    >
      {shown}
    </button>
  )
}

type ExplainProps = { readonly slug: string; readonly acronym: string; readonly version: number }

/** Puts the acronym in the plan's glossary: it is then known in every text. */
function Explain({ slug, acronym, version }: ExplainProps) {
  const t = useTranslations('writing')
  const mayDefine = usePermission('glossary.edit') === null
  const [opened, setOpened] = useState(false)

  if (!mayDefine) return null
  if (opened)
    return <AcronymForm slug={slug} entry={{ acronym, meaning: '', version }} action={t('glossary.add')} />
  return (
    <div>
      <Button variant="default" size="compact-sm" onClick={() => setOpened(true)}>
        {t('review.define', { acronym })}
      </Button>
    </div>
  )
}
