import type { JSONContent } from '@deconcert/document'
import { isRichField, isTypedField, sheetFieldShape } from '@deconcert/domain'
import { isOwnBlank } from '@deconcert/domain/sheet'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ReadContent } from '../../editor/read-content'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { useAct } from '../../lib/use-act'
import type { ShownField } from '../../sheet-template/shown-field'
import { StateBadge } from '../../ui/state-badge'
import { FieldFrame } from './field-frame'
import classes from './field-frame.module.css'
import { isBlank } from './field-value'
import { OwnValue } from './own-value'
import { ShapeText } from './shape-text'
import { type Sheet, sheetQuery } from './sheet-query'

type Props = { readonly sheet: Sheet; readonly field: ShownField }

/** A field that a territorial variant takes from its departmental sheet. */
export function InheritedField({ sheet, field }: Props) {
  const t = useTranslations('facet.variant')
  const act = useOwnField(sheet, field.key, true)

  return (
    <FieldFrame field={field} isWritable={false} status={<StateBadge>{t('inherited')}</StateBadge>}>
      <div>
        <DepartmentalValue sheet={sheet} field={field} />
      </div>
      {sheet.writeRefusal === null && (
        <Button
          variant="default"
          size="compact-sm"
          mt="xs"
          loading={act.isPending}
          onClick={() => act.mutate()}
          aria-describedby={`field-${field.key}`}
        >
          {t('setApart')}
        </Button>
      )}
    </FieldFrame>
  )
}

/** A field that is different in a territorial variant, beside what the departmental sheet says. */
export function FieldSetApart({ sheet, field, children }: Props & { readonly children: ReactNode }) {
  const t = useTranslations('facet.variant')
  const act = useOwnField(sheet, field.key, false)

  return (
    <>
      {children}
      <div className={classes.apart}>
        <StateBadge tone="info">{t('different')}</StateBadge>
        <details>
          <summary>{t('departmentalValue')}</summary>
          <DepartmentalValue sheet={sheet} field={field} />
        </details>
        {sheet.writeRefusal === null && (
          <Button
            variant="default"
            size="compact-sm"
            loading={act.isPending}
            onClick={() => act.mutate()}
            aria-describedby={`field-${field.key}`}
          >
            {t('inheritAgain')}
          </Button>
        )}
      </div>
    </>
  )
}

function DepartmentalValue({ sheet: { departmental }, field: { key, own } }: Props) {
  const t = useTranslations('sheet.page')
  const value = departmental?.fields.find((each) => each.key === key)?.value ?? null
  const text = isRichField(key) ? (departmental?.texts[key] as JSONContent | undefined) : undefined

  if (text !== undefined && hasWords(text)) return <ReadContent json={text} headingFrom={4} />
  if (own !== null && !isOwnBlank(value)) return <OwnValue field={own} value={value} />
  if (!isTypedField(key) || isBlank(sheetFieldShape(key), value))
    return (
      <span className={classes.empty} data-blank>
        {t('empty')}
      </span>
    )
  return <ShapeText shape={sheetFieldShape(key)} value={value} place={{ field: key, part: null }} />
}

function hasWords({ text, content }: JSONContent): boolean {
  return (text ?? '').trim() !== '' || (content ?? []).some(hasWords)
}

function useOwnField(sheet: Sheet, key: ShownField['key'], isOwn: boolean) {
  const slug = usePlanSlug()
  return useAct(
    () =>
      call(
        api.plans[':plan'].sheets[':sheet']['own-fields'][':key'].$put({
          param: { plan: slug, sheet: sheet.id, key },
          json: { isOwn },
        }),
      ),
    { invalidate: sheetQuery(slug, sheet.id).queryKey },
  )
}
