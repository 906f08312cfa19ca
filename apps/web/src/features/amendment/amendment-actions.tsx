import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Amendment, amendmentPersonsQuery, amendmentRoutes } from '../../amendment/amendment-query'
import { call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { usePersonsCheck } from '../../writing/use-persons-check'
import { AboutFields, useAbout } from './about-fields'

type Props = { readonly slug: string; readonly amendment: Amendment }

/** What its authors can do with an amendment as it is, the main thing last. */
export function AmendmentActions({ slug, amendment }: Props) {
  const { refusals } = amendment

  return (
    <Group gap="xs">
      {refusals.withdraw === null && <Withdraw slug={slug} amendment={amendment} />}
      {refusals.revise === null && <Revise slug={slug} amendment={amendment} />}
      {refusals.propose === null && <Propose slug={slug} amendment={amendment} />}
    </Group>
  )
}

function Withdraw({ slug, amendment }: Props) {
  const t = useTranslations('amendment.withdraw')
  const [opened, setOpened] = useState(false)
  const withdraw = useAct(
    () => call(amendmentRoutes.withdrawal.$post({ param: { plan: slug, amendment: amendment.id } })),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: () => setOpened(false) },
  )

  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('action')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('title')}
        confirm={t('action')}
        danger
        busy={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate()}
      >
        <Text>{t('explanation')}</Text>
      </ConfirmDialog>
    </>
  )
}

function Revise({ slug, amendment }: Props) {
  const t = useTranslations('amendment.revise')
  const revise = useAct(
    () => call(amendmentRoutes.revision.$post({ param: { plan: slug, amendment: amendment.id } })),
    { success: t('done'), invalidate: planKey(slug) },
  )

  return (
    <Button variant="default" onClick={() => revise.mutate()} loading={revise.isPending}>
      {t('action')}
    </Button>
  )
}

function Propose(props: Props) {
  const t = useTranslations('amendment.propose')
  const [opened, setOpened] = useState(false)

  return (
    <>
      <Button onClick={() => setOpened(true)}>{t('action')}</Button>
      {opened && <ProposeDialog {...props} onClose={() => setOpened(false)} />}
    </>
  )
}

/** The title and the reasons are saved with it: nothing written here is lost by proposing. */
function ProposeDialog({ slug, amendment, onClose }: Props & { readonly onClose: () => void }) {
  const t = useTranslations('amendment.propose')
  const [about, setAbout] = useAbout(amendment)
  const param = { plan: slug, amendment: amendment.id }
  const persons = useQuery(amendmentPersonsQuery(slug, amendment.id))
  const check = usePersonsCheck(persons.data)
  const propose = useAct(
    async () => {
      await call(amendmentRoutes.$patch({ param, json: about }))
      return await call(amendmentRoutes.submission.$post({ param, query: check.query }))
    },
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: onClose },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title')}
      confirm={t('action')}
      size="lg"
      busy={propose.isPending || persons.data === undefined}
      error={propose.error}
      onConfirm={() => check.passes() && propose.mutate(undefined, { onError: () => void persons.refetch() })}
    >
      <Text>{t('explanation')}</Text>
      <AboutFields about={about} onChange={setAbout} isRequired />
      {check.view}
    </ConfirmDialog>
  )
}
