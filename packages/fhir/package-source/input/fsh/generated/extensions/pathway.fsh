// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: PathwayStatusExtension
Id: pathway.status
Title: "Statut"
Description: "Où en est l’accompagnement : en projet (draft), en cours (active), suspendu (on-hold), interrompu (revoked), terminé (completed) ou inconnu (unknown)."
Context: CarePlan
* insert English(title, [["Status"]])
* insert English(description, [["How far the pathway has come: draft, active, on-hold, revoked (broken off), completed or unknown."]])
* . ^short = "Statut / Status"
* . ^definition = "Où en est l’accompagnement : en projet (draft), en cours (active), suspendu (on-hold), interrompu (revoked), terminé (completed) ou inconnu (unknown). / How far the pathway has come: draft, active, on-hold, revoked (broken off), completed or unknown."
* value[x] 1..1
* value[x] only code
* value[x] from PathwayStatusVS (required)

Extension: PathwayProgrammeExtension
Id: pathway.programme
Title: "Programme"
Description: "Le programme dans lequel l’accompagnement a lieu."
Context: CarePlan
* insert English(title, [["Programme"]])
* insert English(description, [["The programme within which the pathway takes place."]])
* . ^short = "Programme"
* . ^definition = "Le programme dans lequel l’accompagnement a lieu. / The programme within which the pathway takes place."
* value[x] 1..1
* value[x] only Reference(Basic)

Extension: PathwayModelExtension
Id: pathway.model
Title: "Parcours type"
Description: "Le parcours type que l’accompagnement suit."
Context: CarePlan
* insert English(title, [["Pathway model"]])
* insert English(description, [["The pathway model that the pathway follows."]])
* . ^short = "Parcours type / Pathway model"
* . ^definition = "Le parcours type que l’accompagnement suit. / The pathway model that the pathway follows."
* value[x] 1..1
* value[x] only Reference(PlanDefinition)

Extension: PathwayReferralExtension
Id: pathway.referral
Title: "Orientation"
Description: "Comment la personne est arrivée, et ce qui a été répondu."
Context: CarePlan
* insert English(title, [["Referral"]])
* insert English(description, [["How the person came, and what was answered."]])
* . ^short = "Orientation / Referral"
* . ^definition = "Comment la personne est arrivée, et ce qui a été répondu. / How the person came, and what was answered."
* extension contains
    origin 0..1 and
    date 0..1 and
    decision 0..1 and
    decisionDate 0..1
* extension[origin] ^short = "Origine de l’orientation / Origin of the referral"
* extension[origin] ^definition = "Comment la personne est arrivée : aller-vers, sa propre démarche, un professionnel de la structure, un partenaire, son entourage. / How the person came: outreach, on their own, a professional of the structure, a partner, family or friends."
* extension[origin].value[x] 1..1
* extension[origin].value[x] only code
* extension[origin].value[x] from ReferralOriginVS (extensible)
* extension[date] ^short = "Date de l’orientation / Date of the referral"
* extension[date] ^definition = "Le jour où la personne a été orientée ou s’est présentée ; à défaut, le mois ou l’année. / The day on which the person was referred or came; failing that, the month or the year."
* extension[date].value[x] 1..1
* extension[date].value[x] only date
* extension[decision] ^short = "Suite de l’orientation / Decision on the referral"
* extension[decision] ^definition = "Ce qui a été répondu : orientation acceptée, refusée ou en attente. Ce n’est pas l’accord de la personne. / What was answered: the referral is accepted, refused or waiting. It is not the person’s agreement."
* extension[decision].value[x] 1..1
* extension[decision].value[x] only code
* extension[decision].value[x] from ReferralDecisionVS (extensible)
* extension[decisionDate] ^short = "Date de la réponse / Date of the answer"
* extension[decisionDate] ^definition = "Le jour de la réponse, qui vient après l’orientation ; à défaut, le mois ou l’année. / The day of the answer, which comes after the referral; failing that, the month or the year."
* extension[decisionDate].value[x] 1..1
* extension[decisionDate].value[x] only date

Extension: PathwayClosureExtension
Id: pathway.closure
Title: "Clôture"
Description: "Comment l’accompagnement s’est terminé ; vide tant qu’il n’est ni terminé ni interrompu."
Context: CarePlan
* insert English(title, [["Closure"]])
* insert English(description, [["How the pathway ended; empty until it is completed or revoked."]])
* . ^short = "Clôture / Closure"
* . ^definition = "Comment l’accompagnement s’est terminé ; vide tant qu’il n’est ni terminé ni interrompu. / How the pathway ended; empty until it is completed or revoked."
* extension contains
    reason 1..1 and
    outcome 0..1
