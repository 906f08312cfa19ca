import { milestoneLabelLength } from '@deconcert/domain/plan'
import { Checkbox, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'

type Props = { readonly slug: string; readonly version: number; readonly onClose: () => void }

/** Gives a version a name, or says that it is the adopted one. */
export function NameVersionDialog({ slug, version, onClose }: Props) {
  const t = useTranslations('version.milestone')
  // The assembly's secretary only says which version was adopted.
  const mayName = usePermission('node.edit') === null
  const [label, setLabel] = useState('')
  const [isAdopted, setAdopted] = useState(!mayName)
  const name = useAct(
    () => {
      const noun = api.plans[':plan'].versions[':version']
      const asked = { param: { plan: slug, version: String(version) }, json: { label } }
      return isAdopted ? call(noun.adoption.$post(asked)) : call(noun.milestones.$post(asked))
    },
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: onClose },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title', { number: version })}
      confirm={t('confirm')}
      onConfirm={() => name.mutate()}
      busy={name.isPending}
      error={name.error}
    >
      <Text>{t('explanation')}</Text>
      <TextInput
        label={t('label')}
        value={label}
        onChange={(typed) => setLabel(typed.currentTarget.value)}
        maxLength={milestoneLabelLength}
        required={!isAdopted}
        data-autofocus
      />
      <Checkbox
        label={t('adopted')}
        checked={isAdopted}
        disabled={!mayName}
        onChange={(event) => setAdopted(event.currentTarget.checked)}
      />
    </ConfirmDialog>
  )
}
