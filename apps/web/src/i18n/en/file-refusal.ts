import type { FileReason } from '../fr/file-refusal'

/** Why a file is not stored: not said before anybody has signed in. */
export const fileRefusal: Record<FileReason, string> = {
  'file-kind-not-taken':
    'This kind of file is not accepted here. For an image: PNG, JPEG, WebP or GIF. For an attachment, also PDF, DOCX or ODT.',
  'file-broken':
    'This file is damaged or holds something other than what it says. Open it and save it again.',
  'image-too-large': 'This image has too many pixels. Reduce it to 5,000 pixels a side at most.',
  'text-files-full':
    'This text already holds as many images and files as it can. Make them smaller, or keep the rest elsewhere.',
  'plan-files-full': 'The texts of this plan already hold as many images and files as they can.',
  'annex-without-words': 'Say in one sentence what each joined file shows, for those who do not see it.',
}
