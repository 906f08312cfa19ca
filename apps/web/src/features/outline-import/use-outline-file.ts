import { useState } from 'react'
import { type OutlineFileProblem, readOutlineFile } from './read-outline-file'

/** Reads a file that was dropped or chosen, and hands its text on. */
export function useOutlineFile(onText: (source: string, text: string) => void) {
  const [problem, setProblem] = useState<OutlineFileProblem | null>(null)
  const [isReading, setReading] = useState(false)
  const read = async (file: File) => {
    setProblem(null)
    setReading(true)
    const answer = await readOutlineFile(file).catch(() => ({ problem: 'unreadable' as const }))
    setReading(false)
    if ('problem' in answer) setProblem(answer.problem)
    else onText(file.name.slice(0, 200), answer.text)
  }
  return { read: (file: File) => void read(file), problem, isReading }
}
