import { Button, Modal, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { DateTimeText } from '../../ui/date-text'
import { QueryView } from '../../ui/query-view'
import type { FieldPastProps } from './field-past'
import classes from './past-dialog.module.css'

type Props = FieldPastProps & { readonly onClose: () => void }

/** What a short field said before, the latest first, with who had written it; each may be written again. */
export function PastDialog({ sheetId, fieldKey, label, stored, show, onTake, onClose }: Props) {
  const t = useTranslations('sheet.past')
  const tCommon = useTranslations('common')
  const slug = usePlanSlug()
  const query = useQuery({
    queryKey: planKey(slug, 'sheets', 'past', sheetId, fieldKey, stored.version),
    queryFn: () =>
      call(
        api.plans[':plan'].sheets[':sheet'].fields[':key'].past.$get({
          param: { plan: slug, sheet: sheetId, key: fieldKey },
        }),
      ),
  })

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title', { field: label })}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': tCommon('close') }}
    >
      <QueryView query={query} lines={3}>
        {({ past }) => (
          <Stack gap="md">
            <Text c="dimmed">{t(past.length === 0 ? 'none' : 'explanation')}</Text>
            <ol className={classes.list}>
              {past.map(({ version, value, setBy, setAt }) => (
                <li key={version} className={classes.value}>
                  <div>{show(value) ?? <Text c="dimmed">{t('blank')}</Text>}</div>
                  <div className={classes.foot}>
                    <Text c="dimmed" size="sm">
                      {setBy !== null && `${t('by', { name: setBy })} `}
                      <DateTimeText value={setAt} />
                    </Text>
                    {onTake !== undefined && (
                      <Button
                        variant="default"
                        size="compact-md"
                        onClick={() => {
                          onTake(value)
                          onClose()
                        }}
                      >
                        {t('take')}
                      </Button>
                    )}
                  </div>
                </li>
              ))}
            </ol>
          </Stack>
        )}
      </QueryView>
    </Modal>
  )
}
