import type { ThematicGroupKey } from './keys'

type Keys = Extract<ThematicGroupKey, 'petite-enfance' | 'enfance' | 'insertion' | 'violences'>

/** What the groups of the third orientation wrote together, in the marks that `blocks` reads. */
export const diagnosticsOfProtection: Readonly<Record<Keys, string>> = {
  'petite-enfance': `
# Moins de naissances, plus de fragilités
3 480 enfants sont nés en 2025, contre 4 120 dix ans plus tôt. La part des grossesses suivies tardivement est passée de 4,1 à 6,8 % (service de PMI, certificats de santé).
La PMI dispose de 9,2 équivalents temps plein de médecins pour 14 postes. Les puéricultrices assurent 71 % des consultations.
- Bilan de 3-4 ans à l’école : 63 % des enfants vus, 38 % dans les Monts-Dolents.
- Visite à domicile après la maternité proposée à toutes les premières naissances, réalisée pour 44 %.
- Délai d’un premier rendez-vous au CAMSP : onze mois.
# Ce que disent les parents
> On m’a donné rendez-vous pour peser mon bébé. Personne ne m’a demandé si je dormais. (mère, Serne-et-Plaine)
Les pères interrogés ne se sentent attendus nulle part. Les parents séparés demandent que les courriers arrivent aux deux adresses.
# Le moment où tout se joue
Les sages-femmes repèrent deux creux : entre la déclaration de grossesse et le sixième mois, puis entre le dixième jour et le deuxième mois de l’enfant. C’est là que les ruptures s’installent, c’est là que nous sommes le moins présents.
| Étape | Contact proposé | Contact réalisé
| Entretien prénatal précoce | 3 480 | 1 910
| Visite des dix premiers jours | 1 540 | 678
| Consultation du 9e mois | 3 300 | 2 240`,

  enfance: `
# Les faits
Au 31 décembre 2025, 1 684 mineurs et 187 jeunes majeurs étaient accompagnés par l’aide sociale à l’enfance, dont 1 021 confiés. 46 % vivaient en famille d’accueil, 33 % en établissement, 21 % chez un tiers ou au domicile avec un appui renforcé (ODPE, tableau de bord 2025).
| Indicateur | 2020 | 2025
| Informations préoccupantes évaluées en trois mois | 58 % | 64 %
| Enfants ayant connu trois lieux ou plus | 22 % | 29 %
| Assistants familiaux en activité | 412 | 338
| Âge médian des assistants familiaux | 53 ans | 57 ans
# Lire un parcours plutôt qu’une place
Le groupe a relu douze parcours anonymisés. Dans neuf d’entre eux, la rupture était annoncée au moins quatre mois avant, par l’école ou par la famille d’accueil, sans que personne ait qualité pour réunir les adultes.
- Le projet pour l’enfant existe pour 61 % des enfants confiés ; il est signé par les parents une fois sur trois.
- Une fratrie sur quatre est séparée faute de lieu.
- 34 jeunes attendent en 2025 une place à la fois protégée et adaptée à un handicap.
> J’ai eu dix-huit ans un mardi. Le mercredi il fallait rendre la chambre. (ancien jeune confié)
# À la sortie
Un an après la fin de leur prise en charge, 41 % des jeunes ont un emploi ou une formation, 19 % n’ont pas de logement stable, 38 % déclarent ne pouvoir appeler aucun adulte (enquête téléphonique, 94 réponses sur 163).`,

  insertion: `
# Qui sont les allocataires
9 740 foyers percevaient le RSA fin 2025, en baisse de 6 % en deux ans. Mais la part de ceux qui le perçoivent depuis plus de cinq ans est montée de 31 à 39 %.
Trois groupes, trois besoins : 3 200 personnes proches de l’emploi que l’on reçoit trop tard ; 4 100 freinées par la garde, la santé ou la route ; 2 400 pour qui la première étape est d’aller mieux.
# Un référent qui change
| Question posée à 318 allocataires | Oui
| Connaissez-vous le nom de votre référent ? | 57 %
| L’avez-vous rencontré ces six derniers mois ? | 41 %
| A-t-il changé plus d’une fois en deux ans ? | 62 %
- Le délai entre l’ouverture du droit et le premier rendez-vous est de 47 jours.
- 280 postes en insertion par l’activité économique, dont aucun en Haute-Aubrelle.
- 64 % des offres non pourvues du territoire sont dans l’aide à domicile, la logistique et la restauration.
> On me parle de projet professionnel, moi je cherche une nounou à cinq heures du matin. (mère de deux enfants)
# Côté employeurs
Vingt-deux entreprises ont répondu. Elles n’attendent pas une aide financière de plus, mais quelqu’un à appeler quand cela se passe mal, dans les trois premières semaines.`,

  violences: `
# Ce que l’on voit, et ce que l’on ne voit pas
En 2025, 1 870 faits de violences intrafamiliales ont été enregistrés, soit 40 % de plus qu’en 2019. Les associations estiment que trois victimes sur quatre ne déposent pas plainte.
- 26 places d’hébergement dédiées, dont 19 à Grand-Orvance ; 88 demandes non pourvues.
- 2 intervenants sociaux en commissariat et gendarmerie pour six territoires.
- 640 enfants présents dans les foyers concernés ; 112 ont été reçus par un psychologue.
# Le chemin d’une personne
Entre la première confidence et la mise à l’abri, le groupe a compté jusqu’à quatorze interlocuteurs. La confidence se fait le plus souvent à une infirmière, une enseignante, une coiffeuse ; rarement dans un service spécialisé.
> Je l’avais dit à la secrétaire de mairie. Elle ne savait pas quoi faire, moi non plus. (témoignage recueilli avec l’accord de la personne)
| Délai | Grand-Orvance | Autres territoires
| Hébergement d’urgence | 2 jours | 9 jours
| Premier rendez-vous de psychologue | 5 semaines | 14 semaines
| Relogement | 7 mois | 11 mois
# Points de désaccord
Le groupe n’a pas tranché la place du suivi des auteurs : une partie souhaite une fiche à part, une autre craint que les moyens soient pris aux victimes.`,
}
