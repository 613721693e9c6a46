// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: PathwayStepModeExtension
Id: pathway-step.mode
Title: "Individuel ou collectif"
Description: "Si l’étape se fait seul, en groupe, ou des deux façons."
Context: PlanDefinition.action
* insert English(title, [["Individual or collective"]])
* insert English(description, [["Whether the step is made alone, in a group, or both."]])
* . ^short = "Individuel ou collectif / Individual or collective"
* . ^definition = "Si l’étape se fait seul, en groupe, ou des deux façons. / Whether the step is made alone, in a group, or both."
* value[x] 1..1
* value[x] only code
* value[x] from StepModeVS (required)

Extension: PathwayStepPlaceExtension
Id: pathway-step.place
Title: "Lieu de l’étape"
Description: "Où elle a lieu : une structure, un territoire, ou le lieu en mots."
Context: PlanDefinition.action
* insert English(title, [["Place of the step"]])
* insert English(description, [["Where it takes place: a structure, a territory, or the place in words."]])
* . ^short = "Lieu de l’étape / Place of the step"
* . ^definition = "Où elle a lieu : une structure, un territoire, ou le lieu en mots. / Where it takes place: a structure, a territory, or the place in words."
* extension contains
    structure 0..1 and
    territory 0..1 and
    description 0..1
* extension[structure] ^short = "Structure"
* extension[structure] ^definition = "La structure où cela se passe. / The structure where it happens."
* extension[structure].value[x] 1..1
* extension[structure].value[x] only Reference(Organization)
* extension[territory] ^short = "Territoire / Territory"
* extension[territory] ^definition = "Le territoire où cela se passe. / The territory where it happens."
* extension[territory].value[x] 1..1
* extension[territory].value[x] only Reference(Location)
* extension[description] ^short = "Description"
* extension[description] ^definition = "Le lieu en mots ; jamais le domicile de quelqu’un. / The place in words; never somebody’s home address."
* extension[description].value[x] 1..1
* extension[description].value[x] only string

Extension: PathwayStepActorsExtension
Id: pathway-step.actors
Title: "Acteurs de l’étape"
Description: "Les structures qui y prennent part, avec ce qu’elles y font."
Context: PlanDefinition.action
* insert English(title, [["Actors of the step"]])
* insert English(description, [["The structures that take part in it, with what they do in it."]])
* . ^short = "Acteurs de l’étape / Actors of the step"
* . ^definition = "Les structures qui y prennent part, avec ce qu’elles y font. / The structures that take part in it, with what they do in it."
* extension contains
    structure 1..1 and
    role 0..1
* extension[structure] ^short = "Structure de l’étape / Structure of the step"
* extension[structure] ^definition = "La structure qui prend part à l’étape : un renvoi à son enregistrement. / The structure that takes part in the step: a reference to its record."
* extension[structure].value[x] 1..1
* extension[structure].value[x] only Reference(Organization)
* extension[role] ^short = "Rôle dans l’étape / Role in the step"
* extension[role] ^definition = "Ce que la structure y fait, comme l’animation. / What the structure does in it, such as running it."
* extension[role].value[x] 1..1
* extension[role].value[x] only CodeableConcept

Extension: PathwayStepDurationExtension
Id: pathway-step.duration
Title: "Durée de l’étape"
Description: "Combien de temps elle prend, au format ISO 8601 : PT3H pour trois heures."
Context: PlanDefinition.action
* insert English(title, [["Duration of the step"]])
* insert English(description, [["How long it takes, in ISO 8601: PT3H for three hours."]])
* . ^short = "Durée de l’étape / Duration of the step"
* . ^definition = "Combien de temps elle prend, au format ISO 8601 : PT3H pour trois heures. / How long it takes, in ISO 8601: PT3H for three hours."
* value[x] 1..1
* value[x] only string

Extension: PathwayStepContentsExtension
Id: pathway-step.contents
Title: "Contenus de l’étape"
Description: "Ce qui s’y fait ou s’y dit, point par point."
Context: PlanDefinition.action
* insert English(title, [["Contents of the step"]])
* insert English(description, [["What is done or said in it, point by point."]])
* . ^short = "Contenus de l’étape / Contents of the step"
* . ^definition = "Ce qui s’y fait ou s’y dit, point par point. / What is done or said in it, point by point."
* value[x] 1..1
* value[x] only string

Extension: PathwayStepImplicitExtension
Id: pathway-step.implicit
Title: "Étape implicite"
Description: "Oui si la source suppose l’étape sans la décrire ; vide sinon."
Context: PlanDefinition.action
* insert English(title, [["Implied step"]])
* insert English(description, [["True when the source implies the step without describing it; empty otherwise."]])
* . ^short = "Étape implicite / Implied step"
* . ^definition = "Oui si la source suppose l’étape sans la décrire ; vide sinon. / True when the source implies the step without describing it; empty otherwise."
* value[x] 1..1
* value[x] only boolean

RuleSet: PathwayStepExtensions
* action.extension contains
    PathwayStepModeExtension named mode 0..1 MS and
    PathwayStepPlaceExtension named place 0..1 MS and
    PathwayStepActorsExtension named actors 0..* MS and
    PathwayStepDurationExtension named duration 0..1 MS and
    PathwayStepContentsExtension named contents 0..* MS and
    PathwayStepImplicitExtension named implicit 0..1 MS
