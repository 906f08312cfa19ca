import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ChangedFigures } from '../../sheet-life/changed-figures'
import { FindingList } from '../../sheet-life/finding-list'
import { KeptRules } from '../../sheet-life/kept-rules'
import { SheetStateBadge } from '../../sheet-life/sheet-state-badge'
import { RelativeDate } from '../../ui/date-text'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { CommitteeReason } from './committee-reason'
import { MendingLink } from './mending-link'
import { SheetAlerts } from './sheet-alerts'
import { SheetAttestations } from './sheet-attestations'
import { SheetHistory, SheetWarnings } from './sheet-life-more'
import classes from './sheet-life-panel.module.css'
import { type SheetLife, sheetLifeQuery } from './sheet-life-query'
import { SheetSteps } from './sheet-steps'

type Props = { readonly slug: string; readonly sheetId: string }

/** « 17 / 19 »: what is missing, who must act, and what brings the sheet further. */
export function SheetLifePanel({ slug, sheetId }: Props) {
  const t = useTranslations('sheetLife')
  const query = useQuery(sheetLifeQuery(slug, sheetId))

  return (
    <div className={classes.panel}>
      <QueryView query={query} lines={4}>
        {(life) => (
          <SectionCard
            title={t('title')}
            aside={
              <span className={classes.state}>
                <SheetStateBadge state={life.state} />
                <RelativeDate value={life.since} />
              </span>
            }
          >
            <Stack gap="md">
              <CommitteeReason life={life} />
              <KeptRules kept={life.kept} total={life.total} />
              <ChangedFigures changed={life.changed} />
              <Missing slug={slug} sheetId={sheetId} life={life} />
              <SheetAlerts slug={slug} sheetId={sheetId} life={life} />
              <SheetSteps slug={slug} sheetId={sheetId} life={life} />
              <SheetAttestations slug={slug} sheetId={sheetId} life={life} />
              <SheetWarnings life={life} />
              <SheetHistory life={life} />
            </Stack>
          </SectionCard>
        )}
      </QueryView>
    </div>
  )
}

/** Whether the next step asks for more than the rules, which is told beside it. */
function isHeld({ next }: SheetLife): boolean {
  return next.some(({ refusal, obstacles }) => refusal !== 'not-permitted' && obstacles.length > 0)
}

function Missing({ slug, sheetId, life }: Props & { readonly life: SheetLife }) {
  const t = useTranslations('sheetLife')

  if (life.findings.length === 0) return <Text>{t(isHeld(life) ? 'rulesKept' : 'nothingMissing')}</Text>
  return (
    <div>
      <Title order={3} size="h4">
        {t('missing')}
      </Title>
      <FindingList
        findings={life.findings}
        linkOf={(finding) => <MendingLink slug={slug} sheetId={sheetId} finding={finding} />}
      />
    </div>
  )
}
