import type { ThematicGroupKey } from './keys'

type Keys = Extract<
  ThematicGroupKey,
  'gouvernance' | 'participation' | 'accueil' | 'numerique' | 'aller-vers' | 'mobilite'
>

/** What the groups of the first two orientations wrote together, in the marks that `blocks` reads. */
export const diagnosticsOfAccess: Readonly<Record<Keys, string>> = {
  gouvernance: `
# Cinq schémas, cinq calendriers
Jusqu’en 2025, le Département conduisait cinq schémas sectoriels. Leurs bilans ont été rendus entre neuf et vingt-six mois après leur échéance ; celui de l’insertion ne l’a jamais été (Mission observation, revue des schémas, 2025).
Les partenaires siègent aujourd’hui dans 34 instances différentes. Une directrice d’association a compté 61 réunions en un an, dont 19 où la même question était posée par trois services.
| Instance | Réunions par an | Relevé de décisions publié
| Comités de pilotage sectoriels | 11 | 4
| Commissions territoriales | 24 | 9
| Groupes techniques | 72 | 6
# Des données qui ne se parlent pas
Huit logiciels métiers coexistent. Le même enfant peut être compté dans trois d’entre eux sans que l’on sache qu’il s’agit du même.
- Les territoires de la CAF, de l’ARS et du Département n’ont pas les mêmes limites.
- Aucun indicateur n’est suivi à la fois par le Département et par les intercommunalités.
- Les délais réels de réponse ne sont connus que pour l’APA et la PCH.
> On nous demande des tableaux toute l’année et on ne nous renvoie jamais l’image d’ensemble. (responsable d’un CIAS)
# Ce que nous en retenons
Un seul tour de table, peu d’indicateurs, un bilan annuel lisible en vingt minutes et un lieu où l’on a le droit de dire qu’une action ne marche pas.`,

  participation: `
# Être consulté n’est pas décider
Sur les cinq schémas précédents, 212 personnes accompagnées ont été entendues et 7 ont reçu une réponse écrite (archives de la concertation, 2012-2022).
L’enquête menée pendant le diagnostic (240 réponses en ligne, 31 entretiens) montre une attente simple : savoir ce que devient ce que l’on dit.
> La première fois on vient, la deuxième on hésite, la troisième on ne vient plus si rien n’a bougé. (participante, Vaucelon)
# Ce qui empêche de venir
- Les horaires : 82 % des réunions ont lieu entre 9 h et 17 h.
- Le trajet : 47 minutes en moyenne pour les habitants des Monts-Dolents.
- Les mots : le dossier de séance moyen compte 23 sigles.
- L’argent avancé : un remboursement prend onze semaines.
# Ce qui marche déjà
Le comité d’usagers de la MDPH relit tous les courriers types depuis 2023 : les appels pour incompréhension ont baissé de 31 % (MDPH, rapport d’activité 2025). À Littières, huit parents coprésident le conseil du multi-accueil.
Le groupe s’accorde sur une règle : pas de nouvelle instance sans budget, sans ordre du jour partagé et sans réponse motivée.`,

  accueil: `
# Où pousse-t-on la porte ?
Le département compte 147 lieux où l’on peut demander de l’aide : 18 maisons des solidarités, 43 mairies équipées, 26 points France services, 60 permanences associatives. Aucun annuaire ne les réunit tous.
En 2025, 38 400 personnes ont été reçues une première fois dans une maison des solidarités ; 27 % n’étaient pas au bon endroit et un tiers d’entre elles n’est jamais arrivé au suivant (enquête d’une semaine, novembre 2025, 1 312 passages).
# Le délai, vu du hall
| Territoire | Délai moyen du premier rendez-vous | Accueil sans rendez-vous
| Grand-Orvance | 19 jours | 5 jours sur 5
| Serne-et-Plaine | 12 jours | 3 jours sur 5
| Monts-Dolents | 9 jours | 1 jour sur 5
- Les personnes racontent leur histoire 3,4 fois en moyenne avant d’être accompagnées.
- Un accueil sur quatre ne dispose pas d’un bureau fermé.
- Dix-sept agents d’accueil sur cinquante-deux n’ont reçu aucune formation depuis cinq ans.
> Au guichet on m’a donné trois numéros de téléphone. J’ai rappelé celui qui était gratuit. (habitante de Grand-Orvance)
# Points d’accord du groupe
L’accueil est un métier. L’accueil inconditionnel n’est pas tout savoir : c’est ne jamais laisser repartir quelqu’un sans la suite écrite de sa démarche.
La nuit, le week-end et les lieux isolés restent une question ouverte : le groupe n’a pas trouvé d’accord sur l’itinérance.`,

  numerique: `
Un habitant sur cinq déclare ne pas pouvoir faire seul une démarche administrative en ligne : 82 000 personnes, dont la moitié a moins de soixante ans (baromètre local, 2 004 réponses, 2025).
# Trois difficultés que l’on confond
- Ne pas avoir : 11 % des foyers n’ont pas d’ordinateur, 6 % vivent en zone mal couverte.
- Ne pas savoir : 14 % abandonnent avant la fin du formulaire.
- Ne plus vouloir : 9 % ont renoncé après un compte bloqué ou une erreur qui a coûté un droit.
# L’offre d’aide
Nous comptons 31 conseillers numériques, dont 19 contrats s’arrêtent avant l’été 2027. Un tiers des communes n’a aucun lieu équipé à moins de quinze minutes.
| Motif de venue | Part
| Mot de passe ou compte bloqué | 34 %
| Déclaration de ressources | 27 %
| Prise de rendez-vous de soin | 18 %
| Autre | 21 %
> Je sais me servir d’un téléphone, mais pas quand derrière il y a mon loyer. (allocataire, Littières)
Les travailleurs sociaux estiment passer quatre heures par semaine à « faire à la place », souvent avec leur propre téléphone et sans cadre pour les mots de passe des personnes.`,

  'aller-vers': `
# Des droits dorment
En croisant deux fichiers anonymisés, la CAF et le Département estiment que 5 900 foyers pourraient percevoir une aide qu’ils n’ont pas demandée. Le non-recours est de 29 % pour le RSA, de 36 % pour la complémentaire santé solidaire, de 41 % pour l’APA à domicile (étude conjointe, 2025).
# Pourquoi on ne demande pas
- « Je ne savais pas » : quatre réponses sur dix.
- « C’est trop compliqué pour ce que c’est » : trois sur dix.
- « Il y a plus malheureux que moi » : deux sur dix, surtout au-delà de 70 ans.
- « J’ai eu peur qu’on me reprenne quelque chose » : une sur dix, surtout des parents seuls.
Ces raisons n’appellent pas la même réponse. Une campagne d’affichage ne répond qu’à la première.
> La factrice est la seule à m’avoir demandé si j’avais froid. (homme de 74 ans, Haute-Aubrelle)
# Ce que l’expérience nous apprend
En 2024, deux travailleuses sociales ont frappé à 412 portes dans le quartier des Faïenciers : 268 se sont ouvertes, 91 situations ont été reprises, 57 droits ouverts en trois mois.
Le groupe pose une limite : aller vers n’est pas surveiller. Aucune donnée ne doit servir à un contrôle, et la personne peut refuser sans conséquence.`,

  mobilite: `
# La voiture, ou rien
78 % des trajets vers un service social se font en voiture. Or 17 % des foyers n’en ont pas et 23 % des demandeurs d’emploi n’ont pas le permis (enquête ménages, 2024).
| Depuis | Vers l’hôpital d’Orvance | Aller et retour dans la journée en car
| Bramont | 52 min en voiture | non
| Saint-Elme-des-Dolents | 1 h 10 | le mercredi
| La Chapelle-aux-Étangs | 34 min | oui
Le coût d’un véhicule représente 340 € par mois, soit plus de la moitié d’un RSA.
# Des réponses éparpillées
- 11 associations de transport solidaire, 214 conducteurs bénévoles dont l’âge moyen est de 69 ans.
- 3 garages solidaires, tous à moins de vingt kilomètres d’Orvance.
- 6 règlements différents d’aide au permis.
> J’ai trouvé le travail avant de trouver la route. (stagiaire, chantier du Moulin-Neuf)
# Ce qui bloque
L’assurance des conducteurs, le remboursement des frais et l’absence de numéro unique. Les annulations de rendez-vous pour défaut de transport sont estimées à 3 100 par an dans les seules maisons des solidarités.`,
}
