import type { ConsentResult } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { Bar } from './bar'
import { FoldedFigures } from './figures-table'
import { partsOf } from './layout'
import { Legend, type Look, Looks } from './looks'

const answers = ['consent', 'reserve', 'objection', 'silent'] as const

type Answer = (typeof answers)[number]

const lookOfAnswer: Record<Answer, Look> = {
  consent: 'for',
  reserve: 'grade-4',
  objection: 'against',
  silent: 'absent',
}

/** What the people present answered in the last round. */
export function ConsentChart({ result, title }: { result: ConsentResult; title: string }) {
  const t = useTranslations('ballotResult')
  const { consent, reserve, objection, silent } = result
  const answerOf = (look: Look) => answers.find((answer) => lookOfAnswer[answer] === look) ?? 'silent'

  return (
    <Looks>
      <Bar
        title={t('chart.consent', { consent, reserve, objection, silent })}
        parts={partsOf(answers.map((answer) => [lookOfAnswer[answer], String(result[answer])] as const))}
        figure={({ kind }) => String(result[answerOf(kind)])}
      />
      <Legend
        label={t('legend')}
        entries={answers.map((answer) => ({ look: lookOfAnswer[answer], name: t(`consent.${answer}`) }))}
      />
      <FoldedFigures
        caption={title}
        name={{ key: 'answer', header: t('column.answer'), cell: (answer) => t(`consent.${answer}`) }}
        columns={[{ key: 'people', header: t('column.people'), cell: (answer) => result[answer] }]}
        rows={answers}
        rowKey={(answer) => answer}
      />
    </Looks>
  )
}
