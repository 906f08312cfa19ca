import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { greyed } from './greyed'
import { moved } from './moved'
import classes from './sortable-list.module.css'

type Item = { readonly key: string; readonly label: string }

type Props<Each extends Item> = {
  /** Says what is put in order; read aloud. */
  readonly label: string
  readonly items: readonly Each[]
  readonly onChange: (items: readonly Each[]) => void
  readonly children: (item: Each, index: number) => ReactNode
}

type Direction = 'up' | 'down'

/** A list to put in order: by its buttons, with or without a mouse, or by dragging. Each move is read aloud. */
export function SortableList<Each extends Item>({ label, items, onChange, children }: Props<Each>) {
  const t = useTranslations('common.sort')
  const [said, setSaid] = useState('')
  const dragged = useRef<number | null>(null)
  const { list, refocus } = useFocusThatFollows(items)

  const move = (from: number, to: number) => {
    const item = items[from]
    if (item === undefined || to < 0 || to >= items.length || from === to) return
    onChange(moved(items, from, to))
    setSaid(t('moved', { label: item.label, place: to + 1, places: items.length }))
  }
  const step = (index: number, direction: Direction) => {
    const item = items[index]
    if (item !== undefined) refocus(item.key, direction)
    move(index, index + (direction === 'up' ? -1 : 1))
  }
  const drop = (event: DragEvent, to: number) => {
    event.preventDefault()
    if (dragged.current !== null) move(dragged.current, to)
    dragged.current = null
  }

  return (
    <>
      <ol className={classes.list} aria-label={label} ref={list}>
        {items.map((item, index) => (
          <li
            key={item.key}
            className={classes.item}
            draggable
            onDragStart={() => {
              dragged.current = index
            }}
            onDragOver={(event) => dragged.current !== null && event.preventDefault()}
            onDrop={(event) => drop(event, index)}
          >
            <IconGripVertical size={18} aria-hidden="true" className={classes.grip} />
            <span className={classes.place}>{index + 1}</span>
            <div className={classes.content}>{children(item, index)}</div>
            <Steps item={item} index={index} last={items.length - 1} onStep={step} />
          </li>
        ))}
      </ol>
      <p className={classes.said} aria-live="polite">
        {said}
      </p>
    </>
  )
}

type StepsProps = {
  readonly item: Item
  readonly index: number
  readonly last: number
  readonly onStep: (index: number, direction: Direction) => void
}

function Steps({ item, index, last, onStep }: StepsProps) {
  const t = useTranslations('common.sort')
  const button = (direction: Direction, isEnd: boolean) => (
    <ActionIcon
      variant="default"
      size="lg"
      data-step={`${item.key} ${direction}`}
      aria-label={t(direction, { label: item.label })}
      {...greyed(isEnd)}
      onClick={() => !isEnd && onStep(index, direction)}
    >
      {direction === 'up' ? (
        <IconArrowUp size={18} aria-hidden="true" />
      ) : (
        <IconArrowDown size={18} aria-hidden="true" />
      )}
    </ActionIcon>
  )

  return (
    <span className={classes.steps}>
      {button('up', index === 0)}
      {button('down', index === last)}
    </span>
  )
}

/** A browser takes the focus from what moves in the page: the button that was pressed gets it back. */
function useFocusThatFollows(items: readonly Item[]) {
  const list = useRef<HTMLOListElement>(null)
  const pressed = useRef<string | null>(null)

  useEffect(() => {
    if (pressed.current === null || items.length === 0) return
    const name = CSS.escape(pressed.current)
    list.current?.querySelector<HTMLElement>(`[data-step="${name}"]`)?.focus()
    pressed.current = null
  }, [items])

  return {
    list,
    refocus: (key: string, direction: Direction) => {
      pressed.current = `${key} ${direction}`
    },
  }
}
