import type { SheetRule } from '@deconcert/domain/sheet'

/** What to do where a sheet does not keep a rule. */
export const sheetMending = {
  'FA-01': 'Écrivez l’intitulé, en 500 caractères au plus.',
  'FA-02':
    'Placez l’action sous un élément du schéma ; s’il n’est pas encore validé, le comité de pilotage le valide.',
  'FA-03':
    'Écrivez les constats, puis citez d’où ils viennent : « Source : … », un lien, ou une donnée du diagnostic.',
  'FA-04': 'Ajoutez une ligne et dites ce que l’action doit obtenir.',
  'FA-05': 'Cochez un public, ou décrivez-le en quelques mots.',
  'FA-06': 'Cochez tout le département, ou choisissez des territoires.',
  'FA-07': 'Nommez une structure et une seule ; les autres vont dans les co-pilotes ou les partenaires.',
  'FA-08':
    'Nommez la structure ; elle note ensuite qu’elle confirme, ou la direction de projet le note en son nom.',
  'FA-09': 'Donnez deux étapes au moins, chacune avec un responsable et une échéance.',
  'FA-10': 'Donnez un début, et une fin qui le suit, dans la période du schéma.',
  'FA-11': 'Chiffrez des moyens, ou cochez « À moyens constants » ou « Sans coût direct ».',
  'FA-12': 'Ajoutez un indicateur de réalisation et un indicateur de résultat.',
  'FA-13': 'Donnez à chaque indicateur sa cible et sa source.',
  'FA-14': 'Ajoutez une ligne et dites à quoi il faut veiller.',
  'FA-15': 'Nommez un plan avec lequel l’action s’articule, ou cochez « Aucun lien avec un autre document ».',
  'FA-16': 'Résumez l’action en une phrase.',
  'FA-17': 'Répondez à ce qui bloque, puis résolvez le fil.',
  'FA-18':
    'Retirez ces mots du texte, ou dites pourquoi ce n’est pas une donnée personnelle ; repris de la fiche départementale, c’est là que cela se fait.',
  'FA-19': 'Notez qui l’a relue parmi les usagers, ou pourquoi personne ne l’a fait.',
} satisfies Record<SheetRule, string>
