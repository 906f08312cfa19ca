import { Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { ChangedFigures } from '../../sheet-life/changed-figures'
import { FindingList } from '../../sheet-life/finding-list'
import { type ListedSheet, sheetsQuery } from '../../sheet-life/sheets-query'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import classes from './committee-sheets.module.css'
import { type ChosenSheets, SheetDecisionForm } from './sheet-decision-form'
import { SheetLine } from './sheet-line'

/** What the committee may decide on: what awaits it, and what it may still send back or free of its reserve. */
const decidable = ['submitted', 'validated-with-reserve', 'validated'] as const
const writing = ['draft', 'complete', 'in-technical-committee', 'sent-back'] as const

function isIn(states: readonly string[], { completeness }: ListedSheet): boolean {
  return states.includes(completeness.state)
}

/**
 * For each sheet: the rules that it keeps, what is missing, who must act and since when; and decisions on those
 * submitted.
 */
export function CommitteeSheets({ slug }: { slug: string }) {
  const t = useTranslations('sheetLife.copil')
  const query = useQuery(sheetsQuery(slug))

  return (
    <SectionCard title={t('title')}>
      <Text mb="md">{t('lead')}</Text>
      <QueryView query={query} lines={6}>
        {({ sheets }) => (
          <>
            <Decidable slug={slug} sheets={sheets.filter((sheet) => isIn(decidable, sheet))} />
            <InWriting slug={slug} sheets={sheets.filter((sheet) => isIn(writing, sheet))} />
          </>
        )}
      </QueryView>
    </SectionCard>
  )
}

type Props = { readonly slug: string; readonly sheets: readonly ListedSheet[] }

function Decidable({ slug, sheets }: Props) {
  const t = useTranslations('sheetLife.copil')
  const refusal = usePermission('committee.decide')
  const [ticked, setTicked] = useState<ChosenSheets>(new Map())
  // Another member may have decided on one meanwhile: it is not in the list any more.
  const chosen: ChosenSheets = new Map([...ticked].filter(([id]) => sheets.some((sheet) => sheet.id === id)))
  const isDecider = refusal === null

  const choose = ({ id, completeness }: ListedSheet, isChosen: boolean) => {
    const next = new Map(chosen)
    if (isChosen) next.set(id, completeness.seen)
    else next.delete(id)
    setTicked(next)
  }

  return (
    <>
      <Title order={3}>{t('submitted')}</Title>
      {sheets.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      <ul className={classes.list}>
        {sheets.map((sheet) => (
          <SheetLine
            key={sheet.id}
            slug={slug}
            sheet={sheet}
            isChosen={chosen.has(sheet.id)}
            onChoose={isDecider ? (isChosen) => choose(sheet, isChosen) : null}
          >
            <ChangedFigures changed={sheet.completeness.changed} />
            <FindingList findings={sheet.completeness.findings} />
          </SheetLine>
        ))}
      </ul>
      {isDecider && sheets.length > 0 && (
        <SheetDecisionForm slug={slug} sheets={sheets} chosen={chosen} onDone={() => setTicked(new Map())} />
      )}
    </>
  )
}

function InWriting({ slug, sheets }: Props) {
  const t = useTranslations('sheetLife')

  if (sheets.length === 0) return null
  return (
    <details className={classes.others}>
      <summary>{`${t('copil.others')} (${sheets.length})`}</summary>
      <ul className={classes.list}>
        {sheets
          .toSorted((one, other) => other.completeness.kept - one.completeness.kept)
          .map((sheet) => (
            <SheetLine key={sheet.id} slug={slug} sheet={sheet} isChosen={false} onChoose={null}>
              {sheet.completeness.findings.length > 0 && (
                <details className={classes.others}>
                  <summary>{t('list.missing')}</summary>
                  <FindingList findings={sheet.completeness.findings} />
                </details>
              )}
            </SheetLine>
          ))}
      </ul>
    </details>
  )
}
