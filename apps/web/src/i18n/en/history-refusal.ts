import type { HistoryReason } from '../fr/history-refusal'

export const historyRefusal: Record<HistoryReason, string> = {
  'history-erased':
    'What had been deleted from this text was erased for good: it can no longer be read as it was before.',
  'history-too-long':
    'This text or its changes are too long to be read at once. Choose moments that are closer.',
  'history-busy':
    'Many people are reading earlier versions right now. Nothing was changed: try again in a few seconds.',
  'text-versions-full':
    'This text already has 200 named versions, as many as it can. Find this one again by its date.',
}
