import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useNow, useTranslations } from 'use-intl'
import { emptyOf, itemsOf } from '../field-value'
import classes from './input.module.css'
import type { Holder, InputProps } from './input-props'

/** Lines that one adds, removes and puts in order with buttons. */
export function ListInput({
  shape,
  value,
  onChange,
  place,
  label,
  isLabelShown,
  Inside,
}: InputProps<'list'> & Holder) {
  const t = useTranslations('sheet.input')
  const year = useNow().getFullYear()
  const items = itemsOf(value)
  const box = useRef<HTMLFieldSetElement>(null)
  const focusLine = useFocusOnNewLine(box, items.length)
  const isFull = items.length >= shape.most

  const add = () => {
    focusLine()
    onChange([...items, emptyOf(shape.of, year)], true)
  }
  return (
    <fieldset ref={box} className={classes.list} aria-label={label} tabIndex={-1}>
      {isLabelShown && <span className={classes.listLabel}>{label}</span>}
      {items.length > 0 && (
        <ol className={classes.lines}>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its rank
            <li key={index} className={classes.line} data-line={index}>
              <div className={classes.lineInput}>
                <Inside
                  shape={shape.of}
                  value={item}
                  onChange={(next, isTyped) => onChange(items.with(index, next), isTyped)}
                  place={place}
                  label={t('line', { list: label, rank: index + 1 })}
                  isLabelShown={false}
                  isNullable={false}
                />
              </div>
              <LineButtons
                index={index}
                count={items.length}
                onMove={(to) => onChange(moved(items, index, to), false)}
                onRemove={() => {
                  box.current?.focus()
                  onChange(items.toSpliced(index, 1), false)
                }}
              />
            </li>
          ))}
        </ol>
      )}
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        aria-label={t('addTo', { list: label })}
        disabled={isFull}
        onClick={add}
      >
        {t('add')}
      </Button>
      {isFull && <span className={classes.most}>{t('most', { count: shape.most })}</span>}
    </fieldset>
  )
}

type ButtonsProps = {
  readonly index: number
  readonly count: number
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

function LineButtons({ index, count, onMove, onRemove }: ButtonsProps) {
  const t = useTranslations('sheet.input')
  const rank = index + 1

  return (
    <div className={classes.lineButtons}>
      {count > 1 && (
        <>
          <ActionIcon
            variant="subtle"
            c="dimmed"
            aria-label={t('up', { rank })}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
          >
            <IconArrowUp size={18} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            c="dimmed"
            aria-label={t('down', { rank })}
            disabled={rank === count}
            onClick={() => onMove(index + 1)}
          >
            <IconArrowDown size={18} aria-hidden="true" />
          </ActionIcon>
        </>
      )}
      <ActionIcon variant="subtle" c="dimmed" aria-label={t('remove', { rank })} onClick={onRemove}>
        <IconTrash size={18} aria-hidden="true" />
      </ActionIcon>
    </div>
  )
}

function moved(items: readonly unknown[], from: number, to: number): unknown[] {
  return items.toSpliced(from, 1).toSpliced(to, 0, items[from])
}

/** Puts whoever adds a line into it. */
function useFocusOnNewLine(box: React.RefObject<HTMLElement | null>, count: number): () => void {
  const isWanted = useRef(false)

  useEffect(() => {
    if (!isWanted.current) return
    isWanted.current = false
    box.current
      ?.querySelector(`[data-line="${count - 1}"]`)
      ?.querySelector<HTMLElement>('input, textarea, select')
      ?.focus()
  }, [box, count])

  return () => {
    isWanted.current = true
  }
}
