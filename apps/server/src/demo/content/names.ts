function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

export const womenNames = words(`
  Adèle Agathe Aïcha Alix Amandine Amélie Aminata Anaïs Andrée Annick Apolline Aurélie Aya Béatrice Bénédicte
  Brigitte Camille Carole Catherine Cécile Chantal Chloé Claudine Colette Coralie Danielle Delphine Denise Diane
  Dominique Élise Élodie Émilie Estelle Eugénie Fabienne Fatima Fatoumata Florence Françoise Gaëlle Geneviève
  Ghislaine Gisèle Hanane Huguette Inès Irène Jacqueline Jeanne Joëlle Josiane Julie Karima Khadija Laetitia
  Laure Leïla Léonie Linda Lise Louise Lucie Maëva Magali Manon Marguerite Marianne Marion Martine Maryse
  Mathilde Maud Mélanie Michèle Mireille Monique Muriel Myriam Nadia Nathalie Nicole Noémie Odette Ophélie
  Pascale Pauline Perrine Rachel Régine Rose Sabrina Samira Sandrine Ségolène Séverine Simone Solange Sonia
  Stéphanie Suzanne Sylvie Thérèse Valérie Véronique Virginie Yasmine Yvette Zoé`)

export const menNames = words(`
  Adrien Ahmed Alain Alexis Amadou André Antoine Arnaud Arthur Aurélien Benoît Bernard Boris Brice Bruno Cédric
  Charles Christian Christophe Clément Cyril Damien Daniel David Didier Dimitri Édouard Élie Émile Éric Étienne
  Fabrice Félix Fernand Florian Franck François Gaël Gaston Gérard Gilbert Guillaume Guy Hakim Hamza Henri Hervé
  Hugo Ibrahim Idriss Jacques Jérôme Joseph Jules Karim Kévin Laurent Léo Lionel Louis Luc Lucas Malik Marc
  Marcel Mathieu Maurice Maxime Mehdi Michel Mohamed Nicolas Noé Norbert Octave Pascal Patrick Paul Philippe
  Pierre Quentin Raymond Rémi René Robert Robin Roger Romain Samuel Sébastien Serge Simon Sofiane Stéphane
  Sylvain Théo Thibault Thomas Tristan Valentin Victor Xavier Yann Yves`)

export const lastNames = words(`
  Abadie Achard Aguesse Alary Amiel Ansquer Arquevaux Astruc Aubertot Aumont Ayrault Bachelard Bahuaud Baraduc
  Barberousse Bardin Bascoul Bayard Beaudouin Bellanger Benali Benhamou Berthelin Bessonnat Biguenet Blanchot
  Boisselier Bonnefoy Bordenave Bouazza Bouchardat Boulineau Bourdelas Brachet Bréchard Brunetière Cabrol
  Camara Carpentras Castaing Cazenave Chabrillat Chalumeau Chanteloup Charbonnel Chassaigne Chauvigné Cissé
  Clairambault Cochereau Coquelin Cordonnat Cottereau Couderc Courtillat Coulibaly Crépieux Da-Silva Daguerre
  Darrigade Debrosse Delcambre Delahaie Desroziers Diallo Diouf Dorléac Doucet Drouillard Dubreuilh Dufresnoy
  Duquesnel Durandal Escande Estève Fargeot Faucheux Fernandes Feuillade Fleuriot Fontanel Fournillier Fressin
  Gaillardet Galtier Gardavoir Garrigou Gaudemar Gendreau Georgelin Gilardin Girodeau Gouraud Grandjacquet
  Grenouilleau Guérinel Guillaumat Haddad Hautecloche Héraudet Houssaye Huchard Imbertin Jacquemart Jaouen
  Jourdanne Kaboré Keïta Kowalczyk Labrousse Lacassagne Lafargette Lagrevole Lamoureux Landrieu Larrivée
  Lavergnat Le-Bihan Lefloch Lemarchand Lescure Lhomond Loiseleur Louvet Machuron Maillebuau Malherbe Marcillat
  Marquant Martineau Maugras Mazurier Mendès Mercadier Meyrieux Mignonnet Monestier Montagnac Morisset Mouillac
  Nadaud Navarret N’Diaye Nguyen Noguès Nourry Oudinet Ouvrard Pagnerre Papillault Pastourel Péchenard Pereira
  Périllat Peyrissac Pichegrain Pinoteau Plantevin Poncelet Poulenard Pradelles Quentric Quintard Rabouan
  Rambaudet Ravaille Régnault Renoncourt Ribeyrolles Rigaudeau Rivoalen Rochette Roumieu Roussillat Sabatier
  Saint-Orens Salvayre Sangaré Santos Saurel Savignat Schmitterlin Séguret Serpollet Sidibé Soubeyrat Soulages
  Tabarin Taillefer Tardivel Teissèdre Ternisien Thévenard Tissandier Touré Tranchant Trémolières Vachette
  Valadier Vandromme Vasseline Verdoncq Vernhet Viallard Vidalenc Villeprez Vuillermet Yilmaz Zanetti Ziani`)

/** The part of an e-mail address that a name gives: lower case, no accent, no apostrophe. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
}