* extension[reason] ^short = "Motif de fin / Reason for the end"
* extension[reason] ^definition = "Pourquoi il s’est terminé, comme des objectifs atteints, un relais passé à une autre structure ou une personne perdue de vue. / Why it ended, such as goals achieved, a handover to another structure or a person lost to follow-up."
* extension[reason].value[x] 1..1
* extension[reason].value[x] only code
* extension[reason].value[x] from ClosureReasonVS (extensible)
* extension[outcome] ^short = "Issue / Outcome"
* extension[outcome] ^definition = "Ce qui en est résulté, en mots, sans rien qui désigne la personne. / What came of it, in words, with nothing that identifies the person."
* extension[outcome].value[x] 1..1
* extension[outcome].value[x] only string

Extension: PathwayAgreementExtension
Id: pathway.agreement
Title: "Accord de la personne"
Description: "Si la personne accepte d’être accompagnée, et quand elle l’a dit."
Context: CarePlan
* insert English(title, [["Agreement"]])
* insert English(description, [["Whether the person agrees to be accompanied, and when they said so."]])
* . ^short = "Accord de la personne / Agreement"
* . ^definition = "Si la personne accepte d’être accompagnée, et quand elle l’a dit. / Whether the person agrees to be accompanied, and when they said so."
* extension contains
    decision 1..1 and
    date 1..1 and
    by 0..1
* extension[decision] ^short = "Accord ou refus / Agreement or refusal"
* extension[decision] ^definition = "Ce que la personne a décidé : elle accepte (permit) ou refuse (deny) d’être accompagnée. / What the person decided: they agree (permit) or refuse (deny) to be accompanied."
* extension[decision].value[x] 1..1
* extension[decision].value[x] only code
* extension[decision].value[x] from AgreementDecisionVS (required)
* extension[date] ^short = "Date de l’accord / Date of the agreement"
* extension[date] ^definition = "Le jour de l’accord ou du refus ; à défaut, le mois ou l’année. Un accord vient avant le début de l’accompagnement. / The day of the agreement or refusal; failing that, the month or the year. An agreement comes before the pathway starts."
* extension[date].value[x] 1..1
* extension[date].value[x] only date
* extension[by] ^short = "Accord donné par / Agreement given by"
* extension[by] ^definition = "Qui a répondu : la personne (person), ou quelqu’un qui parle pour elle (representative). / Who answered: the person (person), or someone who speaks for them (representative)."
* extension[by].value[x] 1..1
* extension[by].value[x] only code
* extension[by].value[x] from AgreementByVS (required)

Extension: PathwaySharingExtension
Id: pathway.sharing
Title: "Partage d’informations"
Description: "Si des informations peuvent être partagées hors de l’équipe de soins, et sur quel fondement."
Context: CarePlan
* insert English(title, [["Information sharing"]])
* insert English(description, [["Whether information may be shared outside the care team, and on what legal basis."]])
* . ^short = "Partage d’informations / Information sharing"
* . ^definition = "Si des informations peuvent être partagées hors de l’équipe de soins, et sur quel fondement. / Whether information may be shared outside the care team, and on what legal basis."
* extension contains
    legalBasis 1..1 and
    decision 1..1 and
    date 0..1
* extension[legalBasis] ^short = "Fondement du partage / Legal basis of sharing"
* extension[legalBasis] ^definition = "Ce sur quoi le partage repose : le consentement de la personne (consent) ou l’équipe de soins (care-team). / What sharing rests on: the person’s consent (consent) or the care team (care-team)."
* extension[legalBasis].value[x] 1..1
* extension[legalBasis].value[x] only code
* extension[legalBasis].value[x] from SharingLegalBasisVS (required)
* extension[decision] ^short = "Décision sur le partage / Decision on sharing"
* extension[decision] ^definition = "Ce que la personne a décidé : elle permet le partage (permit) ou le refuse (deny). / What the person decided: they permit sharing (permit) or refuse it (deny)."
* extension[decision].value[x] 1..1
* extension[decision].value[x] only code
* extension[decision].value[x] from SharingDecisionVS (required)
* extension[date] ^short = "Partage décidé le / Sharing decided on"
* extension[date] ^definition = "Le jour où la personne a décidé du partage ; à défaut, le mois ou l’année. / The day on which the person decided on sharing; failing that, the month or the year."
* extension[date].value[x] 1..1
* extension[date].value[x] only date

RuleSet: PathwayExtensions
* extension contains
    PathwayStatusExtension named status 0..1 MS and
    PathwayProgrammeExtension named programme 0..1 MS and
    PathwayModelExtension named model 0..1 MS and
    PathwayReferralExtension named referral 0..1 MS and
    PathwayClosureExtension named closure 0..1 MS and
    PathwayAgreementExtension named agreement 0..1 MS and
    PathwaySharingExtension named sharing 0..1 MS
