import type { ThematicGroupKey } from './keys'

type Keys = Extract<ThematicGroupKey, 'domicile' | 'logement' | 'handicap' | 'sante' | 'generations'>

/** What the groups of the fourth orientation wrote together, in the marks that `blocks` reads. */
export const diagnosticsOfAutonomy: Readonly<Record<Keys, string>> = {
  domicile: `
# Vieillir chez soi, mais comment
Les plus de 75 ans seront 58 300 en 2031, soit un tiers de plus qu’en 2021. 86 % souhaitent rester chez eux (enquête autonomie, 1 120 réponses).
@ plus-de-75-ans
% habitants-75-ans lines
@ rester-chez-soi
6 940 personnes perçoivent l’APA à domicile. Dans le plan d’aide moyen de 23 heures par mois, 4 heures ne sont pas réalisées faute d’intervenant.
| Services d’aide à domicile | 2021 | 2025
| Salariés en équivalent temps plein | 1 310 | 1 165
| Postes vacants | 94 | 203
| Kilomètres par salarié et par mois | 610 | 740
# Ceux qui aident
- 37 000 proches aidants, dont 4 sur 10 en emploi et 1 200 de moins de 25 ans.
- Une place d’accueil temporaire pour 118 aidants estimés.
- Un aidant sur deux n’a pas consulté pour lui-même depuis deux ans.
» une aidante | atelier des aidants, mars 2026 | Mon mari a sept professionnels autour de lui. Moi j’ai un agenda.
@ sept-professionnels
# Ce qui use
La coordination repose sur la famille : entre l’hôpital, l’infirmier, le service d’aide et le médecin, personne ne sait qui prévient. Une sortie d’hospitalisation sur trois est connue du service la veille au soir.`,

  logement: `
# Une vacance qui côtoie l’attente
Le département compte 17 200 logements vacants et 6 850 demandeurs de logement social. 62 % des demandeurs veulent un deux-pièces ; le parc en compte 24 % (fichier partagé de la demande, janvier 2026).
4 300 logements occupés sont estimés indignes, dont la moitié par leurs propriétaires, âgés et seuls.
# Entre le domicile et l’établissement
- 5 habitats inclusifs ouverts, 38 habitants.
- 2 pensions de famille, 46 places, toutes à Grand-Orvance.
- 3 résidences autonomie sur 14 ont plus de 20 % de logements vides.
> Je ne voulais pas d’un foyer, pas non plus d’un appartement où personne ne passe. (locataire d’un habitat partagé)
# L’adaptation arrive trop tard
Le délai entre la demande et la fin des travaux est de quatorze mois ; une personne sur six est entrée en établissement avant. Les bailleurs connaissent mal les logements déjà adaptés : faute de fichier, des barres d’appui sont démontées à chaque changement de locataire.
| Expulsions en 2025 | Nombre
| Assignations | 612
| Concours de la force publique accordés | 97
| Ménages inconnus des services sociaux avant l’assignation | 341`,

  handicap: `
# Attendre
11 600 personnes ont un droit ouvert à la MDPH. Le délai moyen de réponse est de 5,2 mois, avec un écart de un à trois selon le type de demande (MDPH, 2025).
@ attente-mdph
% attente-par-territoire bars
Au 1er janvier 2026, 287 enfants et 164 adultes attendaient une place correspondant à leur orientation. 39 jeunes de plus de vingt ans vivaient toujours en établissement pour enfants.
# Choisir
- Un élève sur cinq n’a pas son accompagnant à la rentrée.
- 58 travailleurs d’ESAT souhaitent essayer le milieu ordinaire ; 9 ont pu le faire.
- 12 communes sur 318 publient l’accessibilité de leurs lieux publics.
> Mon projet de vie, on me l’a demandé en cinq lignes. (adulte en situation de handicap)
| Réponse attendue | Adultes | Depuis plus de deux ans
| Foyer de vie | 61 | 34
| Accueil de jour | 48 | 12
| Service d’accompagnement à domicile | 55 | 20
Le vieillissement des travailleurs d’ESAT et de leurs parents forme un angle mort : 143 personnes de plus de cinquante ans vivent chez un parent de plus de soixante-quinze ans.
# Ce que nous en tirons
Les listes d’attente mélangent l’urgence et la précaution. Avant de compter les places, il faut rencontrer les personnes.`,

  sante: `
Le Val-d’Aubrelle compte 68 médecins généralistes pour 100 000 habitants, et 21 % de la population sans médecin traitant (assurance maladie, 2025). Trois territoires sur six n’ont plus de dentiste conventionné.
# Qui renonce
- 31 % des allocataires du RSA ont renoncé à un soin dans l’année, d’abord le dentaire.
- 54 % des jeunes confiés n’ont pas eu le bilan de santé prévu à l’entrée.
- Les personnes handicapées disent renoncer à la gynécologie, à l’ophtalmologie et au dentaire, faute de cabinet accessible.
# La santé mentale déborde
Le délai d’un premier rendez-vous en centre médico-psychologique est de quatre mois pour un adulte et de neuf pour un enfant. Les travailleurs sociaux citent la souffrance psychique dans 44 % des situations qu’ils jugent bloquées.
> Nous savons accompagner une dette. Nous ne savons pas accompagner quelqu’un qui ne se lève plus. (assistante sociale)
# Les points d’appui
Deux communautés professionnelles de santé, un centre de santé mobile, une équipe précarité-psychiatrie de trois personnes très demandée. Les médecins de PMI et de la MDPH connaissent les mêmes familles sans se rencontrer.
| Professionnel | Souhait le plus cité
| Médecin généraliste | un numéro direct vers un travailleur social
| Travailleur social | un avis psychologique en dix jours
| Infirmier libéral | être prévenu des sorties d’hôpital`,

  generations: `
# Seuls, à tout âge
Quatre habitants sur cent disent n’avoir parlé à personne la veille. Ils sont neuf sur cent après 80 ans, et sept sur cent entre 18 et 25 ans (enquête lien social, 1 640 réponses, 2025).
L’isolement n’est pas que rural : les deux taux les plus élevés sont aux Monts-Dolents et dans le quartier des Faïenciers à Vaucelon.
# Ce qui existe, sans le dire
- 74 actions intergénérationnelles recensées ; 51 ont moins de deux ans, 12 seulement survivent au départ de leur initiatrice.
- 23 EHPAD sur 37 ouvrent une salle aux associations.
- 9 collèges ont un partenariat régulier avec une résidence.
> Les petits viennent à Noël. Nous, on est là aussi en février. (résident, Bramont)
# Pourquoi cela s’arrête
Les financements sont annuels, les assurances hésitent, et personne n’est payé pour faire le lien. Une heure d’animation partagée demande trois heures de coups de téléphone.
| Condition de durée citée | Réponses sur 46 porteurs
| Un jour fixe dans la semaine | 39
| Un transport | 31
| Un salarié référent | 28
| Une subvention de plus de deux ans | 26`,
}
