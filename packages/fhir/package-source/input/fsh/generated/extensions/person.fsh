// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: PersonPseudonymExtension
Id: person.pseudonym
Title: "Pseudonyme"
Description: "La valeur qui désigne la personne auprès d’un destinataire."
Context: Patient
* insert English(title, [["Pseudonym"]])
* insert English(description, [["The value that stands for the person with a recipient."]])
* . ^short = "Pseudonyme / Pseudonym"
* . ^definition = "La valeur qui désigne la personne auprès d’un destinataire. / The value that stands for the person with a recipient."
* extension contains
    value 1..1 and
    scope 1..1 and
    keyId 0..1
* extension[value] ^short = "Valeur du pseudonyme / Value of the pseudonym"
* extension[value] ^definition = "De 1 à 128 lettres sans accent, chiffres ou signes « . _ ~ - », qui ne disent rien de la personne. / 1 to 128 letters without accents, digits or signs \". _ ~ -\", which say nothing of the person."
* extension[value].value[x] 1..1
* extension[value].value[x] only code
* extension[scope] ^short = "Portée du pseudonyme / Scope of the pseudonym"
* extension[scope] ^definition = "Là où cette valeur désigne la personne. Deux destinataires ont deux portées, et rien ne relie les valeurs de l’une à celles de l’autre. / Where this value stands for the person. Two recipients have two scopes, and nothing links the values of one to those of the other."
* extension[scope].value[x] 1..1
* extension[scope].value[x] only string
* extension[keyId] ^short = "Clé utilisée / Key used"
* extension[keyId] ^definition = "L’identifiant de la clé qui a servi au calcul ; jamais la clé. / The id of the key that made the value; never the key."
* extension[keyId].value[x] 1..1
* extension[keyId].value[x] only code

Extension: PersonAgeBandExtension
Id: person.ageBand
Title: "Tranche d’âge"
Description: "L’âge à quelques années près, à une date : pour une personne dont l’année de naissance n’est pas connue."
Context: Patient
* insert English(title, [["Age band"]])
* insert English(description, [["The age to a few years, on a date: for a person whose year of birth is not known."]])
* . ^short = "Tranche d’âge / Age band"
* . ^definition = "L’âge à quelques années près, à une date : pour une personne dont l’année de naissance n’est pas connue. / The age to a few years, on a date: for a person whose year of birth is not known."
* extension contains
    from 1..1 and
    to 0..1 and
    on 1..1
* extension[from] ^short = "Âge minimal / Lowest age"
* extension[from] ^definition = "L’âge le plus bas de la tranche, en années, compris. / The lowest age of the band, in years, included."
* extension[from].value[x] 1..1
* extension[from].value[x] only integer
* extension[to] ^short = "Âge maximal / Highest age"
* extension[to] ^definition = "L’âge le plus haut de la tranche, en années, compris ; vide pour une tranche ouverte, comme 80 ans et plus. / The highest age of the band, in years, included; empty for an open band, such as 80 and over."
* extension[to].value[x] 1..1
* extension[to].value[x] only integer
* extension[on] ^short = "Date de l’âge / Date of the age"
* extension[on] ^definition = "La date à laquelle la personne avait cet âge : un jour, un mois ou une année. / The date on which the person was of this age: a day, a month or a year."
* extension[on].value[x] 1..1
* extension[on].value[x] only date

Extension: PersonResidencesExtension
Id: person.residences
Title: "Lieux de résidence"
Description: "Où la personne habite ; plusieurs lieux, avec leurs périodes, si elle a déménagé."
Context: Patient
* insert English(title, [["Residences"]])
* insert English(description, [["Where the person lives; several places, with their periods, when they have moved."]])
* . ^short = "Lieux de résidence / Residences"
* . ^definition = "Où la personne habite ; plusieurs lieux, avec leurs périodes, si elle a déménagé. / Where the person lives; several places, with their periods, when they have moved."
* extension contains
    territory 0..1 and
    inQpv 0..1 and
    period 0..1
* extension[territory] ^short = "Territoire de résidence / Territory of residence"
* extension[territory] ^definition = "Le territoire où la personne habite, comme sa commune ou son quartier : un renvoi à son enregistrement. / The territory where the person lives, such as their commune or neighbourhood: a reference to its record."
* extension[territory].value[x] 1..1
* extension[territory].value[x] only Reference(Location)
* extension[inQpv] ^short = "Habite en QPV / Lives in a QPV"
* extension[inQpv] ^definition = "Oui si le domicile est dans un quartier prioritaire (QPV), selon le découpage en vigueur à ce moment. / True when the home is in a priority neighbourhood (QPV), on the map that holds at that time."
* extension[inQpv].value[x] 1..1
* extension[inQpv].value[x] only boolean
* extension[period] ^short = "Période de résidence / Period of residence"
* extension[period] ^definition = "De quand à quand la personne y habite ; sans fin si elle y habite toujours. / From when to when the person lives there; without an end when they still do."
* extension[period].value[x] 1..1
* extension[period].value[x] only Period

Extension: PersonBirthYearExtension
Id: person.birthYear
Title: "Année de naissance"
Description: "L’année seule, en quatre chiffres, sans le jour ni le mois. Inconnue, elle peut être remplacée par une tranche d’âge."
Context: Patient
* insert English(title, [["Year of birth"]])
* insert English(description, [["The year alone, in four digits, without the day or the month. When it is not known, an age band may stand in for it."]])
* . ^short = "Année de naissance / Year of birth"
* . ^definition = "L’année seule, en quatre chiffres, sans le jour ni le mois. Inconnue, elle peut être remplacée par une tranche d’âge. / The year alone, in four digits, without the day or the month. When it is not known, an age band may stand in for it."
* value[x] 1..1
* value[x] only integer

Extension: PersonGenderExtension
Id: person.gender
Title: "Genre"
Description: "Femme, homme ou autre."
Context: Patient
* insert English(title, [["Gender"]])
* insert English(description, [["Female, male or other."]])
* . ^short = "Genre / Gender"
* . ^definition = "Femme, homme ou autre. / Female, male or other."
* value[x] 1..1
* value[x] only code
* value[x] from GenderVS (extensible)

RuleSet: PersonExtensions
* extension contains
    PersonPseudonymExtension named pseudonym 0..1 MS and
    PersonAgeBandExtension named ageBand 0..1 MS and
    PersonResidencesExtension named residences 0..* MS and
    PersonBirthYearExtension named birthYear 0..1 MS and
    PersonGenderExtension named gender 0..1 MS
