import { type NamedTerritory, wholeTerritory } from '@deconcert/domain/figure'
import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import classes from './import.module.css'
import { Step } from './step'
import type { Import } from './use-import'

type Props = { readonly asked: Import; readonly territories: readonly NamedTerritory[] }

/** The names of a file that no territory of the plan answers to, or several: each is put right once. */
export function TerritoriesStep({ asked, territories }: Props) {
  const t = useTranslations('figureImport.territories')
  const tFigure = useTranslations('figure')
  const [seen, setSeen] = useState<readonly string[]>([])
  const missing = asked.read.wrong.filter(({ problem }) => problem.startsWith('territory-'))
  const ambiguous = new Set(
    missing.flatMap(({ problem, text }) => (problem === 'territory-ambiguous' ? [text] : [])),
  )
  // What has been put right stays in sight, to be put right otherwise.
  const texts = [...new Set([...seen, ...missing.map(({ text }) => text)])]
  const choose = (text: string, territory: string) => {
    setSeen(texts)
    asked.choose(text, territory)
  }
  const offered = [
    { value: wholeTerritory, label: tFigure('wholeTerritory') },
    ...territories.map(({ id, name, displayName, code }) => {
      const shown = displayName ?? name ?? tFigure('unnamedTerritory')
      return { value: id, label: code === null ? shown : t('code', { name: shown, code }) }
    }),
  ]

  if (texts.length === 0) return null
  return (
    <Step title={t('title')} lead={t('lead')}>
      <div className={classes.columns}>
        {texts.map((text) => (
          <Select
            key={text}
            label={t(ambiguous.has(text) ? 'ambiguous' : 'unknown', { text: text || t('empty') })}
            placeholder={t('choose')}
            data={offered}
            value={asked.choices[text] ?? null}
            onChange={(territory) => territory !== null && choose(text, territory)}
            searchable
          />
        ))}
      </div>
    </Step>
  )
}
