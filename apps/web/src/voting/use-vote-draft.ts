import { type BallotRules, type Choice, choiceText, packetOf, readChoice } from '@deconcert/domain/ballot'
import { useState } from 'react'
import { drawIndex } from '../lib/chance'
import type { ReceiptKey } from '../lib/receipt'
import { keepVoteDraft, readVoteDraft, type VoteDraft } from '../lib/vote-draft'

/** A vote that is being prepared: kept on this device until it is cast, with the packet that was drawn for it. */
export function useVoteDraft(key: ReceiptKey, rules: BallotRules) {
  const [draft, setDraft] = useState(() => beginDraft(key, rules))
  const change = (choice: Choice) => {
    const next = { ...draft, choice: choiceText(choice) }
    keepVoteDraft(key, next)
    setDraft(next)
  }

  return {
    choice: draft.choice === null ? null : readChoice(rules, draft.choice),
    packet: draft.packet === null ? null : packetOf(rules.method, draft.packet),
    change,
  }
}

/** What this device kept, else a blank paper; where each voter judges some options, the draw happens here, once. */
export function beginDraft(
  key: ReceiptKey,
  { method, options }: Pick<BallotRules, 'method' | 'options'>,
  draw: (count: number) => number = drawIndex,
): VoteDraft {
  const kept = readVoteDraft(key) ?? { choice: null, packet: null }
  if (method.key !== 'majority-judgment' || method.perVoter === null) return { ...kept, packet: null }
  if (kept.packet !== null && kept.packet < options.length) return kept
  const drawn = { choice: null, packet: draw(options.length) }
  keepVoteDraft(key, drawn)
  return drawn
}
