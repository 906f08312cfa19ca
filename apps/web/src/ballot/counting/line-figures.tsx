import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Ballot } from '../ballot-query'
import classes from './counting.module.css'
import type { Line } from './counting-query'
import { useCountingWords } from './counting-words'

type Count = Line['counts'][number]
type Row = { readonly name: string; readonly difference: string; readonly figures: readonly string[] }

/** What was counted, a column for each person; where two differ stands out, in words too. */
export function LineFigures({ ballot, line }: { ballot: Ballot; line: Line }) {
  const t = useTranslations('counting')
  const { counts } = line
  const rows = useRows(ballot, line, counts)
  const [first] = counts

  if (first === undefined)
    return <Text c="dimmed">{t(`unseen.${ballot.outcome === 'cancelled' ? 'struck' : line.state}`)}</Text>
  return (
    <>
      <table
        className={`${classes.figures} ${line.state === 'struck' ? classes.struck : ''}`}
        aria-label={t('line', { number: line.number })}
      >
        <thead>
          <tr>
            <th scope="col">{t('counted')}</th>
            {counts.map((count) => (
              <th scope="col" key={count.name}>
                {count.isMine ? t('byMe') : t('byBoth')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, difference, figures }) => (
            <tr key={difference} data-differs={line.differences.includes(difference) || undefined}>
              <th scope="row">
                {name}
                {line.differences.includes(difference) && ` (${t('differs')})`}
              </th>
              {figures.map((figure, index) => (
                <td key={counts[index]?.name ?? index}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {line.state !== 'different' && first.gap !== 0 && (
        <Text fw={600} role="status">
          {t(first.gap > 0 ? 'gapMore' : 'gapLess', { count: Math.abs(first.gap) })}
        </Text>
      )}
    </>
  )
}

function useRows(ballot: Ballot, line: Line, counts: readonly Count[]): readonly Row[] {
  const t = useTranslations('counting')
  const { choiceName } = useCountingWords(ballot.rules)
  const choices = [...new Set(counts.flatMap(({ votes }) => votes.map(([, choice]) => choice)))]
  const votesFor = (count: Count, choice: string) => count.votes.find(([, each]) => each === choice)?.[0] ?? 0
  const field = (name: 'present' | 'proxies'): Row => ({
    name: t(name === 'present' && line.kind === 'paper' ? 'field.papers' : `field.${name}`),
    difference: name,
    figures: counts.map((count) => String(count[name])),
  })
  const hasProxies = counts.some(({ proxies }) => proxies > 0)
  const hasCasting = counts.some(({ casting }) => casting !== null)
  return [
    field('present'),
    ...(hasProxies ? [field('proxies')] : []),
    ...choices.map((choice) => ({
      name: choiceName(choice),
      difference: choice,
      figures: counts.map((count) => String(votesFor(count, choice))),
    })),
    ...(hasCasting
      ? [
          {
            name: t('field.casting'),
            difference: 'casting',
            figures: counts.map(({ casting }) => (casting === null ? '–' : choiceName(casting))),
          },
        ]
      : []),
  ]
}
