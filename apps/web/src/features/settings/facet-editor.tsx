import type { Refusal } from '@deconcert/domain'
import { itemRemovalRefusal } from '@deconcert/domain/plan'
import { Button, Group } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { isKnownKind } from '../../facet/facet-words'
import { useReasonText } from '../../lib/use-reason-text'
import type { TreeLine } from '../../plan/tree-query'
import { EntryActs } from './entry-acts'
import type { DraftFacet } from './facet-draft'
import { FacetFields } from './facet-fields'
import type { ItemUse } from './facet-item-editor'
import { FacetItems } from './facet-items'
import classes from './settings-page.module.css'

type Props = {
  readonly facet: DraftFacet
  readonly nodes: readonly TreeLine[]
  readonly uses: ReadonlyMap<string, ItemUse>
  readonly isOpen: boolean
  readonly isReadOnly: boolean
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean }
  readonly problem: Refusal | null
  readonly onToggle: () => void
  readonly onChange: (facet: DraftFacet) => void
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

/** One facet: what it is in a line, and when it is open its fields, groups and items. */
export function FacetEditor(props: Props) {
  const { facet, nodes, uses, isOpen, isReadOnly, problem, onChange } = props
  const t = useTranslations('facet.settings')
  const reasonText = useReasonText()
  const name = facet.label.trim() === '' ? t('unnamed') : facet.label

  return (
    <section className={classes.box} aria-label={name}>
      <Top {...props} name={name} />
      {isOpen && (
        <fieldset className={classes.bare} disabled={isReadOnly}>
          <FacetFields facet={facet} nodes={nodes} onChange={onChange} />
          <FacetItems facet={facet} uses={uses} onChange={onChange} />
        </fieldset>
      )}
      {problem && (
        <p role="alert" className={classes.error}>
          {reasonText(problem)}
        </p>
      )}
    </section>
  )
}

function Top({ facet, name, isOpen, isReadOnly, onToggle, ...props }: Props & { readonly name: string }) {
  const t = useTranslations('facet.settings')
  const tKind = useTranslations('facet.kind')

  return (
    <div className={classes.boxTop}>
      <h3 className={classes.boxName}>{name}</h3>
      <span className={classes.note}>
        {[
          isKnownKind(facet.kind) ? tKind(facet.kind) : facet.kind,
          t('count', { count: facet.items.filter(({ retired }) => !retired).length }),
          ...(facet.retired ? [t('retired')] : []),
        ].join(' · ')}
      </span>
      <Group gap="xs">
        {!isReadOnly && <Acts facet={facet} name={name} {...props} />}
        <Button variant="default" size="compact-md" aria-expanded={isOpen} onClick={onToggle}>
          {t(isOpen ? 'close' : isReadOnly ? 'see' : 'edit')}
        </Button>
      </Group>
    </div>
  )
}

type ActsProps = Pick<Props, 'facet' | 'uses' | 'place' | 'onChange' | 'onMove' | 'onRemove'> & {
  readonly name: string
}

function Acts({ facet, uses, place, ...props }: ActsProps) {
  const isUsed = facet.items.some(({ id }) => uses.get(id ?? '')?.isUsed === true)
  return (
    <EntryActs entry={facet} size="compact-md" removal={itemRemovalRefusal(isUsed)} {...place} {...props} />
  )
}
