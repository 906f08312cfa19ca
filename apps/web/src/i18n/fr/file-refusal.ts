import type { Refusal } from '@deconcert/domain'

/** Why a file is not stored: not said before anybody has signed in. */
export const fileRefusal = {
  'file-kind-not-taken':
    'Ce fichier n’est pas d’une sorte acceptée ici. Pour une image : PNG, JPEG, WebP ou GIF. Pour une pièce jointe, aussi PDF, DOCX ou ODT.',
  'file-broken':
    'Ce fichier est abîmé ou contient autre chose que ce qu’il annonce. Ouvrez-le et enregistrez-le de nouveau.',
  'image-too-large': 'Cette image a trop de pixels. Réduisez-la à 5 000 pixels de côté au plus.',
  'text-files-full':
    'Ce texte contient déjà autant d’images et de pièces qu’il le peut. Réduisez-les, ou mettez le reste ailleurs.',
  'plan-files-full':
    'Les textes de ce schéma contiennent déjà autant d’images et de pièces qu’ils le peuvent.',
  'annex-without-words':
    'Dites en une phrase ce que montre chaque pièce jointe, pour les personnes qui ne la voient pas.',
} satisfies Partial<Record<Refusal, string>>

export type FileReason = keyof typeof fileRefusal
