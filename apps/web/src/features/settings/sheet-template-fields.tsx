import { sheetSections } from '@deconcert/domain'
import type { TemplateField, TemplateRefusal } from '@deconcert/domain/sheet'
import { Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFieldWords } from '../../sheet-template/shown-field'
import { SortableList } from '../../ui/sortable-list'
import classes from './settings-page.module.css'
import { type TemplateDraft, withField, withOrder, withoutField } from './sheet-template-draft'
import { SheetTemplateField } from './sheet-template-field'

type Props = {
  readonly draft: TemplateDraft
  readonly base: TemplateDraft
  readonly filled: Readonly<Record<string, number>>
  readonly isReadOnly: boolean
  readonly problem: TemplateRefusal | null
  readonly open: string | null
  readonly onOpen: (key: string | null) => void
  readonly onChange: (draft: TemplateDraft) => void
}

/** The fields of the sheets, section after section, in the order of print. */
export function SheetTemplateFields({ draft, onChange, ...props }: Props) {
  const t = useTranslations('sheetTemplate')
  const tSection = useTranslations('sheet.section')

  return (
    <div className={classes.list}>
      {sheetSections.map((section) => {
        const fields = draft.fields.filter((field) => field.section === section)
        return (
          <section key={section} className={classes.bare} aria-labelledby={`template-${section}`}>
            <Title order={3} id={`template-${section}`}>
              {tSection(section)}
            </Title>
            {fields.length === 0 ? (
              <p className={classes.note}>{t('noField')}</p>
            ) : (
              <SectionFields
                {...props}
                label={t('order', { section: tSection(section) })}
                fields={fields}
                draft={draft}
                onChange={onChange}
              />
            )}
          </section>
        )
      })}
    </div>
  )
}

type SectionProps = Props & { readonly label: string; readonly fields: readonly TemplateField[] }

function SectionFields({
  label,
  fields,
  draft,
  base,
  filled,
  isReadOnly,
  problem,
  open,
  ...acts
}: SectionProps) {
  const wordsOf = useFieldWords()
  const stored = new Set<string>(base.fields.map(({ key }) => key))
  const fieldOf = (field: TemplateField) => (
    <SheetTemplateField
      field={field}
      filled={filled[field.key] ?? null}
      isNew={!stored.has(field.key)}
      isReadOnly={isReadOnly}
      isOpen={open === field.key}
      problem={problem?.key === field.key ? problem.refusal : null}
      onToggle={() => acts.onOpen(open === field.key ? null : field.key)}
      onChange={(changed) => acts.onChange(withField(draft, changed))}
      onDiscard={() => acts.onChange(withoutField(draft, field.key))}
    />
  )

  if (isReadOnly) {
    return (
      <ol className={classes.items} aria-label={label}>
        {fields.map((field) => (
          <li key={field.key} className={classes.facetItem}>
            {fieldOf(field)}
          </li>
        ))}
      </ol>
    )
  }
  return (
    <SortableList
      label={label}
      items={fields.map((field) => ({ key: field.key, label: wordsOf(field).label, field }))}
      onChange={(items) =>
        acts.onChange(
          withOrder(
            draft,
            items.map(({ field }) => field),
          ),
        )
      }
    >
      {({ field }) => fieldOf(field)}
    </SortableList>
  )
}
