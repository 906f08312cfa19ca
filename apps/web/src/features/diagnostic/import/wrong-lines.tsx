import { indicatorParts, type WrongLine } from '@deconcert/domain/figure'
import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import classes from './import.module.css'
import { Step } from './step'
import type { Import } from './use-import'

const mostShown = 30

/** The lines that cannot be read, each with its reason and its cells, to be corrected here. */
export function WrongLines({ asked }: { readonly asked: Import }) {
  const t = useTranslations('figureImport.wrong')
  const wrong = asked.read.wrong.filter(({ problem }) => !problem.startsWith('territory-'))
  const shown = wrong.slice(0, mostShown)

  if (wrong.length === 0) return null
  return (
    <Step title={t('title')} lead={t('lead')}>
      <ul className={classes.wrong}>
        {shown.map((line) => (
          <li key={line.line}>
            <WrongLineFields asked={asked} wrong={line} />
          </li>
        ))}
      </ul>
      {wrong.length > shown.length && <Text>{t('more', { count: wrong.length - shown.length })}</Text>}
    </Step>
  )
}

function WrongLineFields({ asked, wrong }: { readonly asked: Import; readonly wrong: WrongLine }) {
  const t = useTranslations('figureImport.wrong')
  const tPart = useTranslations('figureImport.columns.part')
  const { line, problem, text } = wrong
  const isUnnamed = problem === 'indicator-missing' && asked.columns.indicator === null
  const cells = asked.file.lines.find((each) => each.line === line)?.cells ?? []

  return (
    <>
      <Text fw={600}>
        {t('line', { line })}
        {' : '}
        {t(`problem.${isUnnamed ? 'indicator-unnamed' : problem}`, { text })}
      </Text>
      <div className={classes.cells}>
        {indicatorParts.map((part) => {
          const column = asked.columns[part]
          return column === null ? null : (
            <Cell
              key={part}
              label={t('cell', { line, part: tPart(part) })}
              name={tPart(part)}
              text={cells[column] ?? ''}
              onCorrect={(corrected) => asked.correct(line, column, corrected)}
            />
          )
        })}
      </div>
    </>
  )
}

type CellProps = {
  readonly label: string
  readonly name: string
  readonly text: string
  readonly onCorrect: (text: string) => void
}

/** Taken once it is left: a line that becomes right under one's fingers would go before its last figure. */
function Cell({ label, name, text, onCorrect }: CellProps) {
  const [typed, setTyped] = useState(text)
  const give = () => {
    if (typed !== text) onCorrect(typed)
  }

  return (
    <TextInput
      label={name}
      aria-label={label}
      size="sm"
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={give}
      onKeyDown={(event) => {
        if (event.key === 'Enter') give()
      }}
    />
  )
}
