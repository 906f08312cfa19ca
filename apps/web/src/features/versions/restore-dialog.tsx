import { Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { QueryView } from '../../ui/query-view'
import { countKinds } from './change-kinds'
import { restorationQuery } from './version-queries'
import classes from './versions.module.css'

const longestReason = 2000

type Props = { readonly slug: string; readonly version: number; readonly onClose: () => void }

/** Says what going back to a version would change and what it could not, and does it with a reason. */
export function RestoreDialog({ slug, version, onClose }: Props) {
  const t = useTranslations('version.restore')
  const [reason, setReason] = useState('')
  const query = useQuery(restorationQuery(slug, version))
  const restore = useAct(
    () =>
      call(
        api.plans[':plan'].versions[':version'].restoration.$post({
          param: { plan: slug, version: String(version) },
          json: { expectedVersion: query.data?.current ?? 1, reason },
        }),
      ),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: onClose },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title', { number: version })}
      confirm={t('confirm')}
      size="lg"
      onConfirm={() => restore.mutate()}
      busy={restore.isPending}
      error={restore.error}
    >
      <Text>{t('explanation')}</Text>
      <QueryView query={query} lines={2}>
        {(preview) => <Preview preview={preview} />}
      </QueryView>
      <Textarea
        label={t('reason')}
        value={reason}
        onChange={(typed) => setReason(typed.currentTarget.value)}
        maxLength={longestReason}
        autosize
        minRows={2}
        required
        data-autofocus
      />
    </ConfirmDialog>
  )
}

type Foreseen = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof restorationQuery>['queryFn']>>>>

function Preview({ preview: { comparison, kept, areLevelsKept } }: { preview: Foreseen }) {
  const t = useTranslations('version.restore')
  const tKind = useTranslations('version.kind')
  const counts = countKinds(comparison.nodes)

  return (
    <>
      {counts.length + comparison.levels.length === 0 ? (
        <Text fw={600}>{t('nothing')}</Text>
      ) : (
        <section>
          <Text fw={600}>{t('counts')}</Text>
          <ul className={classes.foreseen}>
            {counts.map(([kind, count]) => (
              <li key={kind}>{t('line', { kind: tKind(kind), count })}</li>
            ))}
            {comparison.levels.length > 0 && <li>{t('levelsBack', { count: comparison.levels.length })}</li>}
          </ul>
        </section>
      )}
      {(kept.length > 0 || areLevelsKept) && (
        <section>
          <Text fw={600}>{t('kept')}</Text>
          <ul className={classes.foreseen}>
            {kept.map(({ id, title, reason }) => (
              <li key={`${id} ${reason}`}>{`${title} (${t(`keptReason.${reason}`)})`}</li>
            ))}
            {areLevelsKept && <li>{t('levelsKept')}</li>}
          </ul>
        </section>
      )}
    </>
  )
}
