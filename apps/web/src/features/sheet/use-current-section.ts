import { useEffect, useState } from 'react'

/** Which of these parts of the page, by their ids, is being read: the last one whose top has gone by. */
export function useCurrentSection<Section extends string>(sections: readonly Section[]): Section | undefined {
  const [current, setCurrent] = useState(sections[0])

  useEffect(() => {
    const read = () => {
      const passed = sections.findLast(
        (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? 1e9) < 200,
      )
      setCurrent(passed ?? sections[0])
    }
    addEventListener('scroll', read, { passive: true })
    return () => removeEventListener('scroll', read)
  }, [sections])

  return current
}
