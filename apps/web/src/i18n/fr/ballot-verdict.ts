/** The arithmetic of a verdict, sentence by sentence: which are said, and in which order, is in `ballot-result/`. */
export const ballotVerdict = {
  counts:
    '{electors, plural, one {# inscrit} other {# inscrits}}, {voters, plural, =0 {aucun votant} one {# votant} other {# votants}}, {blank, plural, one {# blanc} other {# blancs}}, {expressed, plural, one {# exprimé} other {# exprimés}}.',
  countsOnly:
    '{electors, plural, one {# inscrit} other {# inscrits}}, {voters, plural, =0 {aucun votant} one {# votant} other {# votants}}.',
  hidden:
    'Moins de {fewest} votes secrets : les publier révélerait des choix, seul le nombre de votants est donné.',
  hiddenWay:
    'De 1 à 4 votes secrets sont arrivés en ligne, ou sur les papiers d’une même ligne : qui a compté les autres les connaîtrait. Rien n’est publié, et rien n’est décidé.',
  collegesHidden:
    'Un collège compte de 1 à 4 votes secrets : aucun résultat par collège n’est publié, il révélerait des choix.',
  nothingExpressed: 'Aucun suffrage exprimé : rien n’est décidé sans lui.',
  quorumNumber: 'Quorum : {needed, plural, one {# votant} other {# votants}}.',
  quorumShare:
    'Quorum : {percent} % des {electors, plural, one {# inscrit} other {# inscrits}}, soit {needed}.',
  quorumAbsolute:
    'Quorum : plus de la moitié des {electors, plural, one {# inscrit} other {# inscrits}}, soit {needed}.',
  quorumColleges:
    'Quorum : dans chaque collège, {number, plural, one {# votant} other {# votants}}, ou tous ses membres s’ils sont moins nombreux.',
  quorumSecret: 'Un vote secret demande au moins {needed} votants pour le rester.',
  quorumMet: 'Il est atteint, avec {counted, plural, one {# votant} other {# votants}}.',
  quorumMetSecret: 'Il y en a {counted}.',
  quorumMetColleges: 'Il est atteint dans chacun.',
  quorumMissed:
    'Le quorum de {needed} n’est pas atteint : {missing, plural, one {il manque # votant} other {il manque # votants}}.',
  quorumMissedSecret: '{missing, plural, one {Il en manque #} other {Il en manque #}}.',
  quorumMissedCollege:
    'Collège « {college} » : {counted, plural, =0 {aucun votant} one {# votant} other {# votants}}, il en fallait {needed} ; {missing, plural, one {il manque # votant} other {il manque # votants}}.',
  quorumSmallCollege:
    'Un collège compte de 1 à 4 votes secrets : un résultat pondéré les révélerait, le vote ne peut pas compter.',
  proxiesNotCounted:
    'Les pouvoirs ne comptent pas pour le quorum : {voters, plural, one {# vote} other {# votes}}, dont {counted} comptent.',
  majorityExpressed:
    'Il fallait plus de la moitié {expressed, plural, one {de l’unique exprimé} other {des # exprimés}}, soit {needed} ; {inFavour} pour, {against} contre{tied, select, yes { : partage} other {}}.',
  majorityAbsolute:
    'Il fallait plus de la moitié {electors, plural, one {de l’unique inscrit} other {des # inscrits}}, soit {needed} ; {inFavour} pour, {against} contre.',
  qualifiedExpressed:
    'Il fallait au moins {asked} {expressed, plural, one {de l’unique exprimé} other {des # exprimés}}, soit {needed} ; {inFavour} pour, {against} contre.',
  qualifiedElectors:
    'Il fallait au moins {asked} {electors, plural, one {de l’unique inscrit} other {des # inscrits}}, soit {needed} ; {inFavour} pour, {against} contre.',
  weightedMajority:
    'Il fallait plus de la moitié du résultat pondéré ; {share} pour{tied, select, yes { : partage} other {}}.',
  weightedQualified: 'Il fallait au moins {asked} du résultat pondéré ; {share} pour.',
  weightedNothing: 'Aucun collège qui a un poids ne s’est exprimé : il n’y a pas de résultat pondéré.',
  favourable:
    '{favourable, plural, =0 {Aucun collège favorable} one {# collège favorable} other {# collèges favorables}} sur {colleges} ; il en fallait {least}.',
  decidesProportional: 'C’est le résultat pondéré qui fait foi.',
  decidesBlock:
    'C’est le résultat pondéré qui fait foi, chaque collège donnant tout son poids à sa majorité.',
  decidesRaw: 'C’est le résultat brut qui fait foi ; les collèges sont montrés pour information.',
  rawDiffers:
    'Sans pondération, {inFavour} pour et {against} contre auraient décidé autrement : c’est le résultat pondéré qui compte.',
  rawLeads: 'Sans pondération, {options} {count, plural, one {serait} other {seraient}} en tête.',
  redistributed:
    '{count, plural, one {Le collège {colleges} n’a aucun suffrage exprimé : son poids est réparti entre les autres.} other {Les collèges {colleges} n’ont aucun suffrage exprimé : leur poids est réparti entre les autres.}}',
  casting: 'Voix prépondérante ({label}) : {choice, select, for {pour} other {contre}}.',
  castingMissing: 'La voix prépondérante ({label}) n’a pas été donnée.',
  adopted: 'Adopté.',
  rejected: 'Rejeté.',
  tied: 'Partage des voix : ce n’est pas adopté.',
  noQuorum: 'Le vote ne compte pas.',
  leader: 'En tête : {options}.',
  leaders: 'En tête, ex æquo : {options}.',
  unbeaten: 'Aucune option ne l’emporte sur toutes les autres : {options} ne sont battues par aucune.',
  unranked:
    '{count, plural, one {# option n’est pas classée} other {# options ne sont pas classées}}, faute d’avoir reçu {least, plural, =0 {un jugement} one {# jugement} other {# jugements}}.',
  selectNone: 'Ce vote classe, il ne retient rien.',
  selectTop: '{places, plural, one {La première est retenue} other {Les # premières sont retenues}}.',
  selectTopWidened:
    '{places, plural, one {La première devait être retenue} other {Les # premières devaient être retenues}} ; {selected} le sont, car {tied} sont ex æquo à la {rank, plural, =1 {1re} other {#e}} place.',
  selectTopFewer:
    '{places, plural, one {La première devait être retenue} other {Les # premières devaient être retenues}} ; {selected, plural, =0 {aucune n’est classée} one {une seule est classée} other {# seulement sont classées}}.',
  selectShare:
    'Sont retenues les options approuvées par au moins {percent} % des exprimés : {selected, plural, =0 {aucune} one {# sur {options}} other {# sur {options}}}.',
  selectGrade:
    'Sont retenues les options dont la mention majoritaire est au moins « {grade} » : {selected, plural, =0 {aucune} one {# sur {options}} other {# sur {options}}}.',
  selected: '{count, plural, one {Retenue} other {Retenues}} : {options}.',
  consentPresent:
    '{electors, plural, one {# inscrit} other {# inscrits}}, {present, plural, =0 {aucun présent} one {# présent} other {# présents}} ; {rounds, plural, =0 {aucun tour} one {un tour} other {# tours}}.',
  consentAnswers:
    'Au dernier tour : {consent, plural, =0 {aucun consentement} one {# consentement} other {# consentements}}, {reserve, plural, =0 {aucune réserve} one {# réserve} other {# réserves}}, {objection, plural, =0 {aucune objection} one {# objection} other {# objections}}.',
  consentNobody: 'Personne n’était présent pour consentir.',
  consentSilent:
    '{silent, plural, one {# personne présente n’a pas répondu : qui se tait ne consent pas} other {# personnes présentes n’ont pas répondu : qui se tait ne consent pas}}.',
  consentOpen:
    '{open, plural, one {# objection recevable reste ouverte} other {# objections recevables restent ouvertes}}.',
  consentReached:
    'Toutes les personnes présentes ont répondu, et aucune objection recevable ne reste ouverte.',
  consentRefer: 'Pas de consentement : le texte est renvoyé, comme prévu à l’ouverture.',
  consentVote: 'Pas de consentement : un vote à la majorité qualifiée suivra, comme prévu à l’ouverture.',
}
