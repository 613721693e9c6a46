// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: StaffFunctionCS
Id: staff-function
Title: "Fonction"
Description: "Les codes de la liste « Fonction »."
* ^language = #fr
* ^version = "1.1.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Function"]])
* insert English(description, [["The codes of the list \"Function\"."]])
* #mediateur-sante "Médiateur ou médiatrice en santé"
* #mediateur-sante ^designation[0].language = #en
* #mediateur-sante ^designation[0].value = "Health mediator"
* #accompagnateur-sante "Accompagnateur ou accompagnatrice santé"
* #accompagnateur-sante ^designation[0].language = #en
* #accompagnateur-sante ^designation[0].value = "Health support worker"
* #coordinateur "Coordinateur ou coordinatrice"
* #coordinateur ^designation[0].language = #en
* #coordinateur ^designation[0].value = "Coordinator"
* #coordinateur-parcours "Coordonnateur ou coordonnatrice de parcours"
* #coordinateur-parcours ^designation[0].language = #en
* #coordinateur-parcours ^designation[0].value = "Care pathway coordinator"
* #referent "Référent ou référente"
* #referent ^designation[0].language = #en
* #referent ^designation[0].value = "Local lead"
* #medecin "Médecin"
* #medecin ^designation[0].language = #en
* #medecin ^designation[0].value = "Physician"
* #infirmier "Infirmier ou infirmière"
* #infirmier ^designation[0].language = #en
* #infirmier ^designation[0].value = "Nurse"
* #sage-femme "Sage-femme"
* #sage-femme ^designation[0].language = #en
* #sage-femme ^designation[0].value = "Midwife"
* #chirurgien-dentiste "Chirurgien-dentiste"
* #chirurgien-dentiste ^designation[0].language = #en
* #chirurgien-dentiste ^designation[0].value = "Dentist"
* #kinesitherapeute "Masseur-kinésithérapeute"
* #kinesitherapeute ^designation[0].language = #en
* #kinesitherapeute ^designation[0].value = "Physiotherapist"
* #orthophoniste "Orthophoniste"
* #orthophoniste ^designation[0].language = #en
* #orthophoniste ^designation[0].value = "Speech therapist"
* #pedicure-podologue "Pédicure-podologue"
* #pedicure-podologue ^designation[0].language = #en
* #pedicure-podologue ^designation[0].value = "Podiatrist"
* #dieteticien "Diététicien ou diététicienne"
* #dieteticien ^designation[0].language = #en
* #dieteticien ^designation[0].value = "Dietitian"
* #pharmacien "Pharmacien ou pharmacienne"
* #pharmacien ^designation[0].language = #en
* #pharmacien ^designation[0].value = "Pharmacist"
* #psychologue "Psychologue"
* #psychologue ^designation[0].language = #en
* #psychologue ^designation[0].value = "Psychologist"
* #assistant-medical "Assistant médical ou assistante médicale"
* #assistant-medical ^designation[0].language = #en
* #assistant-medical ^designation[0].value = "Medical assistant"
* #educateur-apa "Éducateur ou éducatrice en activité physique adaptée"
* #educateur-apa ^designation[0].language = #en
* #educateur-apa ^designation[0].value = "Adapted physical activity educator"
* #travailleur-social "Travailleur social"
* #travailleur-social ^designation[0].language = #en
* #travailleur-social ^designation[0].value = "Social worker"
* #assistant-service-social "Assistant ou assistante de service social"
* #assistant-service-social ^designation[0].language = #en
* #assistant-service-social ^designation[0].value = "Social services assistant"
* #conseiller-esf "Conseiller ou conseillère en économie sociale et familiale"
* #conseiller-esf ^designation[0].language = #en
* #conseiller-esf ^designation[0].value = "Household and family economics adviser"
* #educateur-specialise "Éducateur spécialisé ou éducatrice spécialisée"
* #educateur-specialise ^designation[0].language = #en
* #educateur-specialise ^designation[0].value = "Specialised educator"
* #educateur-jeunes-enfants "Éducateur ou éducatrice de jeunes enfants"
* #educateur-jeunes-enfants ^designation[0].language = #en
* #educateur-jeunes-enfants ^designation[0].value = "Early childhood educator"
* #moniteur-educateur "Moniteur éducateur ou monitrice éducatrice"
* #moniteur-educateur ^designation[0].language = #en
* #moniteur-educateur ^designation[0].value = "Youth worker"
* #mediateur-familial "Médiateur familial ou médiatrice familiale"
* #mediateur-familial ^designation[0].language = #en
* #mediateur-familial ^designation[0].value = "Family mediator"
* #tisf "Technicien ou technicienne de l’intervention sociale et familiale"
* #tisf ^designation[0].language = #en
* #tisf ^designation[0].value = "Social and family support technician"
* #aes "Accompagnant éducatif et social"
* #aes ^designation[0].language = #en
* #aes ^designation[0].value = "Educational and social support worker"
* #accueillant "Accueillant ou accueillante"
* #accueillant ^designation[0].language = #en
* #accueillant ^designation[0].value = "Receptionist"
* #interprete "Interprète"
* #interprete ^designation[0].language = #en
* #interprete ^designation[0].value = "Interpreter"
* #animateur-atelier "Animateur ou animatrice d’atelier"
* #animateur-atelier ^designation[0].language = #en
* #animateur-atelier ^designation[0].value = "Workshop facilitator"
* #professionnel-sante "Professionnel de santé"
* #professionnel-sante ^designation[0].language = #en
* #professionnel-sante ^designation[0].value = "Health professional"
* #stagiaire "Stagiaire"
* #stagiaire ^designation[0].language = #en
* #stagiaire ^designation[0].value = "Trainee"
* #benevole "Bénévole"
* #benevole ^designation[0].language = #en
* #benevole ^designation[0].value = "Volunteer"

ValueSet: StaffFunctionVS
Id: staff-function
Title: "Fonction"
Description: "Tous les codes de la liste « Fonction »."
* ^language = #fr
* ^version = "1.1.0"
* ^experimental = false
* insert English(title, [["Function"]])
* insert English(description, [["All the codes of the list \"Function\"."]])
* include codes from system StaffFunctionCS
