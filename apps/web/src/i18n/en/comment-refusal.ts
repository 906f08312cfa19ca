import type { CommentReason } from '../fr/comment-refusal'

export const commentRefusal: Record<CommentReason, string> = {
  'comment-empty': 'This comment says nothing yet. Write it before you send it.',
  'comment-withdrawn': 'This comment was withdrawn: it does not change any more.',
  'thread-resolved': 'This thread is resolved. Reopen it to answer.',
  'passage-gone':
    'This passage is not, or no longer, in the text as it is saved. Wait until everything is saved, or choose another passage.',
  'suggestion-gone':
    'This suggestion does not wait, or no longer, in the text as it is saved: somebody may have accepted or rejected it. Your words stay here; comment on the passage instead.',
  'passage-differs': 'This passage does not say any more what was commented on. Open a new thread instead.',
  'mention-cannot-read':
    'Somebody mentioned may not read this text. Take their name out, or wait until the text is open to them.',
  'text-threads-full': 'This text already has as many threads as it can: 1,000. Answer in an open one.',
  'thread-full': 'This thread already has as many comments as it can: 200. Open a new thread on the passage.',
}
