import { contentFromText, isBlank } from '@deconcert/document'
import { type ModelKind, modelLength, modelRefusal } from '@deconcert/domain/writing'
import { Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ReadContent } from '../../editor/read-content'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { textModelsQuery } from '../../writing/writing-query'
import { SaveBar } from './save-bar'
import classes from './settings-page.module.css'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

type Model = { readonly kind: ModelKind; readonly text: string; readonly version: number }

/** What new texts begin with when their author chooses the model. */
export function ModelSettings({ slug }: { readonly slug: string }) {
  const t = useTranslations('writing.model')
  const query = useQuery(textModelsQuery(slug))

  return (
    <QueryView query={query}>
      {({ models }) => (
        <div className={classes.sections}>
          <Text c="dimmed">{t('explanation')}</Text>
          {models.map((model) => (
            <ModelEditor key={model.kind} slug={slug} stored={model} />
          ))}
        </div>
      )}
    </QueryView>
  )
}

function ModelEditor({ slug, stored }: { readonly slug: string; readonly stored: Model }) {
  const t = useTranslations('writing.model')
  const refusal = usePermission('plan.edit')
  const draft = useDraft(stored.text)
  const save = useSave(
    slug,
    () =>
      call(
        api.plans[':plan'].writing['text-models'].$put({
          param: { plan: slug },
          json: { kind: stored.kind, text: draft.value, expectedVersion: stored.version },
        }),
      ),
    draft.settle,
  )
  const content = contentFromText(draft.value)

  return (
    <SectionCard title={t(`kind.${stored.kind}`)}>
      <div className={classes.columns}>
        <Textarea
          label={t('text')}
          value={draft.value}
          onChange={(event) => draft.set(event.currentTarget.value)}
          maxLength={modelLength}
          readOnly={refusal !== null}
          autosize
          minRows={6}
          maxRows={24}
        />
        <section className={classes.box} aria-label={t('preview', { kind: t(`kind.${stored.kind}`) })}>
          {isBlank(content) ? (
            <Text c="dimmed">{t('blank')}</Text>
          ) : (
            <ReadContent json={content} headingFrom={3} />
          )}
        </section>
      </div>
      <SaveBar
        draft={draft}
        refusal={refusal ?? modelRefusal(draft.value)}
        onSave={() => save.mutate(undefined)}
        busy={save.isPending}
        error={save.error}
      />
    </SectionCard>
  )
}
