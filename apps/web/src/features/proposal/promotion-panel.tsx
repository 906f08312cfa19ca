import { Button, Text } from '@mantine/core'
import { IconHierarchy2 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { outcomeQuery } from '../../ballot/ballot-query'
import { usePlanSlug } from '../../lib/actor'
import { treeQuery } from '../../plan/tree-query'
import type { Proposal } from '../../proposal/proposal-query'
import { RefusalAlert } from '../../ui/refusal-alert'
import { SectionCard } from '../../ui/section-card'
import { PromotionDialog } from './promotion-dialog'

/** An adopted proposal, for those who may bring it into the plan. */
export function PromotionPanel({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('promotion')
  const slug = usePlanSlug()
  const [isChoosing, setChoosing] = useState(false)
  const outcome = useQuery(outcomeQuery(slug, proposal.id))
  const tree = useQuery({ ...treeQuery(slug), enabled: isChoosing })

  if (proposal.state !== 'adopted' || outcome.data?.refusals.promote !== null) return null
  return (
    <SectionCard
      title={t('panel')}
      action={
        <Button
          leftSection={<IconHierarchy2 size={18} aria-hidden="true" />}
          onClick={() => setChoosing(true)}
          loading={isChoosing && tree.isPending}
        >
          {t('action')}
        </Button>
      }
    >
      <Text>{t('explanation')}</Text>
      {isChoosing && <RefusalAlert error={tree.error} />}
      {isChoosing && tree.data !== undefined && (
        <PromotionDialog proposal={proposal} tree={tree.data} onClose={() => setChoosing(false)} />
      )}
    </SectionCard>
  )
}
