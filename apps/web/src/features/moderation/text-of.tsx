import { isBlank, type JSONContent } from '@deconcert/document'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ReadContent } from '../../editor/read-content'
import { proposalTextQuery } from '../../proposal/proposal-text-query'
import { QueryView } from '../../ui/query-view'
import { PersonalDataAlert } from '../../writing/personal-data-alert'

/** What a proposal says now. */
export function TextOf({ slug, proposalId }: { slug: string; proposalId: string }) {
  const t = useTranslations('moderation')
  const query = useQuery(proposalTextQuery(slug, proposalId))

  return (
    <QueryView query={query}>
      {({ content, persons }) => {
        const json = content as JSONContent
        return isBlank(json) ? (
          <Text c="dimmed">{t('blank')}</Text>
        ) : (
          <>
            <PersonalDataAlert persons={persons} />
            <ReadContent json={json} headingFrom={4} />
          </>
        )
      }}
    </QueryView>
  )
}
