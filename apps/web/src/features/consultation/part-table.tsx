import type { ConsultationFigure, ConsultationPart } from '@deconcert/domain/plan'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ResponsiveTable } from '../../ui/responsive-table'
import { SectionCard } from '../../ui/section-card'
import classes from './consultation.module.css'
import type { Consultation } from './consultation-query'
import { FigureLink } from './figure-link'

type Line = Consultation['parts']['group'][number]
type Part = Exclude<ConsultationPart, 'event'>

const columns: Record<Part, readonly ConsultationFigure[]> = {
  group: [
    'writers',
    'submitted',
    'published',
    'merged',
    'adopted',
    'promoted',
    'sent-back',
    'set-aside',
    'amendments',
    'ballots',
  ],
  college: ['writers', 'submitted', 'published', 'adopted', 'promoted', 'amendments'],
  channel: ['writers', 'submitted', 'published', 'merged', 'adopted', 'promoted', 'sent-back', 'set-aside'],
}

/** The same figures part by part. */
export function PartTable({ slug, part, lines }: { slug: string; part: Part; lines: readonly Line[] }) {
  const t = useTranslations('consultation')
  const nameOf = ({ label }: Line) => label ?? t(`none.${part}`)

  if (lines.length === 0) return null
  return (
    <SectionCard title={t(`by.${part}`)}>
      <p className={classes.note}>{t(`note.${part}`)}</p>
      <Folded label={t(`by.${part}`)} count={lines.length}>
        <ResponsiveTable
          caption={t(`by.${part}`)}
          rows={lines}
          rowKey={({ id }) => id ?? 'none'}
          columns={[
            { key: 'name', header: t(`part.${part}`), names: true, cell: nameOf },
            ...columns[part].map((figure) => ({
              key: figure,
              header: t(`short.${figure}`),
              align: 'right' as const,
              cell: (line: Line) => (
                <FigureLink
                  slug={slug}
                  cut={{ figure, part, of: line.id }}
                  count={line.figures[figure]}
                  of={nameOf(line)}
                />
              ),
            })),
            ...(part === 'group'
              ? [
                  {
                    key: 'turnout',
                    header: t('turnout'),
                    align: 'right' as const,
                    cell: (line: Line) => <Turnout line={line} />,
                  },
                ]
              : []),
          ]}
        />
      </Folded>
    </SectionCard>
  )
}

/** On a phone a card a line is long: they are behind a button there. */
function Folded({ label, count, children }: { label: string; count: number; children: ReactNode }) {
  const t = useTranslations('consultation')
  const isNarrow = useMediaQuery('(max-width: 48em)') ?? false

  if (!isNarrow)
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too
      <section className={classes.wide} aria-label={t('tableOf', { label })} tabIndex={0}>
        {children}
      </section>
    )
  return (
    <details>
      <summary className={classes.summary}>{t('show', { count })}</summary>
      {children}
    </details>
  )
}

/** Who voted, where it may be told. */
function Turnout({ line: { turnout } }: { line: Line }) {
  const t = useTranslations('consultation')
  const { voters, electors, untold } = turnout

  if (electors === 0) return untold > 0 ? t('untoldShort') : '–'
  return t('turnoutShort', { voters, electors })
}
