import { facetLimits, facetsRefusal } from '@deconcert/domain/plan'
import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { StoredFacets } from '../../facet/facets-query'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import type { Tree } from '../../plan/tree-query'
import { moved } from '../../ui/moved'
import { SectionCard } from '../../ui/section-card'
import { type DraftFacet, draftOf, newFacet, sentOf } from './facet-draft'
import { FacetEditor } from './facet-editor'
import { SaveBar } from './save-bar'
import classes from './settings-page.module.css'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

type Props = { readonly slug: string; readonly stored: StoredFacets; readonly tree: Tree }

/** « Repères transversaux »: what crosses the plan, in its groups and under its own numbers. */
export function FacetSettings({ slug, stored, tree }: Props) {
  const t = useTranslations('facet.settings')
  const refusal = usePermission('plan.edit')
  const draft = useDraft(draftOf(stored))
  const { facets, seen } = draft.value
  const [open, setOpen] = useState<string | null>(null)
  const uses = new Map(stored.facets.flatMap(({ items }) => items.map((item) => [item.id, item])))
  const problem = facetsRefusal(facets, new Set(tree.nodes.map(({ id }) => id)))
  const save = useSave(
    slug,
    () =>
      call(
        api.plans[':plan'].facets.$put({
          param: { plan: slug },
          json: { seen, facets: sentOf(facets) } as never,
        }),
      ),
    draft.settle,
  )
  const set = (next: readonly DraftFacet[]) => draft.set({ seen, facets: next })
  const add = () => {
    const added = newFacet()
    set([...facets, added])
    setOpen(added.draftId)
  }

  return (
    <SectionCard title={t('title')}>
      <Text c="dimmed">{t(facets.length === 0 ? 'empty' : 'explanation')}</Text>
      <div className={classes.list}>
        {facets.map((facet, index) => (
          <FacetEditor
            key={facet.draftId}
            facet={facet}
            nodes={tree.nodes}
            uses={uses}
            isOpen={open === facet.draftId}
            isReadOnly={refusal !== null}
            place={{ isFirst: index === 0, isLast: index === facets.length - 1 }}
            problem={problem !== null && isOf(problem.path, index) ? problem.refusal : null}
            onToggle={() => setOpen(open === facet.draftId ? null : facet.draftId)}
            onChange={(changed) => set(facets.with(index, changed))}
            onMove={(step) => set(moved(facets, index, index + step))}
            onRemove={() => set(facets.filter((each) => each !== facet))}
          />
        ))}
        {refusal === null && facets.length < facetLimits.facets && (
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={add}>
            {t('add')}
          </Button>
        )}
      </div>
      <SaveBar
        draft={draft}
        refusal={refusal ?? problem?.refusal ?? null}
        onSave={() => save.mutate(undefined)}
        busy={save.isPending}
        error={save.error}
      />
    </SectionCard>
  )
}

function isOf(path: string, index: number): boolean {
  return path === `facets[${index}]` || path.startsWith(`facets[${index}].`)
}
