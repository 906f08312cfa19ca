import { emptyGround, nodeTitleLength } from '@deconcert/domain/plan'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { useAct } from '../../lib/use-act'
import { RefusalAlert } from '../../ui/refusal-alert'
import { SectionCard } from '../../ui/section-card'
import type { OutlineBody } from '../outline-import/outline-body'
import { OutlineForm } from '../outline-import/outline-form'
import classes from './new-plan-page.module.css'

type Props = { readonly onCreated: (plan: { readonly slug: string }) => void }

/** A plan that begins with the text of one: pasted or dropped, settled line by line. */
export function OutlinePlanForm({ onCreated }: Props) {
  const t = useTranslations('newPlan')
  const [title, setTitle] = useState('')
  const [authority, setAuthority] = useState('')
  const create = useAct(
    (json: OutlineBody) => call(api.plans.outlines.$post({ json: { ...json, title, authority } })),
    { quiet: true },
  )

  return (
    <OutlineForm
      place=""
      ground={emptyGround}
      readDocx={(docx) => call(api.plans.outlines.files.$post({ json: { docx } }))}
      submitLabel={t('create')}
      isSending={create.isPending}
      isReady={title.trim() !== ''}
      error={<RefusalAlert error={create.error} />}
      onSubmit={(body, forget) =>
        create.mutate(body, {
          onSuccess: (plan) => {
            forget()
            onCreated(plan)
          },
        })
      }
    >
      <SectionCard title={t('about')}>
        <div className={classes.fields}>
          <TextInput
            label={t('name')}
            description={t('nameHint')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            maxLength={nodeTitleLength.hard}
            required
          />
          <TextInput
            label={t('authority')}
            value={authority}
            onChange={(event) => setAuthority(event.currentTarget.value)}
            maxLength={200}
          />
        </div>
      </SectionCard>
    </OutlineForm>
  )
}
