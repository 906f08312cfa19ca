import type { OutlineCorrection, OutlineLine } from '@deconcert/domain/plan'
import { ActionIcon, NativeSelect, TextInput } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLevelName } from '../schema/level-name'
import classes from './outline-lines.module.css'
import type { Settling } from './use-outline-draft'

const otherKinds = ['objective', 'subtitle', 'lead', 'joined', 'ignored'] as const

type Props = { readonly line: OutlineLine; readonly settling: Settling }

/** What the choice of a line says: a level, another kind, or that nothing is known of it yet. */
function choiceOf({ kind, levelKey }: OutlineLine): string {
  return kind === 'heading' ? `level:${levelKey}` : kind
}

function correctionFor(value: string): OutlineCorrection {
  if (value.startsWith('level:')) return { kind: 'heading', levelKey: value.slice('level:'.length) }
  return { kind: value as (typeof otherKinds)[number] }
}

/** One line of the text: its words, what it is read as, why, and how to say otherwise. */
export function OutlineLineRow({ line, settling }: Props) {
  const t = useTranslations('outline')
  const [isEditing, setEditing] = useState(false)
  const problems = settling.tree.problems.filter((problem) => problem.line === line.number)
  const isTaken = line.joinedTo === null && ['heading', 'objective', 'subtitle', 'lead'].includes(line.kind)

  return (
    <li id={`ligne-${line.number}`} tabIndex={-1} className={classes.line} data-kind={line.kind}>
      <span className={classes.number} aria-hidden="true">
        {line.number}
      </span>
      <div className={classes.words}>
        <span>{line.text}</span>
        {line.wordsAsWritten !== null && !isEditing && (
          <span className={classes.rewritten}>{t('takenAs', { words: line.words })}</span>
        )}
        {isEditing && isTaken && <Words line={line} settling={settling} onDone={() => setEditing(false)} />}
        <span className={classes.why}>{t(`why.${line.why}`)}</span>
        {problems.map(({ problem }) => (
          <span key={problem} className={classes.lineProblem}>
            {t(`problem.${problem}`)}
          </span>
        ))}
      </div>
      <div className={classes.acts}>
        <Reading line={line} settling={settling} />
        {isTaken && (
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('edit', { number: line.number })}
            aria-expanded={isEditing}
            onClick={() => setEditing(!isEditing)}
          >
            <IconPencil size={18} aria-hidden="true" />
          </ActionIcon>
        )}
      </div>
    </li>
  )
}

function Reading({ line, settling }: Props) {
  const t = useTranslations('outline')
  const levelName = useLevelName()
  const value = choiceOf(line)
  const current = line.kind === 'unknown' || line.kind === 'label' ? [line.kind] : []
  const title = settling.draft.corrections[line.number]?.title

  return (
    <NativeSelect
      aria-label={t('readingOf', { number: line.number })}
      value={value}
      size="sm"
      className={classes.reading}
      onChange={(event) => {
        const correction = correctionFor(event.currentTarget.value)
        settling.correct([line.number], title === undefined ? correction : { ...correction, title })
      }}
    >
      {current.map((kind) => (
        <option key={kind} value={kind}>
          {t(`kind.${kind}`)}
        </option>
      ))}
      <optgroup label={t('asHeading')}>
        {settling.choices.map((level) => (
          <option key={level.key} value={`level:${level.key}`}>
            {levelName(level)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('asText')}>
        {otherKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </optgroup>
    </NativeSelect>
  )
}

function Words({ line, settling, onDone }: Props & { readonly onDone: () => void }) {
  const t = useTranslations('outline')
  const [words, setWords] = useState(line.words)
  const save = () => {
    const correction = correctionFor(choiceOf(line))
    settling.correct([line.number], { ...correction, title: words })
    onDone()
  }

  return (
    <form
      className={classes.edit}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextInput
        aria-label={t('wordsOf', { number: line.number })}
        value={words}
        maxLength={2000}
        data-autofocus
        autoFocus
        onChange={(event) => setWords(event.currentTarget.value)}
        onBlur={save}
      />
    </form>
  )
}
