import { emptyGround } from '@deconcert/domain/plan'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { useAct } from '../../lib/use-act'
import { RefusalAlert } from '../../ui/refusal-alert'
import type { OutlineBody } from '../outline-import/outline-body'
import { OutlineForm } from '../outline-import/outline-form'
import { PlanAbout } from './plan-about'

type Props = { readonly onCreated: (plan: { readonly slug: string }) => void }

/** A plan that begins with the text of one: pasted or dropped, settled line by line. */
export function OutlinePlanForm({ onCreated }: Props) {
  const t = useTranslations('newPlan')
  const [about, setAbout] = useState({ title: '', authority: '' })
  const create = useAct(
    (json: OutlineBody) => call(api.plans.outlines.$post({ json: { ...json, ...about } })),
    { quiet: true },
  )

  return (
    <OutlineForm
      place=""
      ground={emptyGround}
      submitLabel={t('create')}
      isSending={create.isPending}
      isReady={about.title.trim() !== ''}
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
      <PlanAbout value={about} onChange={setAbout} />
    </OutlineForm>
  )
}
