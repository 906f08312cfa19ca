import type { HistoryReason } from '../fr/history-refusal'

export const historyRefusal: Record<HistoryReason, string> = {
  'history-erased':
    'What had been deleted from this text was erased for good: it can no longer be read as it was before.',
  'history-too-long':
    'There are too many changes between these two moments to read at once. Choose two that are closer.',
}
