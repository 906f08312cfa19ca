import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import type { Proposal } from '../../proposal/proposal-query'
import { ProposalTitleInput } from '../../proposal/proposal-title-input'
import { ConfirmDialog } from '../../ui/confirm-dialog'

/** Changes the title of a proposal, as long as its text may be changed. */
export function RenameProposal({ slug, proposal }: { slug: string; proposal: Proposal }) {
  const t = useTranslations('proposal.rename')
  const tCommon = useTranslations('common')
  const [title, setTitle] = useState<string | null>(null)
  const rename = useAct(
    (json: { title: string }) =>
      call(
        api.plans[':plan'].proposals[':proposal'].$patch({
          param: { plan: slug, proposal: proposal.id },
          json,
        }),
      ),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: () => setTitle(null) },
  )

  return (
    <>
      <Button variant="default" onClick={() => setTitle(proposal.title)}>
        {t('action')}
      </Button>
      <ConfirmDialog
        opened={title !== null}
        onClose={() => setTitle(null)}
        title={t('title')}
        confirm={tCommon('save')}
        busy={rename.isPending}
        error={rename.error}
        onConfirm={() => rename.mutate({ title: title ?? '' })}
      >
        <ProposalTitleInput value={title ?? ''} onChange={setTitle} />
      </ConfirmDialog>
    </>
  )
}
