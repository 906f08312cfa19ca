import { facetKinds, facetLimits, facetNumberings, isLive } from '@deconcert/domain/plan'
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { isKnownKind } from '../../facet/facet-words'
import type { TreeLine } from '../../plan/tree-query'
import type { DraftFacet } from './facet-draft'
import classes from './settings-page.module.css'

type Props = {
  readonly facet: DraftFacet
  readonly nodes: readonly TreeLine[]
  readonly onChange: (facet: DraftFacet) => void
}

/** What a facet is: its name, its kind, where it holds, how its items are numbered. */
export function FacetFields({ facet, nodes, onChange }: Props) {
  const t = useTranslations('facet.settings')
  const branches = nodes.filter(({ state, id }) => isLive(state) || id === facet.nodeId)

  return (
    <>
      <TextInput
        label={t('label')}
        value={facet.label}
        onChange={(event) => onChange({ ...facet, label: event.currentTarget.value })}
        maxLength={facetLimits.label}
        required
      />
      <Kind facet={facet} onChange={onChange} />
      <div className={classes.pair}>
        <NativeSelect
          label={t('scope')}
          value={facet.nodeId ?? ''}
          onChange={(event) => onChange({ ...facet, nodeId: event.currentTarget.value || null })}
          data={[
            { value: '', label: t('wholePlan') },
            ...branches.map(({ id, label, title }) => ({
              value: id,
              label: label === title ? title : `${label} – ${title}`,
            })),
          ]}
        />
        <NativeSelect
          label={t('numbering')}
          value={facet.numbering}
          onChange={(event) => {
            const numbering = facetNumberings.find((each) => each === event.currentTarget.value)
            if (numbering) onChange({ ...facet, numbering })
          }}
          data={facetNumberings.map((value) => ({ value, label: t(`numberings.${value}`) }))}
        />
      </div>
    </>
  )
}

const other = 'other:'

function Kind({ facet, onChange }: Omit<Props, 'nodes'>) {
  const t = useTranslations('facet.settings')
  const tKind = useTranslations('facet.kind')
  const isKnown = isKnownKind(facet.kind)

  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t('kind')}
        value={isKnown ? facet.kind : other}
        onChange={(event) => {
          const kind = event.currentTarget.value
          onChange({ ...facet, kind: kind === other ? '' : kind })
        }}
        data={[
          ...facetKinds.map((value) => ({ value, label: tKind(value) })),
          { value: other, label: t('otherKind') },
        ]}
      />
      {!isKnown && (
        <TextInput
          label={t('ownKind')}
          value={facet.kind}
          onChange={(event) => onChange({ ...facet, kind: event.currentTarget.value })}
          maxLength={facetLimits.kind}
          required
        />
      )}
    </div>
  )
}
