import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { ChangedWords } from '../ui/changed-words'
import classes from './compare.module.css'
import { useFieldName } from './field-name'
import type { AuthoredRun, ComparedPart, Comparison } from './history-query'

type Props = {
  readonly comparison: Comparison
  /** The account whose changes alone are shown; null: everybody's. */
  readonly only: string | null
  readonly onOnly: (accountId: string | null) => void
}

/** What changed, block by block, each with who did it. */
export function ComparedText({ comparison, only, onOnly }: Props) {
  const t = useTranslations('history.compare')
  const fieldName = useFieldName()
  const { people } = comparison
  const fragments = Object.entries(comparison.fragments)
  const doers = new Set(fragments.flatMap(([, parts]) => parts.flatMap((part) => doersOf(part))))
  const choices = [...doers].map((id) => ({ value: id, label: people[id] ?? id }))
  const count = fragments.reduce((sum, [, parts]) => sum + changesIn(parts, only), 0)

  if (fragments.length === 0) return <p className={classes.sentence}>{t('same')}</p>
  return (
    <>
      {choices.length > 1 && (
        <Select
          className={classes.moment}
          label={t('people')}
          data={[{ value: '', label: t('everyone') }, ...choices]}
          value={only ?? ''}
          allowDeselect={false}
          onChange={(value) => onOnly(value === '' ? null : value)}
        />
      )}
      <p className={classes.count} role="status">
        {t('changes', { count })}
      </p>
      {fragments.map(([name, parts]) => (
        <section key={name} className={classes.text} aria-label={fieldName(name) ?? t('title')}>
          {fieldName(name) !== null && <h3 className={classes.field}>{fieldName(name)}</h3>}
          {parts.map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity than their place
            <PartView key={place} part={part} people={people} isFaint={!concerns(part, only)} />
          ))}
        </section>
      ))}
    </>
  )
}

function doersOf(part: ComparedPart): string[] {
  return part.kind === 'same' ? [] : part.runs.flatMap(({ by }) => (by === null ? [] : [by]))
}

function concerns(part: ComparedPart, only: string | null): boolean {
  return only === null || part.kind === 'same' || doersOf(part).includes(only)
}

function changesIn(parts: readonly ComparedPart[], only: string | null): number {
  return parts.filter((part) => part.kind !== 'same' && concerns(part, only)).length
}

type PartProps = {
  readonly part: ComparedPart
  readonly people: Comparison['people']
  readonly isFaint: boolean
}

function PartView({ part, people, isFaint }: PartProps) {
  const t = useTranslations('history.compare')
  const format = useFormatter()

  if (part.kind === 'same') return <SameView part={part} />
  const names = [...new Set(doersOf(part))].map((id) => people[id] ?? id)
  const kind = t(`kind.${part.kind}`)
  return (
    <div className={classes.part} data-kind={part.kind} data-faint={isFaint || undefined}>
      <p className={classes.who}>
        {names.length === 0 ? kind : t('byPeople', { kind, people: format.list(names) })}
      </p>
      <p className={classes.words}>
        {isWordless(part) ? (
          <em>{t(`block.${blockName(part.type)}`)}</em>
        ) : (
          part.runs.map((run, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other identity than their place
            <RunView key={place} run={run} people={people} isNamed={names.length > 1} />
          ))
        )}
      </p>
    </div>
  )
}

/** A figure has words of its own where it is shown, and none in what is compared. */
const figures: readonly string[] = ['figureCard', 'dataView']

function isWordless({ type, runs }: Exclude<ComparedPart, { kind: 'same' }>): boolean {
  return figures.includes(type) || runs.every(({ text }) => text === '')
}

const blocks = ['horizontalRule', 'image', 'figureCard', 'dataView', 'table'] as const

function blockName(type: string): (typeof blocks)[number] | 'other' {
  return blocks.find((block) => block === type) ?? 'other'
}

type RunProps = {
  readonly run: AuthoredRun
  readonly people: Comparison['people']
  /** Whether the name stands beside the words: several people changed the block. */
  readonly isNamed: boolean
}

function RunView({ run, people, isNamed }: RunProps): ReactNode {
  const t = useTranslations('history')
  const { kind, text, by } = run

  if (kind === 'same') return text
  const name = by === null ? t('someone') : (people[by] ?? t('someone'))
  return (
    <span title={name}>
      <ChangedWords
        kind={kind}
        text={text}
        said={{ kind: t(`compare.${kind}`, { name }), end: t('compare.end') }}
      />
      {isNamed && (
        <small className={classes.by} aria-hidden="true">
          {name}
        </small>
      )}
    </span>
  )
}

function SameView({ part }: { part: Extract<ComparedPart, { kind: 'same' }> }) {
  const t = useTranslations('history.compare')
  const { count, first, last } = part

  return (
    <div className={classes.same}>
      <p className={classes.context}>{first}</p>
      {count > 2 && <p className={classes.skipped}>{t('unchanged', { count: count - 2 })}</p>}
      {count > 1 && <p className={classes.context}>{last}</p>}
    </div>
  )
}
