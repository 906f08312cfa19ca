import type { TerritorialGroupKey } from './keys'

/** What the six territorial groups wrote together, in the marks that `blocks` reads. */
export const diagnosticsOfTerritories: Readonly<Record<TerritorialGroupKey, string>> = {
  'gt-haute-aubrelle': `
# Un pays qui vieillit et qui tient
41 300 habitants, 61 communes, un habitant sur trois de plus de 65 ans. Le territoire perd 0,6 % de population par an mais gagne des familles depuis 2021 dans les bourgs reliés à la fibre.
- Médecins généralistes : 14, dont 9 partiront avant 2031.
- Lieux d’accueil social ouverts plus de deux jours par semaine : 3.
- Aide à domicile : un CIAS reconnu, 41 postes, 11 vacants.
! plan | Plan schématique de la Haute-Aubrelle : la rivière coule du nord au sud ; une ligne de car relie trois bourgs de la vallée, deux bourgs des plateaux n’en ont pas.
# Nos atouts
Les secrétaires de mairie connaissent tout le monde. Le car-épicerie passe dans 37 hameaux. Le comice et les trois marchés restent les lieux où l’on se parle.
> Ici on ne demande pas. On attend que quelqu’un propose. (maire)
# Ce que le groupe veut d’abord
Un service qui se déplace à jour fixe plutôt qu’un guichet de plus, et une réponse pour les couples âgés dont l’un entre en établissement à quarante kilomètres.`,

  'gt-serne': `
Le long de la Serne, la population augmente de 0,9 % par an. Les nouveaux ménages travaillent à Orvance, partent tôt, rentrent tard, et découvrent qu’il n’y a ni relais, ni pédiatre, ni car après 18 heures.
# Deux mondes qui se croisent peu
| | Bourgs anciens | Lotissements récents
| Âge médian | 51 ans | 34 ans
| Foyers sans voiture | 14 % | 3 %
| Familles monoparentales | 9 % | 17 %
Les séparations laissent des parents seuls dans des maisons trop grandes, avec un crédit. C’est la première cause de demande d’aide depuis 2023 (CIAS Serne-et-Plaine).
- 640 enfants sur liste d’attente d’un mode d’accueil.
- Deux épiceries solidaires, 410 foyers inscrits, dont un tiers a un emploi.
> On a un toit, deux salaires avant, un seul maintenant, et honte d’entrer au CCAS. (mère de trois enfants)
# Priorité du groupe
Des permanences le soir et le samedi, et un accueil qui ne se voie pas depuis la place du marché.`,

  'gt-vaucelon': `
# L’après-faïence
La fermeture des trois dernières manufactures a supprimé 1 900 emplois entre 2008 et 2019. Le taux de pauvreté atteint 21,4 %, contre 14,1 % dans le département (estimation de l’observatoire, 2024).
Le quartier des Faïenciers concentre un tiers des allocataires du RSA du territoire et la plus forte densité d’associations : 62 pour 5 800 habitants.
- Logements vacants en centre-ville : 19 %.
- Jeunes de 16 à 25 ans sans emploi ni formation : 24 %.
- Bénévoles recensés : 840.
> On a tout essayé chez nous, souvent en premier. Ce qu’on demande, c’est que ça dure. (président d’association)
# Ce que montrent nos réussites
Le porte-à-porte de 2024, l’atelier-vélo, la maison des parents : à chaque fois, un lieu ouvert, un salarié présent trois ans, des habitants à la manœuvre.
# Nos inquiétudes
Trois contrats aidés de médiateurs s’arrêtent en 2027. La mission locale déménage hors du centre.
Le groupe demande que le schéma finance moins de projets, plus longtemps.`,

  'gt-orvance': `
# Grand et inégal
142 500 habitants, l’hôpital, l’université, les sièges des institutions. Et six quartiers prioritaires où l’espérance de vie est inférieure de quatre ans à celle du centre (observatoire local de santé, 2024).
| Quartier | Habitants | Taux de pauvreté | Maison des solidarités à moins de 15 min à pied
| Les Terrasses | 9 400 | 44 % | oui
| La Sablière | 6 200 | 39 % | non
| Le Vieux-Port | 4 100 | 31 % | oui
# Saturation
Les cinq maisons des solidarités reçoivent 52 % du public départemental avec 38 % des travailleurs sociaux. Les agents d’accueil ont signalé 74 incidents en 2025, deux fois plus qu’en 2022.
- 1 120 étudiants aidés par les distributions alimentaires.
- 390 familles hébergées à l’hôtel au moins une nuit, 212 enfants scolarisés depuis un hôtel.
- 44 % du parc social, 71 % des demandes.
> On court après l’urgence et on ne voit plus les gens revenir. (travailleuse sociale)
# Ce que le groupe propose de regarder
L’aller et retour entre la rue, l’hôtel et l’hôpital ; la santé mentale des jeunes ; la place des habitants dans les projets de rénovation.`,

  'gt-littieres': `
# Le territoire des familles
62 200 habitants, 27 % de moins de vingt ans, le plus fort taux du département. Des lotissements entre les étangs, deux collèges pleins, aucune maternité.
- Une maison de santé de neuf praticiens, fermée aux nouveaux patients depuis mars 2025.
- 46 assistantes maternelles de moins qu’en 2020.
- 118 informations préoccupantes, en hausse d’un quart en deux ans.
# Ce qui nous distingue
Les parents sont organisés : 19 associations de parents, un conseil local des familles, un car associatif pour les activités du mercredi.
> On manque de tout sauf de gens qui veulent bien s’y mettre. (participante)
# Trois creux de la semaine
Le mercredi midi, le vendredi soir et le dimanche. C’est là que les adolescents sont seuls, que les tensions montent, et qu’aucun service n’est ouvert.
Les aidants de parents âgés sont nombreux et loin : un sur deux aide un parent qui habite un autre territoire.
Le groupe veut relier ce qui existe avant de créer : un lieu, un annuaire, un agent de liaison.`,

  'gt-monts-dolents': `
32 500 habitants sur un cinquième de la surface du département. De novembre à mars, 22 communes sont coupées au moins trois jours.
# Loin de tout, sauf les uns des autres
| Service | Temps d’accès moyen en hiver
| Maternité | 1 h 12
| Maison des solidarités | 41 min
| Pharmacie | 24 min
| Voisin le plus proche | 2 min
- 17 % de logements sans chauffage central.
- 1 900 saisonniers, dont 300 dorment dans leur véhicule en décembre (enquête du Relais des Dolents, 2025).
- 28 % des plus de 75 ans vivent seuls.
# Le prix de la distance
Un tiers du temps des travailleurs sociaux se passe sur la route. Les formations ont lieu à Orvance ; peu s’y rendent. Les services itinérants sont appréciés, mais changent de jour et finissent par s’éteindre.
> Quand le bus santé n’est pas venu deux fois, on n’est plus descendus. (habitante de Saint-Elme-des-Dolents)
# Ce que nous savons faire
L’entraide de voisinage, les bénévoles du déneigement, l’auberge-refuge qui sert de lieu d’accueil l’hiver. Le groupe demande que ces appuis soient reconnus et assurés, sans être transformés en service public au rabais.`,
}
