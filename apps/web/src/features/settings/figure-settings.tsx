import { type Figure, figureMeasures, figureRefusal } from '@deconcert/domain/plan'
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import type { PlanProfile } from '../../plan/plan-query'
import type { Tree } from '../../plan/tree-query'
import { ListSettings } from './list-settings'
import { QualifiedCountInput } from './qualified-count-input'

type Props = { readonly slug: string; readonly profile: PlanProfile; readonly levels: Tree['levels'] }

const noFigure: Figure = { value: 0, qualifier: 'exact', label: '', verbatim: '', source: '', measure: null }

/** The figures that the plan announces, each with its source, and what of ours they are shown beside. */
export function FigureSettings({ slug, profile, levels }: Props) {
  const t = useTranslations('process.figure')
  const measures = useTranslations('process.figure.measureOf')
  const levelMeasures = levels.map((level) => ({
    value: `node:${level.key}`,
    label: level.labelPlural ?? level.labelSingular ?? measures('level', { depth: level.depth }),
  }))

  return (
    <ListSettings<Figure>
      slug={slug}
      part="figure"
      stored={profile.figures}
      empty={noFigure}
      refusalOf={figureRefusal}
      save={(json) => call(api.plans[':plan'].process.figures.$put({ param: { plan: slug }, json }))}
    >
      {(figure, onChange) => {
        const text = (name: 'label' | 'verbatim' | 'source') => ({
          label: t(name),
          value: figure[name],
          onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
            onChange({ ...figure, [name]: currentTarget.value }),
        })
        return (
          <>
            <TextInput {...text('label')} maxLength={500} />
            <QualifiedCountInput
              label={t('value')}
              value={Number.isNaN(figure.value) ? null : figure}
              onChange={(count) => onChange({ ...figure, ...(count ?? { value: Number.NaN }) })}
            />
            <TextInput {...text('verbatim')} description={t('verbatimHint')} maxLength={2000} />
            <TextInput {...text('source')} description={t('sourceHint')} maxLength={2000} />
            <NativeSelect
              label={t('measure')}
              description={t('measureHint')}
              value={figure.measure ?? ''}
              onChange={({ currentTarget }) => onChange({ ...figure, measure: currentTarget.value || null })}
              data={[
                { value: '', label: measures('none') },
                ...figureMeasures.map((value) => ({ value, label: measures(value) })),
                ...levelMeasures,
              ]}
            />
          </>
        )
      }}
    </ListSettings>
  )
}
